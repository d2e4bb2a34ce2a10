/** What the analysis of balance shows on the picture: one triangle, or the groups and who is frustrated. */
import type { Partition } from '../../../analysis/partition.ts';
import type { SignedGraph } from '../../../analysis/signed-graph.ts';
import type { Triangle } from '../../../analysis/triangles.ts';
import type { Relation } from '../../../network/records.ts';
import { BARE_OVERLAY, type Overlay } from '../../../picture/scene.ts';
import { words } from '../../../words/words.ts';
import { tonedGroups } from '../toned-groups.ts';

/** Hulls around more organizations would be slow to draw, and say nothing. */
export const MOST_IN_HULLS = 300;

/** The three organizations and what ties them; everything else steps back. */
export function triangleOverlay(
  { organizations, relations: ids }: Triangle,
  relations: readonly Relation[],
): Overlay {
  const emphasized = new Set([...organizations, ...withEnds(ids, relations)]);
  return { ...BARE_OVERLAY, emphasized, fades: true };
}

/** A hull for each group in each connected part, and a badge on each frustrated line. */
export function partitionOverlay(
  graph: SignedGraph,
  { parts, frustrated }: Partition,
  relations: readonly Relation[],
): Overlay {
  const ids = frustrated.flatMap(({ relations }) => relations);
  const hulls = parts.flatMap((part, i) =>
    part.map((members, k) => ({
      label: words.balance.hull(k + 1, i + 1, parts.length),
      members,
    })),
  );
  return {
    ...BARE_OVERLAY,
    fades: true,
    ...tonedGroups(graph.nodes.length > MOST_IN_HULLS ? [] : hulls, relations),
    emphasized: new Set([...graph.nodes, ...withEnds(ids, relations)]),
    notes: {
      meaning: words.balance.noteMeaning,
      texts: new Map(ids.map((id) => [id, words.balance.note])),
    },
  };
}

/** Relations with their own ends, which stand for themselves where a government counts for them. */
function withEnds(ids: readonly string[], relations: readonly Relation[]): string[] {
  const wanted = new Set(ids);
  return relations
    .filter(({ id }) => wanted.has(id))
    .flatMap(({ id, source, target }) => [id, source, target]);
}
