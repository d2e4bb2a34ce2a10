/** Words of the time line. */
import { count, list, relations } from './numbers.ts';

/** `–` where there is one year, and where there are several. */
const span = (years: { readonly from: number; readonly to: number }) =>
  years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;

export const timeWords = {
  time: {
    whose: 'The dates are the coder’s',
    title: (dated: number, all: number) => `${dated} of ${relations(all)} have a date`,
    /** Of pictures that leave the page. */
    pictureTitle: (
      dated: number,
      all: number,
      years: { readonly from: number; readonly to: number },
    ) => `When was it? ${dated} of ${relations(all)} have a date; the years ${span(years)}`,
    standing: 'The dates are the coder’s reading of the words quoted.',
    method:
      'A date is the coder’s reading of the words quoted. A relation stays on the picture where it may have held in the years chosen; only what is surely outside them is hidden.',
    none: 'No relation of this network has a date, so there is nothing to put on a line.',
    strip: 'Time line',
    picture: (n: number, years: { readonly from: number; readonly to: number }) =>
      `${count(n, 'dated relation', 'dated relations')} on a line of the years ${span(years)}. Drag across it to choose years; the panel has the same choice for the keyboard.`,
    hint: 'Drag across the line to choose years',
    from: 'From',
    to: 'To',
    years: 'Years',
    chosen: span,
    all: 'All years',
    kept: (inside: number, dated: number) =>
      inside === dated
        ? `All ${count(dated, 'dated relation', 'dated relations')} may have held then.`
        : `${inside} of ${count(dated, 'dated relation', 'dated relations')} may have held then; ${dated - inside} hidden.`,
    undated: (n: number) => `Show the ${count(n, 'undated relation', 'undated relations')} too`,
    undatedShort: (n: number, isShown: boolean) =>
      n === 0 ? '' : `${n} undated, ${isShown ? 'shown' : 'hidden'}`,
    /** On a line, beside what else is said there. */
    badge: (date: string) => `[${date}]`,
    noteMeaning: '[…]: when, as the coder reads it',
    within: 'Dated, the earliest first',
    outside: 'Outside the years chosen',
    reading:
      'A bar that fades goes on, or began at a time not given; a dashed one is uncertain about its date.',
    /** What the filter asks of dates, for the foot of the page; empty where it asks nothing. */
    filter: (years: { readonly from: number; readonly to: number } | null, undated: boolean) =>
      list.format([...(years ? [`years ${span(years)}`] : []), ...(undated ? [] : ['dated only'])]),
  },
};
