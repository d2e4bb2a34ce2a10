/** Words of violence that tables count between two organizations. */
import type { Figures, Precision } from '../../network/counts.ts';
import { count, decimal } from './numbers.ts';

const events = (n: number) => count(n, 'event', 'events').replace(/^\d+/, decimal(n));

/** “725 dead in 55 events” */
const figures = (some: Figures): string => {
  const { deaths, events: n } = some;
  if (deaths === undefined) return n === undefined ? 'no figure given' : events(n);
  return n === undefined ? `${decimal(deaths)} dead` : `${decimal(deaths)} dead in ${events(n)}`;
};

const precision = {
  year: 'known to the year',
  month: 'known to the month',
  day: 'known to the day',
} satisfies Record<Precision, string>;

/** The year with most deaths. */
interface Top {
  readonly most: number;
  readonly year: number;
}

const whom = (names: readonly string[]): string => {
  const [one, other] = names;
  if (one === undefined) return 'Dead, all pairs';
  return other === undefined ? `Dead, pairs with ${one}` : `Dead, ${one} and ${other}`;
};

const counts = {
  counts: {
    title: 'Violence counted between the two',
    standing:
      'Counts are evidence of rivalry. They do not say how strong it is, nor who was allied; and where nothing is counted, there need not have been peace.',
    figures,
    precision,
    /** After how many died. */
    betweenThem: 'between the two',
    /** Of all years together. */
    all: (some: Figures) => `${figures(some)}.`,
    outside: (some: Figures) => `Of no one year: ${figures(some)}.`,
    /** Of a bar. */
    year: (year: number, some: Figures, known: Precision) =>
      `${year}: ${figures(some)}, ${precision[known]}`,
    inYear: (year: number) => `In ${year}`,
    /** @param holdsBest whether the best estimate lies between the two */
    range: (some: Figures, holdsBest: boolean) => {
      const [low, high] = [decimal(some.low ?? 0), decimal(some.high ?? 0)];
      return holdsBest
        ? `between ${low} and ${high}`
        : 'the lowest and highest estimates of the table do not enclose this figure, so no range is given';
    },
    /** @param where as the table has it; `null` where it names no place */
    place: (where: string | null, n: number) => `${where ?? 'no place given'} ${decimal(n)}`,
    noPlace: 'no place given',
    texts: 'What texts say of the two',
    /** @param type of the relation (“Alliance”) */
    says: (type: string, saysSo: boolean) => (saysSo ? type : `not so: ${type}`),
    undated: (published: string) => `no date; published ${published}`,
    publishedThen: 'published that year, without a date of its own',
    noText: 'No text here speaks of the two in that year.',
    table: 'As a table, with places',
    number: (n: number) => decimal(n),
    columns: {
      year: 'Year',
      events: 'Events',
      deaths: 'Dead',
      low: 'Lowest',
      high: 'Highest',
      rows: 'Rows',
    },
    /** Of one row. @param where as the table has it; `null` where it names no place */
    row: (some: Figures, where: string | null) =>
      where === null ? figures(some) : `${figures(some)}, ${where}`,
    /** Along a line of time. @param names of a pair, of one organization, or none for all pairs */
    along: (names: readonly string[], source: string, top: Top) =>
      `${whom(names)}, by year, as ${source} counts: at most ${decimal(top.most)}, in ${top.year}.`,
    noneAlong: (names: readonly string[]) => `${whom(names)}: nothing counted`,
    alongWhom: whom,
    rows: (n: number) => `${count(n, 'row counts', 'rows count')} violence; open to see each`,
  },
};

export default counts;
