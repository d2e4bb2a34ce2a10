/** Words of the agreement of two readings. */
import type { Concern } from '../../network/reading-records.ts';
import { judgedBy } from '../judged.ts';
import { count, decimal, list, percent } from './numbers.ts';
import { RELATION_TYPES } from './relation-types.ts';

const CONCERNS = {
  unit: 'Sentences: coded or passed over',
  tie: 'Pairs: tied or not',
  type: 'Type of the relation',
  direction: 'Direction',
  basis: 'Basis: stated or implied',
} satisfies Record<Concern, string>;

export const agreementWords = {
  agreement: {
    concerns: CONCERNS,
    same: (same: number, units: number) => `${same} of ${units} alike`,
    /** Where no number stands. */
    lacks: {
      'no-units': 'nothing that both judged',
      'one-value': 'not defined: one value throughout',
      'no-spread': 'no interval: every resample is the same',
      'rarely-defined': 'no interval: too many resamples have one value only',
    },
    share: percent,
    figure: decimal,
    interval: (low: string, high: string) => `${low} to ${high}`,
    noChance: 'not counted: pairs that nobody coded are no units',
    allPairs: (pairs: number, untied: number, kappa: string) =>
      `Were every one of the ${count(pairs, 'pair', 'pairs')} of organizations a unit, kappa would be ${kappa}: ${untied} are tied in neither reading. To leave the same pairs alone is no merit: the longer the list of organizations, the larger such a number.`,
    differences: (n: number) =>
      n === 0
        ? 'The two readings do not differ'
        : `The two readings differ in ${count(n, 'place', 'places')}`,
    undecided: (n: number) =>
      `${count(n, 'sentence', 'sentences')} that only one of the two decided: in no figure.`,
    value: judgedBy({
      types: RELATION_TYPES,
      list,
      values: {
        coded: 'coded',
        'passed-over': 'passed over',
        tied: 'tied',
        untied: 'not tied',
        stated: 'stated',
        implied: 'implied',
        both: 'stated and implied',
      },
    }),
    difference: (first: string, second: string) => `first ${first}, second ${second}`,
    settled: (by: string, reason: string) => `Settled by ${by}: ${reason}`,
  },
};
