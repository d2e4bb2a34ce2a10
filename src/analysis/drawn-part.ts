/** What is drawn of a network that is too large for one picture. */
import type { Network } from '../network/records.ts';
import type { Shown } from './filter.ts';

/** More than these make a picture that nobody can read, and that takes seconds to draw. */
export const MOST_DRAWN = { organizations: 1500, relations: 5000 };

/**
 * Leaves the organizations with most shown relations, at most 1,500, and the relations between them, at
 * most 5,000, those of the best tied first. `wanted` records and their ends are always among them.
 * @returns `shown` itself where all of it can be drawn
 */
export function drawnPart(network: Network, shown: Shown, wanted: ReadonlySet<string>): Shown {
  const { organizations, relations } = MOST_DRAWN;
  if (shown.organizations.size <= organizations && shown.relations.size <= relations) return shown;
  const ties = new Map([...shown.organizations].map((id) => [id, 0]));
  const candidates = network.relations.filter(({ id }) => shown.relations.has(id));
  const first = new Set(wanted);
  for (const { id, source, target } of candidates) {
    for (const end of [source, target]) ties.set(end, (ties.get(end) ?? 0) + 1);
    if (wanted.has(id)) first.add(source).add(target);
  }
  const rank = (id: string) => (first.has(id) ? Infinity : (ties.get(id) ?? 0));
  const kept = new Set(
    [...shown.organizations].sort((a, b) => compare(rank(b), rank(a))).slice(0, organizations),
  );
  const between = candidates.filter(({ source, target }) => kept.has(source) && kept.has(target));
  const weight = (relation: (typeof between)[number]) =>
    wanted.has(relation.id) ? Infinity : Math.min(rank(relation.source), rank(relation.target));
  const lines = between.sort((a, b) => compare(weight(b), weight(a))).slice(0, relations);
  return { organizations: kept, relations: new Set(lines.map(({ id }) => id)) };
}

// Infinity minus infinity is no number.
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
