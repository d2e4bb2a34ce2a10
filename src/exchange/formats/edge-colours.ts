/** Colours of lines, by which many a drawing tells friend from foe. */
import type { ForeignEdge } from './foreign-graph.ts';

/**
 * Where no edge says what it is, and lines are of different colours, an edge's colour is its type: a reader
 * says what each of them means.
 * @param colours of the edges, in their order
 */
export function typedByColour(
  edges: readonly ForeignEdge[],
  colours: readonly (string | undefined)[],
): readonly ForeignEdge[] {
  const all = new Set(colours.map((colour) => colour?.toLowerCase()));
  if (all.size < 2 || edges.some(({ type }) => type?.trim())) return edges;
  return edges.map((edge, i) => ({ ...edge, type: colours[i]?.toLowerCase() }));
}
