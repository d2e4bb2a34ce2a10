/** What the picture shows of a grouping: its groups beside the author's blocs. */
import type { Grouping } from '../../../analysis/grouping-methods.ts';
import type { Network } from '../../../network/records.ts';
import { relationType } from '../../../network/relation-types.ts';
import { blocGroup } from '../../../picture/build-scene.ts';
import { BARE_OVERLAY, type Group, type Overlay } from '../../../picture/scene.ts';
import { words } from '../../../words/words.ts';
import { tonedGroups } from '../toned-groups.ts';

/** More hulls than these would hide each other. */
export const MOST_HULLS = 12;

/**
 * Hulls for the largest groups and for the author's blocs, one hull where a group is the bloc, and
 * the positive relations inside each group. Groups at war have different colours; where there are too
 * few for that, all groups have numbers.
 * @param highlighted id of the bloc that has a hull without this
 */
export function groupingOverlay(
  { method, groups }: Grouping,
  network: Pick<Network, 'organizations' | 'relations' | 'blocs'>,
  highlighted: string | null,
): Overlay {
  const largest = groups.slice(0, MOST_HULLS);
  const label = words.groupings.hull[method];
  const hulls = largest.map((members, i) => ({
    label: groups.length === 1 ? label : words.groupings.numbered(label, i + 1),
    members,
    found: true,
  }));
  const blocs = network.blocs
    .filter(({ id, claimedBy }) => claimedBy !== undefined || id === highlighted)
    .map((bloc) => blocGroup(bloc, network.organizations));
  const beside = blocs.filter(({ id }) => id !== highlighted);
  // It has the first colour, and its hull without this.
  const lit = blocs.filter(({ id }) => id === highlighted);
  return {
    ...BARE_OVERLAY,
    ...tonedGroups(joined([...hulls, ...beside]), network.relations, lit),
    emphasized: new Set(tiesInside(network, largest)),
    fades: true,
  };
}

/** A hull around what is about to become a bloc. */
export function draftOverlay(label: string, members: readonly string[]): Overlay {
  return { ...BARE_OVERLAY, groups: [{ label, members }], fades: members.length > 0 };
}

/** Hulls around the same members would lie on each other, and so would their labels. */
function joined(groups: readonly Group[]): Group[] {
  const byMembers = new Map<string, Group[]>();
  for (const group of groups) {
    const key = [...group.members].sort().join(' ');
    byMembers.set(key, [...(byMembers.get(key) ?? []), group]);
  }
  return [...byMembers.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            ...first,
            ...others.at(-1),
            label: words.groupings.joined([first, ...others].map(({ label }) => label)),
          },
        ]
      : [],
  );
}

function tiesInside(
  { relations }: Pick<Network, 'relations'>,
  groups: readonly (readonly string[])[],
): string[] {
  const held = new Map<string, number[]>();
  for (const [i, members] of groups.entries())
    for (const id of members) held.set(id, [...(held.get(id) ?? []), i]);
  return relations.flatMap(({ id, type, source, target }) => {
    const groupsOfTarget = held.get(target);
    const isInside = held.get(source)?.some((group) => groupsOfTarget?.includes(group));
    return isInside && relationType(type).sign === 1 ? [id] : [];
  });
}
