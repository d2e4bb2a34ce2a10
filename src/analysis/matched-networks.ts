/** Which organizations of several networks are one, by what is proposed and what a reader decided. */
import { classesOf, endsOf, type Origin, originKey, sameOf } from '../network/joining/same.ts';
import type { Network, Same } from '../network/records.ts';
import { decideMatches } from './decided-matches.ts';
import { GROUNDS, type Ground, isSure, proposeMatches } from './matching.ts';

/** What a reader decided, the latest first. */
export interface Decisions {
  readonly accepted: readonly Same[];
  readonly refused: readonly Same[];
}

/** Why two may be one; `hand` where nobody proposed it and the reader said so. */
export type MatchGround = Ground | 'hand';

/** Organizations that are one: at most one of each network, in the order of the networks. */
export type Class = readonly Origin[];

export interface MatchRow {
  readonly one: Class;
  /** On what ground those after the first are in it. */
  readonly grounds: readonly MatchGround[];
  /** Who might belong to it. */
  readonly others: readonly OtherMatch[];
}

/** Who is not in a row, though that was proposed, or was refused, or had to give way to what was decided later. */
export interface OtherMatch {
  readonly one: Class;
  /** What would make it one with the row. */
  readonly match: Same;
  readonly ground: MatchGround;
  readonly isRefused: boolean;
}

export interface MatchedNetworks {
  /** Who is one: what was decided, and what is proposed surely. */
  readonly same: readonly Same[];
  /** All organizations of all networks. */
  readonly classes: readonly Class[];
  /** The classes of several, and those to which another may belong. */
  readonly rows: readonly MatchRow[];
}

/**
 * What a reader decided stands before what is proposed, and of two decisions that cannot both hold the later one. Two
 * organizations of one network are never one.
 * @param networks of different ids; the first that has an organization stands first in its class
 */
export function matchNetworks(
  networks: readonly Network[],
  { accepted, refused }: Decisions,
): MatchedNetworks {
  const isAccepted = isAmong(accepted);
  const proposals = proposalsAmong(networks).map((one) => ({
    ...one,
    isRefused: one.ground === 'refused' && !isAccepted(one.match),
  }));
  const told = [
    ...accepted,
    ...proposals.filter((one) => one.isSure).map(({ match }) => match),
    ...[...refused, ...proposals.filter((one) => one.isRefused).map(({ match }) => match)].map(
      (match) => ({ ...match, refused: true }),
    ),
  ];
  const { joined } = decideMatches(networks, told, false);
  const classes = classesOf(networks, joined);
  const decided = [
    ...accepted.map((match) => ({ match, ground: 'hand' as const, isRefused: false })),
    ...refused.map((match) => ({ match, ground: 'hand' as const, isRefused: true })),
  ];
  return { same: joined, classes, rows: rowsOf(classes, [...proposals, ...decided]) };
}

function proposalsAmong(networks: readonly Network[]) {
  const pairs = networks.flatMap((a, at) => networks.slice(at + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) =>
    proposeMatches(a, b).map((one) => ({
      match: { of: a.id, organization: one.a, network: b.id, other: one.b },
      ground: one.ground,
      isSure: isSure(one),
    })),
  );
}

type Possible = Omit<OtherMatch, 'one'>;

function rowsOf(classes: readonly Class[], matches: readonly Possible[]): MatchRow[] {
  const classOf = new Map(
    classes.flatMap((one) => one.map((end) => [originKey(end), one] as const)),
  );
  const places = new Map(classes.map((one, at) => [one, at]));
  const placeOf = (one: Class) => places.get(one) as number;
  const grounds = new Map<string, MatchGround>();
  const others = new Map<Class, Map<Class, OtherMatch>>();
  for (const possible of matches) {
    const ends = endsOf(possible.match).map(originKey);
    // Who was decided on may be in none of these networks.
    const [own, other] = ends.map((key) => classOf.get(key));
    if (!own || !other) continue;
    if (own === other) {
      for (const key of ends) grounds.set(key, surer(grounds.get(key), possible.ground));
      continue;
    }
    const [first, second] = [own, other].sort((a, b) => placeOf(a) - placeOf(b)) as [Class, Class];
    // Whoever is one with others already is not asked for in a row that has its network.
    const isApart = haveOneNetwork(first, second);
    const [row, one] = isApart && second.length > 1 ? [second, first] : [first, second];
    if (isApart && one.length > 1) continue;
    const ofRow = others.get(row) ?? new Map<Class, OtherMatch>();
    others.set(row, ofRow);
    const known = ofRow.get(one);
    const best = known && surer(known.ground, possible.ground) === known.ground ? known : possible;
    const isRefused = possible.isRefused || known?.isRefused === true;
    ofRow.set(one, { one, match: best.match, ground: best.ground, isRefused });
  }
  return classes.flatMap((one): MatchRow[] => {
    const ofRow = [...(others.get(one)?.values() ?? [])];
    if (one.length < 2 && ofRow.length === 0) return [];
    const own = one.slice(1).map((end) => grounds.get(originKey(end)) ?? 'hand');
    return [{ one, grounds: own, others: ofRow }];
  });
}

function haveOneNetwork(one: Class, other: Class): boolean {
  return one.some((end) => other.some(({ network }) => network === end.network));
}

const SUREST: readonly MatchGround[] = [...GROUNDS, 'hand'];

function surer(known: MatchGround | undefined, ground: MatchGround): MatchGround {
  return SUREST.find((one) => one === known || one === ground) as MatchGround;
}

/**
 * That two organizations are one, with whomever each of them is one: to be decided on before all else, and nothing
 * refused between them any more.
 */
export function acceptMatch(
  { accepted, refused }: Decisions,
  classes: readonly Class[],
  match: Same,
): Decisions {
  const [ones = [], others = []] = endsOf(match).map((end) => {
    const key = originKey(end);
    return classes.find((one) => one.some((each) => originKey(each) === key));
  });
  const isBetween = isAmong(allPairs(ones, others));
  return {
    accepted: [match, ...accepted.filter((one) => !isBetween(one))],
    refused: refused.filter((one) => !isBetween(one)),
  };
}

/** That an organization of a class is none of the others in it. */
export function refuseOf({ accepted, refused }: Decisions, from: Class, out: Origin): Decisions {
  const left = from.filter((one) => originKey(one) !== originKey(out));
  const pairs = allPairs(left, [out]);
  const isOfThese = isAmong(pairs);
  return {
    accepted: accepted.filter((one) => !isOfThese(one)),
    refused: [...pairs, ...refused.filter((one) => !isOfThese(one))],
  };
}

function allPairs(ones: Class, others: Class): Same[] {
  return ones.flatMap((one) => others.map((other) => sameOf(one, other)));
}

function isAmong(matches: readonly Same[]): (match: Same) => boolean {
  const keys = new Set(matches.map(keyOf));
  return (match) => keys.has(keyOf(match));
}

/** What a match is called, whichever of the two stands first. */
function keyOf(match: Same): string {
  return endsOf(match).map(originKey).sort().join(' ~ ');
}
