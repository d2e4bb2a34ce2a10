/** Claims: what each source says of a relation, of which time; and whether sources agree on it. */
import { isAgainst } from './disputes.ts';
import { groupedBy } from './grouped.ts';
import { areApart, isSure, type Period, periodOf } from './periods.ts';
import type { Dispute, Evidence, Network, Relation } from './records.ts';
import { RELATION_TYPES } from './relation-types.ts';

/** What a source says of a relation. */
export interface Claim {
  readonly source: string;
  /** Whether it says so, or says the opposite. */
  readonly saysSo: boolean;
  /** The relation whose evidence it gives: the one that is asked about, or one of the opposite sign. */
  readonly relation: Relation;
  /** Its quotes, as indices into the evidence of `relation`; none of what a dispute reports. */
  readonly quotes: readonly number[];
  /** Of which times, as EDTF, each once; none where nothing is said of a time. */
  readonly when: readonly string[];
  /** How it is judged: by the network that the quotes come from, where several are joined, else by the relation. */
  readonly judged: Judged;
}

export interface Judged extends Pick<Relation, 'basis' | 'confidence' | 'strength' | 'note'> {
  /** The member of a joined network that says so. */
  readonly network?: string;
}

/**
 * How the sources stand to a relation: `agreed`, several say so and none the opposite; `one-voice`, one
 * says so and none the opposite; `changed`, the opposite is said, of other times; `contested`, the
 * opposite is said of the same time, or without a time.
 */
export const CONSENSUS = ['agreed', 'one-voice', 'changed', 'contested'] as const;
export type Consensus = (typeof CONSENSUS)[number];

/**
 * Why opposite claims are a change or a contest: their times are apart, they share a time, or one of
 * them has none. `surely` is left out where that hangs on how exact the dates are.
 */
export type TimeReason = 'surely-apart' | 'apart' | 'surely-same-time' | 'same-time' | 'undated';

export interface Opposition {
  readonly one: Claim;
  readonly other: Claim;
  readonly reason: TimeReason;
}

export interface Voices {
  readonly consensus: Consensus;
  /** First those that say so, each in the order of the evidence. */
  readonly claims: readonly Claim[];
  /** The claims that decide it, where the opposite is said. */
  readonly decisive: Opposition | null;
}

type Sign = (typeof RELATION_TYPES)[Relation['type']]['sign'];
type Said = Pick<Network, 'relations' | 'disputes'>;

/** From the strongest reason to the weakest. */
const REASONS: readonly TimeReason[] = [
  'surely-same-time',
  'same-time',
  'undated',
  'apart',
  'surely-apart',
];

/**
 * How sources stand to each relation, by its id. The opposite is said by evidence that counters the
 * relation, by a dispute that contradicts it, and by who supports a relation of the opposite sign between
 * the same two (`RELATION_TYPES`: of an alliance a rivalry; a hostile act and a splinter have none).
 * A dispute that confirms says so. Disputes of a single quote count for its relation; one tells nothing more
 * where its source itself is quoted as saying that, of that time.
 */
export function voicesOf({ relations, disputes }: Said): ReadonlyMap<string, Voices> {
  const byPair = groupedBy(relations, pairOf);
  const byRecord = groupedBy(disputes, ({ about }) => about);
  return new Map(
    relations.map((relation) => {
      const sign = OPPOSITE.get(RELATION_TYPES[relation.type].sign);
      const opposite = (byPair.get(pairOf(relation)) ?? []).filter(
        (one) => RELATION_TYPES[one.type].sign === sign,
      );
      const own = [
        ...claimsOf(relation),
        ...opposite
          .flatMap(claimsOf)
          .filter(({ saysSo }) => saysSo)
          .map((claim) => ({ ...claim, saysSo: false })),
      ];
      const told = (byRecord.get(relation.id) ?? [])
        .flatMap((dispute) => reported(relation, dispute))
        .filter((claim) => !own.some((one) => includes(one, claim)));
      return [relation.id, voicesIn([...own, ...told])] as const;
    }),
  );
}

/** What a picture says of records by a sign: ids. */
export interface Signed {
  /** Another source contradicts or refines it, or sources contest it. */
  readonly disputed: ReadonlySet<string>;
  /** The opposite is said, of other times. */
  readonly changed: ReadonlySet<string>;
}

/** @param voices as `voicesOf` gives them for the same network */
export function signedRecords(
  disputes: Network['disputes'],
  voices: ReadonlyMap<string, Voices>,
): Signed {
  const idsOf = (wanted: Consensus) =>
    [...voices].flatMap(([id, { consensus }]) => (consensus === wanted ? [id] : []));
  return {
    disputed: new Set([
      ...disputes.filter(isAgainst).map(({ about }) => about),
      ...idsOf('contested'),
    ]),
    changed: new Set(idsOf('changed')),
  };
}

/** Ids of the records that another source contradicts or refines, or that sources contest. */
export function disputedRecords(network: Said): ReadonlySet<string> {
  return signedRecords(network.disputes, voicesOf(network)).disputed;
}

/**
 * What each source says in the evidence of a relation: that it is so, or the opposite, or (rival accounts
 * in one source) both. What only gives context counts where a source has nothing else. In a joined network each member
 * that quotes a source has a claim of its own, for each judged by itself how surely it is said.
 */
export function claimsOf(relation: Relation): Claim[] {
  const bySource = groupedBy(relation.evidence.entries(), ([, { source, judged }]) =>
    JSON.stringify([source, judged]),
  );
  return [...bySource.values()].flatMap((all) => {
    const [[, { source, judged = relation }]] = all;
    const of = (wanted: Evidence['role']) => all.filter(([, { role }]) => role === wanted);
    const [supports, counters] = [of('supports'), of('counters')];
    const sayingSo = supports.length + counters.length > 0 ? supports : all;
    return [
      { saysSo: true, said: sayingSo },
      { saysSo: false, said: counters },
    ]
      .filter(({ said }) => said.length > 0)
      .map(({ saysSo, said }) => ({
        source,
        saysSo,
        relation,
        judged,
        quotes: said.map(([at]) => at),
        when: datesAmong(said.map(([, { when }]) => when ?? relation.when)),
      }));
  });
}

/** What a dispute has a source say; one that refines says neither that it is so nor the opposite. */
function reported(relation: Relation, { verdict, source, when }: Dispute): Claim[] {
  if (verdict === 'refines') return [];
  const saysSo = verdict === 'confirms';
  return [{ source, saysSo, relation, quotes: [], when: datesAmong([when]), judged: relation }];
}

/** Whether a claim of one source already says all of another. */
function includes(one: Claim, other: Claim): boolean {
  return (
    one.source === other.source &&
    one.saysSo === other.saysSo &&
    other.when.every((date) => one.when.includes(date))
  );
}

const OPPOSITE: ReadonlyMap<Sign, Sign> = new Map([
  [1, -1],
  [-1, 1],
]);

/** The two that a relation ties, the same for both directions. */
export function pairOf({ source, target }: Relation): string {
  return [source, target].sort().join(' ');
}

/** Those that can be put in time, each once. */
function datesAmong(all: readonly (string | undefined)[]): string[] {
  return [...new Set(all)].flatMap((one) => (one !== undefined && periodOf(one) ? [one] : []));
}

function voicesIn(all: readonly Claim[]): Voices {
  const sayingSo = all.filter(({ saysSo }) => saysSo);
  const against = all.filter(({ saysSo }) => !saysSo);
  const claims = [...sayingSo, ...against];
  const decisive = sayingSo
    .flatMap((one) => against.map((other) => ({ one, other, reason: reasonOf(one, other) })))
    .sort((a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason))[0];
  if (decisive) {
    return { consensus: isChange(decisive.reason) ? 'changed' : 'contested', claims, decisive };
  }
  if (against.length > 0) return { consensus: 'contested', claims, decisive: null };
  const voices = new Set(sayingSo.map(({ source }) => source)).size;
  return { consensus: voices > 1 ? 'agreed' : 'one-voice', claims, decisive: null };
}

/** Whether what two claims say is of times that are apart; not where one of them has no date. */
export function areOfOtherTimes(one: Claim, other: Claim): boolean {
  return isChange(reasonOf(one, other));
}

function isChange(reason: TimeReason): boolean {
  return reason === 'apart' || reason === 'surely-apart';
}

/** Every time of the one against every time of the other: what they have in common outweighs the rest. */
function reasonOf(one: Claim, other: Claim): TimeReason {
  const [own, others] = [periodsOf(one), periodsOf(other)];
  const reasons = own.flatMap((a) =>
    others.map((b): TimeReason => {
      const sure = isSure(a, b);
      if (areApart(a, b)) return sure ? 'surely-apart' : 'apart';
      return sure ? 'surely-same-time' : 'same-time';
    }),
  );
  return REASONS.find((reason) => reasons.includes(reason)) ?? 'undated';
}

function periodsOf({ when }: Claim): Period[] {
  return when.flatMap((one) => periodOf(one) ?? []);
}
