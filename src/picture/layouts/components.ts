/** The parts of a graph between which no line runs. */
import type { LayoutInput } from './layout.ts';

/**
 * The nodes of each connected component, the largest component first. Those that hold pinned nodes are
 * one part, which comes before all others: their places to each other are given.
 */
export function components({ nodes, lines, pinned }: LayoutInput): string[][] {
  const neighbours = new Map(nodes.map(({ id }): [string, string[]] => [id, []]));
  for (const { source, target } of lines) {
    const [from, to] = [neighbours.get(source), neighbours.get(target)];
    if (!from || !to) continue;
    from.push(target);
    to.push(source);
  }
  const seen = new Set<string>();
  const reached = (starts: readonly string[]): string[] => {
    const part = new Set(starts.filter((id) => !seen.has(id)));
    // A Set takes in what is added while it is walked, which makes it the queue as well.
    for (const id of part) for (const next of neighbours.get(id) ?? []) part.add(next);
    for (const id of part) seen.add(id);
    return [...part];
  };
  const ids = nodes.map(({ id }) => id);
  const held = reached(ids.filter((id) => pinned.has(id)));
  const others = ids.map((id) => reached([id])).filter((part) => part.length > 0);
  others.sort((a, b) => b.length - a.length);
  return held.length > 0 ? [held, ...others] : others;
}
