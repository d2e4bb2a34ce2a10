import { describe, expect, test } from 'vitest';
import { applyFilter, NOTHING_WORKED_OUT, SHOW_ALL } from '../../src/analysis/filter.ts';
import { cautionIn, pointedOut } from '../../src/analysis/story.ts';
import { evidenceOf } from '../../src/network/quoted-evidence.ts';
import { textQuote } from '../../src/network/quotes.ts';
import type { Step } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';

const network = shippedNetwork();
const everything = applyFilter(network, SHOW_ALL, NOTHING_WORKED_OUT);
const step = (fields: Partial<Step>): Step => ({
  id: 's',
  text: 'A step.',
  evidence: [],
  ...fields,
});
const pointed = (fields: Partial<Step>, shown = everything) => {
  const { organizations, relations } = pointedOut(network, step(fields), shown);
  return { organizations, relations: relations.map(({ id }) => id) };
};

describe('what a step points out', () => {
  test('of an organization: its relations, and whom they lead to', () => {
    expect(pointed({ select: 'sinaloa' })).toEqual({
      organizations: ['cjng', 'gulf', 'mexican-government', 'sinaloa'],
      relations: [
        'cjng-alliance-sinaloa',
        'gulf-alliance-sinaloa',
        'sinaloa-target-of-mexican-government',
      ],
    });
  });
  test('of a relation: its ends', () => {
    expect(pointed({ select: 'zetas-splinter-of-gulf' })).toEqual({
      organizations: ['gulf', 'zetas'],
      relations: ['zetas-splinter-of-gulf'],
    });
  });
  test.each(['select', 'highlight'] as const)('of a bloc (%s): its members and ties', (field) => {
    expect(pointed({ [field]: 'sinaloa-cjng-gulf' })).toEqual({
      organizations: ['cjng', 'gulf', 'sinaloa'],
      relations: ['cjng-alliance-gulf', 'cjng-alliance-sinaloa', 'gulf-alliance-sinaloa'],
    });
  });
  test('without a record: the relations that its words support, not those they are context of', () => {
    const evidence = network.story?.[0]?.evidence ?? [];
    expect(evidence).toHaveLength(2);
    // The first of the two quotes is context of the alliance between CJNG and Sinaloa.
    expect(pointed({ evidence }).relations).toEqual([
      'knights-templar-rivalry-la-familia-michoacana',
      'knights-templar-rivalry-zetas',
      'la-familia-michoacana-rivalry-zetas',
      'mexican-government-target-of-knights-templar',
      'mexican-government-target-of-la-familia-michoacana',
      'mexican-government-target-of-zetas',
    ]);
  });
  test('nothing that the filter hides', () => {
    const filter = { ...SHOW_ALL, type: ['alliance' as const], kind: ['government' as const] };
    const shown = applyFilter(network, filter, NOTHING_WORKED_OUT);
    expect(pointed({ select: 'sinaloa' }, shown)).toEqual({
      organizations: ['sinaloa'],
      relations: [],
    });
  });
  test('nothing without record, bloc or quotes', () => {
    expect(pointed({})).toEqual({ organizations: [], relations: [] });
  });
});

test('each stretch of words of caution is there once', () => {
  const exact = cautionIn(network).map(({ selector }) => textQuote(selector)?.quote.exact);
  expect(exact.sort()).toEqual(['arguably', 'looser', 'may be giving rise to', 'such as']);
});

test.each([
  ['a relation', 'cjng-alliance-sinaloa', 3],
  ['a bloc', 'sinaloa-cjng-gulf', 3],
  ['an organization', 'cjng', 4],
  ['nothing', 'nobody', 0],
])('the quotes of %s', (_, record, n) => {
  expect(evidenceOf(network, record)).toHaveLength(n);
});

test('what the shipped story puts in quotation marks are words that the step quotes', () => {
  const told = (network.story ?? []).flatMap(({ text, evidence }) => {
    const quoted = evidence.map(({ selector }) => textQuote(selector)?.quote.exact ?? '').join(' ');
    return [...text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => ({ words, quoted }));
  });
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter(({ words, quoted }) => !quoted.includes(words))).toEqual([]);
});

test('a step without a record means each relation that any of its words supports', () => {
  const relation = network.relations.find(({ evidence }) => evidence.length > 1);
  if (!relation) throw new Error('the article has relations with several quotes');
  for (const one of relation.evidence.filter(({ role }) => role === 'supports'))
    expect(pointed({ evidence: [one] }).relations).toContain(relation.id);
});

test('words of caution are listed once for each place of a text or a table, and not without a place', () => {
  const [relation, ...others] = network.relations;
  if (!relation) throw new Error('the article has relations');
  const conformsTo = 'http://tools.ietf.org/rfc/rfc7111' as const;
  const row = (value: string) => ({
    source: 'a',
    selector: [{ type: 'FragmentSelector' as const, conformsTo, value }],
  });
  const hedges = [row('row=1'), row('row=2'), row('row=1'), { source: 'a', selector: [] }];
  const bare = others.map((one) => ({ ...one, hedges: [] }));
  const made = { ...network, relations: [{ ...relation, hedges }, ...bare], blocs: [] };
  expect(cautionIn(made)).toEqual([hedges[0], hedges[1]]);
  expect(cautionIn(made)[0]).toBe(hedges[0]);
});
