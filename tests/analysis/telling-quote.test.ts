import { expect, test } from 'vitest';
import { tellingQuote } from '../../src/analysis/telling-quote.ts';
import { nameFinder } from '../../src/evidence/names.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';

const { organizations, relations } = mexicoNetwork();
const findNames = nameFinder(organizations);
const tellingOf = (id: string) => {
  const relation = relations.find((one) => one.id === id);
  if (!relation) throw new Error(`no relation ${id}`);
  return tellingQuote(relation, findNames);
};

test('of a relation the quote is told that names who it is of, with a date', () => {
  const rojos = tellingOf('rojos-splinter-of-gulf');
  expect(rojos?.exact).toMatch(/^In the late 1990s, .* the Rojos/);
  expect(rojos?.evidence.when).toBe('1998~');
  expect(tellingOf('zetas-splinter-of-gulf')?.exact).toMatch(
    /the split of the Gulf Cartel and Los Zetas/,
  );
});

test('where it has a date, the quote that tells who came out of whom has the words of that date too', () => {
  const withoutDate = relations
    .filter(({ type }) => type === 'splinter-of')
    .flatMap(({ id }) => {
      const { exact = '', evidence } = tellingOf(id) ?? {};
      const years = evidence?.when?.match(/\d{4}/g) ?? [];
      // “The late 1990s”: a decade is as much as some words give.
      return years.every((year) => exact.includes(year) || exact.includes(`${year.slice(0, 3)}0s`))
        ? []
        : [id];
    });
  expect(withoutDate).toEqual([]);
});

test('without a source another one tells it, as long as there is one', () => {
  const relation = relations.find(({ id }) => id === 'zetas-splinter-of-gulf');
  if (!relation) throw new Error('not coded');
  const first = tellingQuote(relation, findNames)?.evidence.source;
  const other = tellingQuote(relation, findNames, first)?.evidence.source;
  expect(new Set(relation.evidence.map(({ source }) => source))).toContain(other);
  expect(other).not.toBe(first);
  const alone = relations.find(({ id }) => id === 'mata-zetas-splinter-of-gulf');
  expect(alone && tellingQuote(alone, findNames, 'ellis-2016')).toBeNull();
});

test('rows of a table and what only counters or gives context are no words that tell it', () => {
  const [rivalry] = relations.filter(({ evidence }) => evidence.every(({ count }) => count));
  expect(rivalry && tellingQuote(rivalry, findNames)).toBeNull();
});

test('who it is of weighs more than a date and the other one together, a date more than the other one', () => {
  const [relation] = relations;
  if (!relation) throw new Error('there are relations');
  const words = (exact: string, when?: string) => ({
    source: 's',
    role: 'supports' as const,
    selector: [
      { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector' as const, start: 0, end: exact.length },
    ],
    ...(when !== undefined && { when }),
  });
  const find = nameFinder([
    { id: 'x', name: 'Xs', aliases: [] },
    { id: 'y', name: 'Ys', aliases: [] },
  ]);
  const { when: _, ...undated } = relation;
  const told = (...evidence: ReturnType<typeof words>[]) =>
    tellingQuote({ ...undated, source: 'x', target: 'y', evidence }, find)?.at;
  expect(told(words('Ys', '2010'), words('Xs'))).toBe(1);
  expect(told(words('Ys'), words('they', '2010'))).toBe(1);
  expect(told(words('they'), words('Ys'))).toBe(1);
  expect(told(words('Xs and Ys'), words('Xs', '2010'))).toBe(1);
  expect(told(words('they'), words('others'))).toBe(0);
});
