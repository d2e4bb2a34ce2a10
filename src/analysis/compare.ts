/** Two networks side by side: what each says about the same pairs of organizations. */
import { typeLabel } from '../network/readings.ts';
import type { Network, Relation } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';
import type { Match } from './matching.ts';

/** What two networks say of a pair, in the order in which it is listed. */
export const VERDICTS = ['contradicting', 'both', 'different', 'only-a', 'only-b'] as const;

/**
 * `contradicting`: allied in one and against each other in the other. `both`: a sign, or an unsigned
 * type, in common. `different`: tied in both, with nothing in common and nothing opposed.
 */
export type Verdict = (typeof VERDICTS)[number];

/** An organization of either network, or of both where they are matched. */
export interface Side {
  readonly a: string | null;
  readonly b: string | null;
}

export interface ComparedPair {
  readonly verdict: Verdict;
  readonly ends: readonly [Side, Side];
  /** Ids of the relations of the pair in each network, in the order of the records. */
  readonly inA: readonly string[];
  readonly inB: readonly string[];
  /**
   * False where a network lacks one of the two organizations: then its silence about the pair says
   * nothing.
   */
  readonly comparable: boolean;
}

export interface Comparison {
  /** All organizations: the first network's in their order, then those only in the second. */
  readonly organizations: readonly Side[];
  /** Contradicting pairs first; within a verdict comparable pairs first, else as recorded. */
  readonly pairs: readonly ComparedPair[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

interface Gathered {
  readonly ends: readonly [Side, Side];
  readonly a: Relation[];
  readonly b: Relation[];
}

/**
 * Compares two networks pair by pair. A pair that one network itself calls both allied and rivals
 * agrees with either in the other.
 * @param matches accepted ones; of several that name one organization the first counts
 */
export function compareNetworks(a: Network, b: Network, matches: readonly Match[]): Comparison {
  const organizations = sidesOf(a, b, matches);
  const ofA = new Map(organizations.flatMap((side, i) => (side.a === null ? [] : [[side.a, i]])));
  const ofB = new Map(organizations.flatMap((side, i) => (side.b === null ? [] : [[side.b, i]])));
  const gathered = new Map<string, Gathered>();
  const gather = (network: Network, places: ReadonlyMap<string, number>, list: 'a' | 'b') => {
    for (const relation of network.relations) {
      const ends = [places.get(relation.source), places.get(relation.target)];
      const [one = -1, other = -1] = ends.sort((x = 0, y = 0) => x - y);
      const [first, second] = [organizations[one], organizations[other]];
      if (!first || !second || one === other) continue;
      const key = `${one} ${other}`;
      const pair = gathered.get(key) ?? { ends: [first, second], a: [], b: [] };
      gathered.set(key, pair);
      pair[list].push(relation);
    }
  };
  gather(a, ofA, 'a');
  gather(b, ofB, 'b');
  const pairs = [...gathered.values()].map(compared);
  const rank = ({ verdict, comparable }: ComparedPair) =>
    2 * VERDICTS.indexOf(verdict) + (comparable ? 0 : 1);
  pairs.sort((one, other) => rank(one) - rank(other));
  const counts = { contradicting: 0, both: 0, different: 0, 'only-a': 0, 'only-b': 0 };
  for (const { verdict } of pairs) counts[verdict] += 1;
  return { organizations, pairs, counts };
}

function sidesOf(a: Network, b: Network, matches: readonly Match[]): Side[] {
  const inB = new Set(b.organizations.map(({ id }) => id));
  const partner = new Map<string, string>();
  const taken = new Set<string>();
  for (const match of matches) {
    if (!inB.has(match.b) || partner.has(match.a) || taken.has(match.b)) continue;
    partner.set(match.a, match.b);
    taken.add(match.b);
  }
  const own = a.organizations.map(({ id }) => ({ a: id, b: partner.get(id) ?? null }));
  const matched = new Set(own.map((side) => side.b));
  const others = b.organizations.filter(({ id }) => !matched.has(id));
  return [...own, ...others.map(({ id }) => ({ a: null, b: id }))];
}

function compared({ ends, a, b }: Gathered): ComparedPair {
  const ids = (relations: readonly Relation[]) => relations.map(({ id }) => id);
  const comparable = ends.every((side) => side.a !== null && side.b !== null);
  return { verdict: verdictOn(a, b), ends, inA: ids(a), inB: ids(b), comparable };
}

function verdictOn(a: readonly Relation[], b: readonly Relation[]): Verdict {
  if (b.length === 0) return 'only-a';
  if (a.length === 0) return 'only-b';
  const [saidA, saidB] = [new Set(a.map(stance)), new Set(b.map(stance))];
  if ([...saidA].some((one) => saidB.has(one))) return 'both';
  const opposed = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.has('for') && other.has('against');
  return opposed(saidA, saidB) || opposed(saidB, saidA) ? 'contradicting' : 'different';
}

/** What a relation says of its two ends; hostile acts are against, unsigned types are their names. */
function stance(relation: Relation): string {
  const { sign } = relationType(relation.type);
  return sign === null ? `type ${typeLabel(relation)}` : sign === 1 ? 'for' : 'against';
}
