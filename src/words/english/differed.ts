/** Words of how the readers of a text differed, wherever a record says so. */
import type { Concern, Settlement } from '../../network/reading-records.ts';
import { judgedBy } from '../judged.ts';
import { list } from './numbers.ts';
import { RELATION_TYPES } from './relation-types.ts';

const ABOUT = {
  unit: 'whether to code a sentence that it quotes',
  tie: 'whether the two are tied',
  type: 'the type',
  direction: 'the direction',
  basis: 'the basis',
} satisfies Record<Concern, string>;

const VALUE = judgedBy({
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
});

export const differedWords = {
  differed: {
    title: 'Its readers differed',
    /**
     * @param names of organizations by their ids
     * @param place of the sentence that it is about; empty for none
     */
    said: (settlement: Settlement, names: (id: string) => string, place: string) => {
      const { concerns, pair, first, second } = settlement;
      const value = (one: string) => VALUE(concerns, one, (pair ?? []).map(names));
      return `They differed on ${ABOUT[concerns]}${place && ` (${place})`}: the first had “${value(first)}”, the second “${value(second)}”.`;
    },
    choices: {
      first: 'The first',
      second: 'The second',
      both: 'Both',
      neither: 'Neither',
      anew: 'Coded anew',
    },
    value: VALUE,
    settled: (by: string, reason: string) => `Settled by ${by}: ${reason}`,
  },
};
