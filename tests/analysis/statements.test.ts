import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restOf, speaksIn, statementsBehind, statementsOf } from '../../src/analysis/statements.ts';
import type { Evidence, Relation } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrimNetwork } from '../../src/shipped-bacrim.ts';

const article = shippedNetwork();
const ofType = (type: Relation['type']) =>
  article.relations.filter((one) => one.type === type).map(({ id }) => id);

test('three alliances of the article rest on two statements, three rivalries on one', () => {
  const statements = statementsOf(article);
  expect(restOf(statements, ofType('alliance'))).toEqual({ passages: 2, rows: 0, bare: 0 });
  expect(restOf(statements, ofType('rivalry'))).toEqual({ passages: 1, rows: 0, bare: 0 });
  const [of16] = statements.filter(({ id }) => id === 'ellis-2016:8106');
  expect(of16?.relations).toEqual([
    'cjng-alliance-gulf',
    'cjng-alliance-sinaloa',
    'gulf-alliance-sinaloa',
  ]);
  expect(of16?.blocs).toEqual(['sinaloa-cjng-gulf']);
});

test('context supports nothing, and a bloc may speak where no relation does', () => {
  const statements = statementsOf(article);
  const ids = statements.map(({ id }) => id);
  expect(ids).not.toContain('ellis-2016:5460');
  const dawn = statements.find(({ id }) => id === 'ellis-2016:6749');
  expect([dawn?.relations, dawn?.blocs]).toEqual([[], ['sinaloa-cjng-gulf']]);
  expect(statementsBehind(statements, ofType('alliance'))).not.toContain(dawn);
});

test('what stands behind a data set are rows, two where it names a pair both ways', () => {
  const { relations, blocs } = bacrimNetwork();
  const ids = relations.map(({ id }) => id);
  expect(restOf(statementsOf({ relations, blocs }), ids)).toEqual({
    passages: 0,
    rows: 257,
    bare: 0,
  });
});

const quote = (start: number, end: number, role: Evidence['role'] = 'supports'): Evidence => ({
  source: 'a',
  role,
  selector: [
    { type: 'TextQuoteSelector', exact: 'x'.repeat(end - start), prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start, end },
  ],
});
const [any] = article.relations;
const relation = (id: string, ...evidence: Evidence[]) => ({ ...(any as Relation), id, evidence });
const row = (value: string): Evidence => ({
  ...quote(0, 1),
  selector: [{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc7111', value }],
});

test('quotes that share words are one statement, neighbours are two', () => {
  const relations = [
    relation('one', quote(0, 10)),
    relation('two', quote(5, 30)),
    relation('three', quote(30, 40)),
    relation('bare', quote(50, 60, 'counters')),
  ];
  const statements = statementsOf({ relations, blocs: [] });
  expect(statements.map((one) => [one.id, one.relations])).toEqual([
    ['a:0', ['one', 'two']],
    ['a:30', ['three']],
  ]);
  expect(statements[0]?.quote).toBe(relations[1]?.evidence[0]);
  const all = relations.map(({ id }) => id);
  expect(restOf(statements, all)).toEqual({ passages: 2, rows: 0, bare: 1 });
});

test('a cell speaks for its row', () => {
  const relations = [relation('one', row('row=12')), relation('two', row('cell=12,3'))];
  expect(statementsOf({ relations, blocs: [] }).map(({ id }) => id)).toEqual(['a:row=12']);
});

test('statements of a text do not overlap, and each supporting quote stands in exactly one', () => {
  const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 12 }), (spans) => {
      const relations = spans.map(([at, length], i) => relation(`r${i}`, quote(at, at + length)));
      const statements = statementsOf({ relations, blocs: [] });
      const places = statements.map(({ place }) => place as { start: number; end: number });
      for (const [i, { start }] of places.entries())
        if (i > 0) expect(start).toBeGreaterThanOrEqual(places[i - 1]?.end ?? 0);
      for (const { id } of relations) expect(statementsBehind(statements, [id])).toHaveLength(1);
    }),
  );
});

const made = (...evidence: Evidence[]) =>
  statementsOf({
    relations: evidence.map((one, i) => ({ id: `r${i}`, evidence: [one] })) as Relation[],
    blocs: [],
  });

test('quotes that share words are one statement, those that only touch are two', () => {
  expect(made(quote(5, 9), quote(0, 5)).map(({ place }) => place)).toEqual([
    { start: 0, end: 5 },
    { start: 5, end: 9 },
  ]);
  const [one, ...others] = made(quote(4, 12), quote(0, 10), quote(2, 3));
  expect(others).toEqual([]);
  expect(one).toMatchObject({ place: { start: 0, end: 12 }, relations: ['r1', 'r2', 'r0'] });
});

test('a statement has the longest of its quotes, of two as long that which begins first', () => {
  const quoteIn = (...evidence: Evidence[]) => made(...evidence)[0]?.quote;
  const [long, short] = [quote(0, 10), quote(4, 12)];
  expect(quoteIn(short, long)).toBe(long);
  const [first, second] = [quote(0, 8), quote(4, 12)];
  expect(quoteIn(second, first)).toBe(first);
  const [brief, whole] = [quote(0, 5), quote(4, 12)];
  expect(quoteIn(brief, whole)).toBe(whole);
});

test('rows stand behind the passages of their source, and cells of a row with it', () => {
  const ids = made(row('row=2'), quote(5, 9), row('cell=2,3'), row('row=1'), quote(0, 1)).map(
    ({ id, relations }) => `${id} ${relations.join(' ')}`,
  );
  expect(ids).toEqual(['a:0 r4', 'a:5 r1', 'a:row=2 r0 r2', 'a:row=1 r3']);
});

test('a quote speaks in a statement that it supports out of the same words', () => {
  const [passage, , table] = made(quote(5, 9), quote(20, 30), row('row=2'));
  if (!passage || !table) throw new Error('three statements are made');
  expect(speaksIn(quote(8, 12), passage)).toBe(true);
  expect(speaksIn(quote(0, 6), passage)).toBe(true);
  expect(speaksIn(quote(9, 12), passage)).toBe(false);
  expect(speaksIn(quote(0, 5), passage)).toBe(false);
  expect(speaksIn(quote(5, 9, 'context'), passage)).toBe(false);
  expect(speaksIn({ ...quote(5, 9), source: 'b' }, passage)).toBe(false);
  expect(speaksIn(row('row=2'), table)).toBe(true);
  expect(speaksIn(row('row=3'), table)).toBe(false);
  expect(speaksIn(row('row=2'), passage)).toBe(false);
  expect(speaksIn(quote(5, 9), table)).toBe(false);
});
