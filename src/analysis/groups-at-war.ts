/** Which groups fight each other, and colours that tell them apart. */
import type { Relation } from '../network/records.ts';
import { isHostile } from '../network/relation-types.ts';
import { coloring, type Neighbours, OutOfTime } from './coloring.ts';

type Groups = readonly (readonly string[])[];

/**
 * For each group the numbers of those that it is at war with: a rivalry or a hostile act ties a member of
 * the one to a member of the other, who are not both in either. Contradictory pairs count.
 */
export function groupsAtWar(groups: Groups, relations: readonly Relation[]): Neighbours {
  const held = new Map<string, Set<number>>();
  for (const [i, members] of groups.entries())
    for (const id of members) held.set(id, (held.get(id) ?? new Set()).add(i));
  const foes = groups.map(() => new Set<number>());
  for (const { type, source, target } of relations) {
    if (!isHostile(type)) continue;
    const [ofSource, ofTarget] = [held.get(source) ?? NONE, held.get(target) ?? NONE];
    for (const one of ofSource)
      for (const other of ofTarget) {
        if (ofTarget.has(one) || ofSource.has(other)) continue;
        foes[one]?.add(other);
        foes[other]?.add(one);
      }
  }
  return foes;
}

const NONE: ReadonlySet<number> = new Set();

/** Looks of the search at its budget: it ends after a fixed number of steps, the same each time. */
const LOOKS = 100;

/**
 * A colour below `colours` for each group: to each its own as long as there are enough, and beyond that
 * shared only by groups that are not at war, the first group having colour 0. `null` where there are too
 * few even for that, or none are found in a fraction of a second.
 */
export function groupColours(
  groups: Groups,
  relations: readonly Relation[],
  colours: number,
): number[] | null {
  if (groups.length <= colours) return groups.map((_, i) => i);
  const found = coloured(groupsAtWar(groups, relations), colours);
  if (!found) return null;
  const [first] = found as [number];
  return found.map((one) => (one === first ? 0 : one === 0 ? first : one));
}

function coloured(foes: Neighbours, colours: number): number[] | null {
  let looks = LOOKS;
  try {
    return coloring(foes, colours, { left: () => looks-- });
  } catch (error) {
    if (error instanceof OutOfTime) return null;
    throw error;
  }
}
