/** Words of the legend, on screen and in pictures that leave the page. */
import type { Consensus } from '../../network/claims.ts';
import type { Basis } from '../../network/records.ts';
import type { Grade } from '../../network/strength.ts';
import { capital } from '../capital.ts';
import { some } from './numbers.ts';

export const legendWords = {
  legend: {
    title: 'Legend and filter',
    groups: {
      tone: 'Two networks',
      type: 'Relations',
      basis: 'What the words do',
      consensus: 'What sources say',
      evidence: 'Evidence',
      kind: 'Organizations',
      strength: 'Strength of the words',
      sign: 'Signs on a line',
      note: 'Words on a line',
      number: 'Numbers at organizations',
      hull: 'Areas and shapes',
    },
    signs: {
      dispute: 'Contested or refined',
      changed: 'The opposite at another time',
      fault: 'Not in the text as recorded',
      ended: 'Ends in the time shown',
    },
    /** Areas that are drawn alike, by their names on the picture. */
    hull: {
      claimed: (names: readonly string[]) => `Bloc that a source claims: ${some(names, 2)}`,
      both: (names: readonly string[]) => `Computed, and claimed by a source: ${some(names, 2)}`,
      group: (names: readonly string[]) => capital(some(names, 3)),
      looser: 'Members that the source counts in more loosely',
    },
    member: {
      claimed: 'Member of a bloc that a source claims',
      held: 'Stands in an area',
      answer: 'Stands out',
      center: 'In the centre',
      selected: 'Selected',
    },
    size: (meaning: string) => `Size: ${meaning}`,
    basis: { stated: 'Stated', implied: 'Implied' } satisfies Record<Basis, string>,
    basisMeaning: {
      stated: 'The words assert the relation.',
      implied: 'The coder infers it from words that describe something else.',
    } satisfies Record<Basis, string>,
    consensus: {
      agreed: 'Agreed',
      'one-voice': 'One voice',
      changed: 'Changed over time',
      contested: 'Contested',
    } satisfies Record<Consensus, string>,
    consensusMeaning: {
      agreed: 'Several sources say so, and none says the opposite.',
      'one-voice': 'One source says so, and none says the opposite.',
      changed: 'The opposite is said of another time.',
      contested: 'The opposite is said of the same time, or without a date.',
    } satisfies Record<Consensus, string>,
    grade: {
      stronger: 'Graded stronger',
      plain: 'Not graded',
      weaker: 'Graded weaker',
    } satisfies Record<Grade, string>,
    strengthNote:
      'A thinner line: the words make the tie weaker (“looser”). A thicker one: stronger (“substantially”).',
    count: (shown: number, all: number) => (shown === all ? String(all) : `${shown} of ${all}`),
    /** @param isHidden whether the value that is counted is hidden itself, by its own box */
    hiddenBy: (n: number, others: readonly string[], isHidden: boolean) =>
      `${n} ${isHidden ? 'also ' : ''}hidden by: ${others.join(', ')}`,
    /** What hides besides the boxes. */
    demands: { firmness: 'How firmly said', when: 'Time', undated: 'Undated' },
  },
};
