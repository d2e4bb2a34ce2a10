/** Words of the time line. */
import type { Months } from '../../network/months.ts';
import { LINE_SIGNS } from '../signs.ts';
import { count, list, relations, some, stretch } from './numbers.ts';

/** Dates that are named on a line. */
const MOST_DATES = 2;

const dated = (n: number) => count(n, 'dated relation', 'dated relations');

export const timeWords = {
  time: {
    whose: 'The dates are the coder’s',
    title: (n: number, all: number) => `${n} of ${relations(all)} have a date`,
    /** Of pictures that leave the page. */
    pictureTitle: (n: number, all: number, months: Months) =>
      `When was it? ${stretch(months)}; ${n} of ${relations(all)} have a date`,
    standing: 'The dates are the coder’s reading of the words quoted.',
    method:
      'A date is the coder’s reading of the words quoted. A relation stays on the picture where a source that says so may mean the time chosen; only what all say of other times is hidden.',
    none: 'No relation of this network has a date, so there is nothing to put on a line.',
    strip: 'Time line',
    picture: (n: number, months: Months) =>
      `${dated(n)} on a line of the years ${stretch(months)}. Drag across it to choose a time; the panel has the same choice for the keyboard.`,
    hint: 'Drag across the line, or press the arrow keys on it, to see the network at another time.',
    begun: (months: Months) => `Begins in ${stretch(months)}`,
    ended: (months: Months) => `Ends in ${stretch(months)}`,
    /** Before what begins or ends, with how much it is. */
    event: (title: string, n: number) => `${title}${n === 0 ? ': nothing' : ` (${n}): `}`,
    contested: (months: Months) => `Contested in ${stretch(months)}`,
    against: (names: readonly string[]) => `Denied by ${list.format(names)}`,
    undatedList: (n: number) => `${count(n, 'relation', 'relations')} said without a date`,
    /** What stands out on the picture of a moment. */
    momentMeaning: (months: Months) =>
      `With a soft band: begins in ${stretch(months)}; with ${LINE_SIGNS.ended} too: ends then. Pale: said without a date.`,
    /** For who hears it: how much begins and ends. */
    turns: (begun: number, ended: number) =>
      `${count(begun, 'begins', 'begin')}, ${count(ended, 'ends', 'end')}.`,
    from: 'From',
    to: 'To',
    years: 'Time',
    chosen: stretch,
    all: 'All of the time',
    kept: (inside: number, all: number) =>
      inside === all
        ? `All ${dated(all)} may have held then.`
        : `${inside} of ${dated(all)} may have held then.`,
    undated: (n: number) => `Show the ${count(n, 'relation', 'relations')} said without a date too`,
    shown: 'Time shown',
    /** How much is of the time shown. */
    counts: (inside: number, n: number, undated: number, isShown: boolean) =>
      `${inside} of ${n} dated${undated > 0 ? `, ${undated} undated ${isShown ? 'shown' : 'hidden'}` : ''}`,
    step: 'Step',
    units: { year: 'year', month: 'month' },
    play: 'Let time go on',
    pause: 'Stop',
    next: 'One step on',
    /** On a line, beside what else is said there. */
    badge: (whens: readonly string[]) => `[${some(whens, MOST_DATES)}]`,
    noteMeaning: '[…]: when, as the coder reads it',
    within: 'Dated, the earliest first',
    outside: 'Of other times than the one chosen',
    reading:
      'A row is a relation, with a bar for each time that sources give it. A bar that fades goes on, or began at a time not given; a dashed or pale one is uncertain about its date. What is dated by its year alone begins with January and ends with December.',
  },
};
