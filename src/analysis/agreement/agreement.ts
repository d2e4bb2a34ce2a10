/** How far two readings of one text agree, by the units of the codebook. */
import { CONCERNS, type Concern } from '../../network/reading-records.ts';
import type { Network } from '../../network/records.ts';
import type { Match } from '../matching.ts';
import { alpha } from './alpha.ts';
import { bootstrapped, type Estimate } from './bootstrap.ts';
import { type Counted, counted } from './counted.ts';
import {
  type AnyJudgement,
  differing,
  judgementsOf,
  type ReadingJudgements,
  turned,
  UNTIED,
} from './judgements.ts';
import { type Judgements, kappa } from './kappa.ts';
import { leftAlone } from './left-alone.ts';
import type { Sentence } from './sentences.ts';

export interface Level {
  readonly concerns: Concern;
  /** Units that both judged. */
  readonly units: number;
  readonly same: number;
  /**
   * Of ties: pairs that stand together in a sentence both decided on, and that neither ties. Kappa and alpha need
   * them to know what chance would bring; to the share they are no merit.
   */
  readonly leftAlone: number;
  /** Of units on which both say the same, 0 to 1. */
  readonly share: Estimate;
  readonly kappa: Estimate;
  readonly alpha: Estimate;
}

/**
 * What kappa of ties would be, were every pair of organizations a unit: most are tied in neither reading, so
 * it grows with the list of organizations. Given to show what is not counted.
 */
export interface AllPairs {
  readonly pairs: number;
  readonly tiedInNeither: number;
  readonly kappa: number | null;
}

export interface Agreement {
  readonly levels: readonly Level[];
  readonly differences: readonly AnyJudgement[];
  /** Sentences that only one of the two decided: in no figure. */
  readonly undecided: readonly Sentence[];
  readonly allPairs: AllPairs;
}

/** Compares two readings of the same texts; what was settled since counts as it was read. */
export function agreementOf(a: Network, b: Network, matches?: readonly Match[]): Agreement {
  const read = judgementsOf(a, b, matches);
  return {
    levels: countsOf(a, b, read).map(levelOf),
    differences: differing(read.list),
    undecided: read.undecided,
    allPairs: amongAllPairs(read),
  };
}

/** What two readings say in one regard, counted: all that its figures need to know. */
export interface Counts extends Pick<Level, 'concerns' | 'leftAlone'> {
  readonly judged: Units;
}

/** The judgements of two readings, counted; this takes next to no time, other than the figures. */
export function countsOf(
  a: Network,
  b: Network,
  { list, organizations }: ReadingJudgements,
): Counts[] {
  const sentences = list.flatMap((one) => (one.concerns === 'unit' ? [one.sentence] : []));
  const ties = list.flatMap((one) => (one.concerns === 'tie' ? [one.pair.ends] : []));
  const alone = leftAlone(a, b, organizations, sentences, ties);
  return CONCERNS.map((concern) => ({
    concerns: concern,
    judged: counted(
      list.filter(({ concerns }) => concerns === concern).map(({ values }) => values),
    ),
    leftAlone: concern === 'tie' ? alone : 0,
  }));
}

/** The figures of one regard, which take a moment for their intervals. */
export function levelOf({ concerns, judged, leftAlone }: Counts): Level {
  const units = totalOf(judged);
  const share = bootstrapped(judged, (drawn) => sameIn(drawn) / totalOf(drawn));
  const level = { concerns, units, same: sameIn(judged), leftAlone, share };
  if (concerns === 'tie' && units > 0 && leftAlone === 0)
    return { ...level, kappa: NO_CHANCE, alpha: NO_CHANCE };
  const all = [...judged, { values: [UNTIED, UNTIED] as const, count: leftAlone }];
  // Which of two organizations comes first says nothing, so a direction is read both ways round.
  const read = concerns === 'direction' ? bothWaysRound : (drawn: Units) => drawn;
  return {
    ...level,
    kappa: bootstrapped(all, (drawn) => kappa(read(drawn))),
    alpha: bootstrapped(all, (drawn) => alpha(read(drawn))),
  };
}

const NO_CHANCE: Estimate = { value: null, interval: null, lack: 'no-chance' };

type Units = readonly Counted<Judgements>[];

function totalOf(units: Units): number {
  return units.reduce((sum, { count }) => sum + count, 0);
}

function sameIn(units: Units): number {
  return totalOf(units.filter(({ values: [first, second] }) => first === second));
}

function bothWaysRound(units: Units): Units {
  return units.flatMap(({ values: [first, second], count }) => [
    { values: [first, second], count },
    { values: [turned(first), turned(second)], count },
  ]);
}

/** What kappa of ties would be, were every pair of organizations a unit. */
export function amongAllPairs({ list, organizations }: ReadingJudgements): AllPairs {
  const inBoth = list.filter((one) => one.concerns === 'tie' && one.pair.comparable);
  const shared = organizations.filter(({ a, b }) => a !== null && b !== null).length;
  const pairs = (shared * (shared - 1)) / 2;
  const tiedInNeither = pairs - inBoth.length;
  const tied = counted(inBoth.map(({ values }) => values));
  const neither = { values: [UNTIED, UNTIED] as const, count: tiedInNeither };
  return { pairs, tiedInNeither, kappa: kappa([...tied, neither]) };
}
