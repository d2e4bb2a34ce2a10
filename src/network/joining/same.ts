/** Which organizations of several networks are one. */
import { sameContent } from '../changes.ts';
import { groupedBy } from '../grouped.ts';
import type { Fault, FileOf, Problem, Rule } from '../problems.ts';
import type { Joined, Network, Same } from '../records.ts';

/** A record of a member. */
export interface Origin {
  readonly network: string;
  readonly id: string;
}

/** What a record of a member is called among those of all members. */
export function originKey({ network, id }: Origin): string {
  return `${network} ${id}`;
}

/** The two that are said to be one. */
export function endsOf({ of, organization, network, other }: Same): [Origin, Origin] {
  return [
    { network: of, id: organization },
    { network, id: other },
  ];
}

/** That the two are one. */
export function sameOf(one: Origin, other: Origin): Same {
  return { of: one.network, organization: one.id, network: other.network, other: other.id };
}

/**
 * The organizations of all members, those that are one together: what is the same as a third is the same.
 * @param members sorted by id
 * @returns classes in the order of their first organizations, each in the order of the members
 */
export function classesOf(members: readonly Network[], same: readonly Same[]): Origin[][] {
  const all = members.flatMap(({ id: network, organizations }) =>
    organizations.map(({ id }): Origin => ({ network, id })),
  );
  const above = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = above.get(key);
    if (next === undefined) return key;
    const root = rootOf(next);
    above.set(key, root);
    return root;
  };
  for (const pair of same) {
    const [one = '', other = ''] = endsOf(pair).map(originKey).map(rootOf);
    if (one !== other) above.set(other, one);
  }
  return [...groupedBy(all, (one) => rootOf(originKey(one))).values()];
}

/** The one way to write classes: the first of each with each of the others. */
export function pairsOf(classes: readonly (readonly Origin[])[]): Same[] {
  return classes.flatMap(([first, ...others]) =>
    first ? others.map((other) => sameOf(first, other)) : [],
  );
}

/** What keeps networks from being joined as said; empty where nothing does. */
export function joiningProblems({ members, same }: Joined, fileOf: FileOf): Problem[] {
  const problems: Problem[] = [];
  const report = (rule: Rule, record: string | null, field: string | null, fault: Fault) =>
    problems.push({ rule, file: fileOf('joined'), record, field, ...fault });
  for (const [id, [one, ...others]] of groupedBy(members, (member) => member.id))
    if (others.some((other) => !sameContent(one, other)))
      report('F10', id, null, { code: 'member-twice', params: { id } });
  const known = new Map(
    members.map(({ id, organizations }) => [id, new Set(organizations.map((one) => one.id))]),
  );
  for (const [at, pair] of same.entries())
    for (const [end, { network, id }] of endsOf(pair).entries()) {
      const [networkField, field] = end === 0 ? ['of', 'organization'] : ['network', 'other'];
      const organizations = known.get(network);
      const fault = (missing: string, to: 'network' | 'organization'): Fault => {
        return { code: 'reference-to-nothing', params: { id: missing, to } };
      };
      if (!organizations)
        report('F4', `same[${at}]`, networkField ?? null, fault(network, 'network'));
      else if (!organizations.has(id))
        report('F4', `same[${at}]`, field ?? null, fault(id, 'organization'));
    }
  if (problems.length > 0) return problems;
  const once = [...new Map(members.map((one) => [one.id, one])).values()];
  for (const one of classesOf(once, same))
    for (const [network, [first, second]] of groupedBy(one, (origin) => origin.network))
      if (first && second) {
        const params = { network, first: first.id, second: second.id };
        report('F10', first.id, 'same', { code: 'same-in-one-network', params });
      }
  return problems;
}
