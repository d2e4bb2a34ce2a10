/** Which organizations of networks that are put together are one, by what was told of them. */
import { endsOf, type Origin, originKey } from '../network/joining/same.ts';
import type { Network, Same } from '../network/records.ts';
import { type Ground, proposeMatches } from './matching.ts';

/** A match with both of its networks; where it is refused, the two are not the same. */
export interface ToldMatch extends Same {
  readonly refused?: boolean | undefined;
}

/**
 * Why two that were told to be one are not: somebody refused that, for these two or for others that would be one with
 * them; two organizations of one network would be one; or there is no such organization.
 */
export type ApartReason = 'refused' | 'in-one-network' | 'not-there';

export interface DecidedMatches {
  readonly joined: readonly (Same & { readonly ground: 'told' | 'id' })[];
  readonly apart: readonly (Same & { readonly reason: ApartReason })[];
  /** What a reader may want to decide. */
  readonly proposed: readonly (Same & { readonly ground: Ground })[];
}

/**
 * What was told is followed in its order, so that an earlier match stands where a later one contradicts it; a refusal
 * stands against all. Nothing else is joined, but for equal ids where that is asked for.
 * @param members none of them joined itself
 * @param sameIds whether organizations of one id are the same, as in networks coded with one list of ids
 */
export function decideMatches(
  members: readonly Network[],
  told: readonly ToldMatch[],
  sameIds: boolean,
): DecidedMatches {
  const all = members.flatMap(({ id: network, organizations }) =>
    organizations.map(({ id }): Origin => ({ network, id })),
  );
  const classes = new Map(all.map((one) => [originKey(one), [one]]));
  const refused = told.filter((one) => one.refused);
  const refusals = new Set(refused.flatMap((one) => keysBothWays(one)));
  const hindrance = (one?: readonly Origin[], other?: readonly Origin[]): ApartReason | null => {
    if (!one || !other) return 'not-there';
    if (one.some((a) => other.some((b) => refusals.has(pairKey(a, b))))) return 'refused';
    const networks = new Set([...one, ...other].map(({ network }) => network));
    return networks.size < one.length + other.length ? 'in-one-network' : null;
  };
  const classesOf = (pair: Same) => endsOf(pair).map((end) => classes.get(originKey(end)));
  const joined: DecidedMatches['joined'][number][] = [];
  const apart: DecidedMatches['apart'][number][] = refused
    .map(plain)
    .map((one) => ({ ...one, reason: 'refused' }));
  const take = (pair: Same, ground: 'told' | 'id') => {
    const [one, other] = classesOf(pair);
    if (one !== undefined && one === other) return;
    const reason = hindrance(one, other);
    if (reason !== null) {
      if (!refusals.has(pairKey(...endsOf(pair)))) apart.push({ ...pair, reason });
      return;
    }
    const whole = [...(one ?? []), ...(other ?? [])];
    for (const end of whole) classes.set(originKey(end), whole);
    joined.push({ ...pair, ground });
  };
  for (const pair of told) if (!pair.refused) take(plain(pair), 'told');
  const pairs = members.flatMap((a, at) => members.slice(at + 1).map((b) => [a, b] as const));
  if (sameIds) for (const [a, b] of pairs) for (const pair of ofOneId(a, b)) take(pair, 'id');
  const proposed = pairs.flatMap(([a, b]) =>
    proposeMatches(a, b).flatMap(({ a: one, b: other, ground }) => {
      const pair = { of: a.id, organization: one, network: b.id, other };
      const [first, second] = classesOf(pair);
      const isOpen = ground !== 'refused' && hindrance(first, second) === null;
      return isOpen ? [{ ...pair, ground }] : [];
    }),
  );
  return { joined, apart, proposed };
}

/** That organizations of one id are the same. */
export function ofOneId(a: Network, b: Network): Same[] {
  const known = new Set(b.organizations.map(({ id }) => id));
  return a.organizations.flatMap(({ id }) =>
    known.has(id) ? [{ of: a.id, organization: id, network: b.id, other: id }] : [],
  );
}

function plain({ of, organization, network, other }: ToldMatch): Same {
  return { of, organization, network, other };
}

function keysBothWays(pair: Same): string[] {
  const [one, other] = endsOf(pair);
  return [pairKey(one, other), pairKey(other, one)];
}

function pairKey(one: Origin, other: Origin): string {
  return `${originKey(one)} ${originKey(other)}`;
}
