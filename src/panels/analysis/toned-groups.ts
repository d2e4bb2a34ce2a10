/** Groups of an analysis in colours that tell those apart that fight each other. */
import { groupColours } from '../../analysis/groups-at-war.ts';
import type { Relation } from '../../network/records.ts';
import { HULL_LOOKS } from '../../picture/hull-looks.ts';
import type { Group, Numbers, Overlay } from '../../picture/scene.ts';

/**
 * The groups with their colours, of which no two at war share one; where there are too few for that, with
 * numbers at their members too.
 * @param before groups that are drawn without this: the first of them has the first colour
 */
export function tonedGroups(
  groups: readonly Group[],
  relations: readonly Relation[],
  before: readonly Group[] = [],
): Pick<Overlay, 'groups' | 'numbers'> {
  const members = [...before, ...groups].map((group) => group.members);
  const colours = groupColours(members, relations, HULL_LOOKS);
  return {
    groups: groups.map((group, i) => ({ ...group, tone: colours?.[i + before.length] ?? i })),
    numbers: colours === null ? numbersOf(groups) : null,
  };
}

/** Each group's number at its members, for the legend with its name. */
function numbersOf(groups: readonly Group[]): Numbers {
  const of = new Map<string, number[]>();
  for (const [i, { members }] of groups.entries())
    for (const id of members) of.set(id, [...(of.get(id) ?? []), i + 1]);
  return { of, meanings: new Map(groups.map(({ label }, i) => [i + 1, label])) };
}
