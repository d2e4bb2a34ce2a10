/** Two networks side by side: what each says about the same pairs of organizations. */
import type { Network, Relation } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';
import { VERDICTS, type Verdict } from '../network/verdicts.ts';
import type { Match } from './matching.ts';

/** The verdicts on what does not go together: it stands before the rest. */
export const CONFLICTS: ReadonlySet<Verdict> = new Set([
  'contradicting',
  'inconsistent',
  'opposite',
]);

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
  /** The networks that call the pair both allied and against each other. */
  readonly inconsistent: readonly ('a' | 'b')[];
  /**
   * False where a network lacks one of the two organizations: then its silence about the pair says
   * nothing.
   */
  readonly comparable: boolean;
}

export interface Comparison {
  /** All organizations: the first network's in their order, then those only in the second. */
  readonly organizations: readonly Side[];
  /**
   * By verdict; within one comparable pairs first, of these the ones about which a network contradicts
   * itself, else as recorded.
   */
  readonly pairs: readonly ComparedPair[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

interface Gathered {
  readonly ends: readonly [Side, Side];
  readonly a: Statement[];
  readonly b: Statement[];
}

/** What one relation says of a pair. */
export interface Statement {
  readonly relation: string;
  readonly name: string;
  /** A hostile act is against. */
  readonly sign: 1 | -1 | null;
  /** Whether a directed relation leads from the first end of the pair; `null` without a direction. */
  readonly isForth: boolean | null;
}

/**
 * Compares two networks pair by pair.
 * @param matches accepted ones; of several that name one organization the first counts
 */
export function compareNetworks(a: Network, b: Network, matches: readonly Match[]): Comparison {
  const organizations = sidesOf(a, b, matches);
  const ofA = new Map(organizations.flatMap((side, i) => (side.a === null ? [] : [[side.a, i]])));
  const ofB = new Map(organizations.flatMap((side, i) => (side.b === null ? [] : [[side.b, i]])));
  const gathered = new Map<string, Gathered>();
  const gather = (network: Network, places: ReadonlyMap<string, number>, list: 'a' | 'b') => {
    for (const relation of network.relations) {
      const from = places.get(relation.source) as number;
      const to = places.get(relation.target) as number;
      if (from === to) continue;
      const [one, other] = [Math.min(from, to), Math.max(from, to)];
      const ends = [organizations[one], organizations[other]] as [Side, Side];
      const key = `${one} ${other}`;
      const pair = gathered.get(key) ?? { ends, a: [], b: [] };
      gathered.set(key, pair);
      pair[list].push(statement(relation, from === one));
    }
  };
  gather(a, ofA, 'a');
  gather(b, ofB, 'b');
  const pairs = [...gathered.values()].map(compared);
  pairs.sort(inOrder);
  const of = (wanted: Verdict) => pairs.filter(({ verdict }) => verdict === wanted).length;
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, of(verdict)]));
  return { organizations, pairs, counts: counts as Record<Verdict, number> };
}

function inOrder(one: ComparedPair, other: ComparedPair): number {
  const isSaidOtherwise = ({ inconsistent }: ComparedPair) => Number(inconsistent.length > 0);
  return (
    VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict) ||
    Number(other.comparable) - Number(one.comparable) ||
    isSaidOtherwise(other) - isSaidOtherwise(one)
  );
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
  const ids = (said: readonly Statement[]) => said.map(({ relation }) => relation);
  const comparable = ends.every((side) => side.a !== null && side.b !== null);
  const inconsistent = (['a', 'b'] as const).filter((list) => isInconsistent({ a, b }[list]));
  const verdict = verdictOn(a, b, inconsistent.length > 0);
  return { verdict, ends, inA: ids(a), inB: ids(b), inconsistent, comparable };
}

/** @param inconsistent whether one of the two says both */
export function verdictOn(
  a: readonly Statement[],
  b: readonly Statement[],
  inconsistent: boolean,
): Verdict {
  if (b.length === 0) return 'only-a';
  if (a.length === 0) return 'only-b';
  if (inconsistent) return 'inconsistent';
  if (isInconsistent([...a, ...b])) return 'contradicting';
  if (isOpposite(a, b)) return 'opposite';
  return a.some((one) => b.some((other) => agree(one, other))) ? 'both' : 'different';
}

/** @param isFromFirst whether its source is the first end of the pair */
export function statement(relation: Relation, isFromFirst: boolean): Statement {
  const { sign, directed } = relationType(relation.type);
  return {
    relation: relation.id,
    name: relation.typeName ?? relation.type,
    sign: sign === 'hostile-act' ? -1 : sign,
    isForth: directed ? isFromFirst : null,
  };
}

/** Whether the pair is called both allied and against each other. */
export function isInconsistent(said: readonly Statement[]): boolean {
  return said.some(({ sign }) => sign === 1) && said.some(({ sign }) => sign === -1);
}

function agree(one: Statement, other: Statement): boolean {
  if (one.sign !== null || other.sign !== null) return one.sign === other.sign;
  return one.name === other.name && one.isForth === other.isForth;
}

/** Whether both have a directed type, and no direction of it in common. */
function isOpposite(a: readonly Statement[], b: readonly Statement[]): boolean {
  const ofType = (said: readonly Statement[], name: string) =>
    said.filter((one) => one.name === name && one.isForth !== null);
  return a.some(({ name }) => {
    const [inA, inB] = [ofType(a, name), ofType(b, name)];
    const isShared = inA.some((one) => inB.some((other) => one.isForth === other.isForth));
    return inA.length > 0 && inB.length > 0 && !isShared;
  });
}
