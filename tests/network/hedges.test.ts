import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hedgesIn,
  hedgeWords,
  isUnhedged,
  quotesWith,
  unhedgedQuotes,
} from '../../src/network/hedges.ts';
import type { Evidence, Hedge, Relation, Selector } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const at = (start: number, end: number): Selector[] => [
  { type: 'TextQuoteSelector', exact: 'x'.repeat(end - start), prefix: '', suffix: '' },
  { type: 'TextPositionSelector', start, end },
];
const fragment = (value: string): Selector[] => [
  { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc7111', value },
];
const quote = (selector: Selector[], role: Evidence['role'] = 'supports'): Evidence => ({
  source: 'a',
  role,
  selector,
});
const hedge = (selector: Selector[], source = 'a'): Hedge => ({ source, selector });

const [template] = smallNetwork().relations;
if (!template) throw new Error('The fixture has relations');
const relation = (evidence: Evidence[], hedges: Hedge[]): Relation => ({
  ...template,
  evidence,
  hedges,
});

describe('a hedge belongs to the quote it stands in', () => {
  test.each<[string, Evidence, Hedge, boolean]>([
    ['inside it', quote(at(10, 50)), hedge(at(20, 26)), true],
    ['the whole of it', quote(at(10, 50)), hedge(at(10, 50)), true],
    ['beyond its end', quote(at(10, 50)), hedge(at(45, 51)), false],
    ['elsewhere', quote(at(10, 50)), hedge(at(60, 66)), false],
    ['in another source', quote(at(10, 50)), hedge(at(20, 26), 'b'), false],
    ['in its row', quote(fragment('row=12')), hedge(fragment('row=12')), true],
    ['in a cell of its row', quote(fragment('row=12')), hedge(fragment('cell=12,4')), true],
    ['in a cell of another row', quote(fragment('row=1')), hedge(fragment('cell=12,4')), false],
    ['in a text, of a row', quote(fragment('row=12')), hedge(at(20, 26)), false],
    ['in a row, of a text', quote(at(10, 50)), hedge(fragment('row=12')), false],
  ])('%s', (_, evidence, one, expected) => {
    expect(hedgesIn(evidence, [one])).toEqual(expected ? [one] : []);
  });
});

test('quotes are numbered from 1, with a hedge and without', () => {
  const evidence = [
    quote(at(0, 10)),
    quote(at(10, 50)),
    quote(at(60, 70)),
    quote(at(70, 80), 'context'),
  ];
  const maybe = hedge(at(20, 26));
  expect(quotesWith(maybe, evidence)).toEqual([2]);
  expect(quotesWith(hedge(at(52, 55)), evidence)).toEqual([]);
  expect(unhedgedQuotes(relation(evidence, [maybe]))).toEqual([1, 3]);
});

test('a hedge is called by its words, one in a table by its place', () => {
  expect(hedgeWords(hedge(at(20, 23)))).toBe('xxx');
  expect(hedgeWords(hedge(fragment('cell=12,4')))).toBe('cell=12,4');
});

describe('a relation is unhedged', () => {
  const flat = quote(at(0, 10));
  const hedged = quote(at(10, 50));
  const maybe = hedge(at(20, 26));
  test.each<[string, Relation, boolean]>([
    ['where a supporting quote carries no hedge', relation([hedged, flat], [maybe]), true],
    ['not where each carries one', relation([hedged], [maybe]), false],
    [
      'whatever a quote for context carries',
      relation([flat, quote(at(10, 50), 'context')], [maybe]),
      true,
    ],
    [
      'not by a flat quote for context',
      relation([hedged, quote(at(0, 10), 'context')], [maybe]),
      false,
    ],
    [
      'where a row of a table carries none',
      relation([quote(fragment('row=3'))], [hedge(fragment('row=4'))]),
      true,
    ],
    [
      'not where its row carries one',
      relation([quote(fragment('row=3'))], [hedge(fragment('row=3'))]),
      false,
    ],
    ['where it has neither quotes nor hedges', relation([], []), true],
    ['not where a hedge is all there is', relation([], [maybe]), false],
  ])('%s', (_, one, expected) => {
    expect(isUnhedged(one)).toBe(expected);
  });

  test('a quote for context never changes it, one more supporting quote never takes it away', () => {
    const span = fc
      .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => at(start, start + length));
    const supporting = fc.array(span.map((selector) => quote(selector)));
    const hedges = fc.array(span.map((selector) => hedge(selector)));
    fc.assert(
      fc.property(supporting, hedges, span, (evidence, all, more) => {
        const before = isUnhedged(relation(evidence, all));
        expect(isUnhedged(relation([...evidence, quote(more, 'context')], all))).toBe(before);
        if (before && evidence.length > 0)
          expect(isUnhedged(relation([...evidence, quote(more)], all))).toBe(true);
      }),
    );
  });
});
