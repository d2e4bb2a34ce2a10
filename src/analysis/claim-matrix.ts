/** Who says what: a row for each relation, and in it where each source stands. */

import {
  areOfOtherTimes,
  type Claim,
  type Consensus,
  pairOf,
  type Voices,
} from '../network/claims.ts';
import { inOrder } from '../network/in-order.ts';
import type { Months } from '../network/months.ts';
import type { Network, Relation } from '../network/records.ts';
import { mayFallIn, spanOf } from './times.ts';

/**
 * Where a source stands to a relation: it says so, both (rival accounts in one source), or the opposite;
 * `other-time`, what it says is of another time; or it is silent.
 */
export const STANCES = ['says-so', 'both', 'against', 'other-time', 'silent'] as const;
export type Stance = (typeof STANCES)[number];

/** Something that a source says in a cell, and whether it is of the time that the row is about. */
export interface Saying {
  readonly claim: Claim;
  readonly isInTime: boolean;
}

export interface MatrixCell {
  readonly stance: Stance;
  /** What it says of the time of the row first, and of that what says so first; empty where it is silent. */
  readonly sayings: readonly Saying[];
}

export interface MatrixRow {
  readonly relation: Relation;
  readonly consensus: Consensus;
  /** By the ids of sources; those that say nothing of it have none. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

export interface ClaimMatrix {
  /** Ids of those that say anything, who speaks of most relations first. */
  readonly sources: readonly string[];
  /**
   * Contested relations first, then what changed, what is agreed, and what one voice says; within, those of which
   * most sources speak, and the relations of a pair together.
   */
  readonly rows: readonly MatrixRow[];
}

export const SILENT: MatrixCell = { stance: 'silent', sayings: [] };

const BY_DISAGREEMENT: readonly Consensus[] = ['contested', 'changed', 'agreed', 'one-voice'];

/**
 * @param voices as `voicesOf` gives them for the same network
 * @param when what is said of no time in these months is of another time, and how sources stand to each other goes by the
 *   rest; `null` where no time is chosen: then what is of another time is the opposite, apart from all who say so
 */
export function claimMatrix(
  { sources, relations }: Pick<Network, 'sources' | 'relations'>,
  voices: ReadonlyMap<string, Voices>,
  when: Months | null = null,
): ClaimMatrix {
  const rows = relations.flatMap((relation): MatrixRow[] => {
    const found = voices.get(relation.id);
    if (!found) return [];
    const cells = cellsOf(found, when);
    return [{ relation, consensus: when ? consensusIn(cells, found) : found.consensus, cells }];
  });
  const speaking = sources
    .map(({ id }) => [id, rows.filter(({ cells }) => cells.has(id)).length] as const)
    .filter(([, spoken]) => spoken > 0)
    .sort(([, a], [, b]) => b - a);
  return { sources: speaking.map(([id]) => id), rows: rows.sort(byDisagreement) };
}

/** How many sources say so, how many the opposite, and how many speak of another time alone. */
export function tallyOf({ cells }: Pick<MatrixRow, 'cells'>): Readonly<Record<Stance, number>> {
  const tally = Object.fromEntries(STANCES.map((one) => [one, 0])) as Record<Stance, number>;
  for (const { stance } of cells.values()) tally[stance] += 1;
  return tally;
}

function cellsOf({ claims }: Voices, when: Months | null): Map<string, MatrixCell> {
  const sayingSo = claims.filter(({ saysSo }) => saysSo);
  // Where no time is chosen, the relation is of the time of those who say so: against them the opposite is measured.
  const isInTime = (claim: Claim) =>
    when
      ? mayBeOf(claim, when)
      : claim.saysSo ||
        sayingSo.length === 0 ||
        sayingSo.some((other) => !areOfOtherTimes(other, claim));
  const bySource = new Map<string, Saying[]>();
  for (const claim of claims) {
    const own = bySource.get(claim.source) ?? [];
    bySource.set(claim.source, own);
    own.push({ claim, isInTime: isInTime(claim) });
  }
  return new Map([...bySource].map(([source, all]) => [source, cellOf(all)]));
}

/** What has no date may be of any time. */
function mayBeOf({ when: times }: Claim, when: Months): boolean {
  const spans = times.flatMap((one) => spanOf(one) ?? []);
  return spans.length === 0 || spans.some((span) => mayFallIn(span, when));
}

/** How sources stand to each other by what is in time; as they do at all times where nothing is. */
function consensusIn(cells: ReadonlyMap<string, MatrixCell>, { consensus }: Voices): Consensus {
  const { 'says-so': so, both, against } = tallyOf({ cells });
  if (so + both + against === 0) return consensus;
  if (both + against > 0) return 'contested';
  const sayings = [...cells.values()].flatMap((one) => one.sayings);
  if (sayings.some(({ claim }) => !claim.saysSo)) return 'changed';
  return so > 1 ? 'agreed' : 'one-voice';
}

function cellOf(sayings: readonly Saying[]): MatrixCell {
  const inTime = sayings.filter(({ isInTime }) => isInTime);
  const says = new Set(inTime.map(({ claim }) => claim.saysSo));
  const stance =
    says.size === 2
      ? 'both'
      : says.has(true)
        ? 'says-so'
        : says.has(false)
          ? 'against'
          : 'other-time';
  return { stance, sayings: [...inTime, ...sayings.filter((one) => !one.isInTime)] };
}

function byDisagreement(a: MatrixRow, b: MatrixRow): number {
  const rank = ({ consensus }: MatrixRow) => BY_DISAGREEMENT.indexOf(consensus);
  return (
    rank(a) - rank(b) ||
    b.cells.size - a.cells.size ||
    inOrder(pairOf(a.relation), pairOf(b.relation)) ||
    inOrder(a.relation.id, b.relation.id)
  );
}
