import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  meantPassage,
  type PlacedQuote,
  placedQuotes,
  quotedPassages,
  recordsOn,
} from '../../src/evidence/placed-quotes.ts';
import { readSourceText } from '../../src/evidence/source-text.ts';
import { relationStates, stateOf, tallyOf } from '../../src/evidence/states.ts';
import { verifyNetwork } from '../../src/evidence/verify.ts';
import { quotesOf, textQuote, wordsKey } from '../../src/network/quotes.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { evidenceFor, networkQuoting } from './quoting.ts';

const network = smallNetwork();
const bytes = readFileSync(new URL('../fixtures/networks/small.txt', import.meta.url));
const source = network.sources.find(({ custom }) => custom?.text)?.id ?? '';
const text = await readSourceText(bytes);
const checks = verifyNetwork(network, new Map([[source, text]]));
const placed = placedQuotes(network, source, text, checks);

describe('placed quotes', () => {
  test('stand where the text has their words, in the order of the text', () => {
    expect(placed).toHaveLength(quotesOf(network).length);
    const words = new Map(
      quotesOf(network).map(({ record, field, selector }) => [
        `${record} ${field}`,
        textQuote(selector)?.quote.exact,
      ]),
    );
    for (const { record, field, start, end } of placed)
      expect(text.text.slice(start, end)).toBe(words.get(`${record} ${field}`));
    expect(placed.map(({ start }) => start)).toEqual(
      placed.map(({ start }) => start).sort((a, b) => a - b),
    );
  });
  test('stand so whatever the order of the records, the longer of two that start together first', () => {
    const organizations = network.organizations.toReversed();
    const relations = network.relations.toReversed();
    const reversed = placedQuotes({ ...network, organizations, relations }, source, text, checks);
    expect(reversed.map(({ start, end }) => [start, end])).toEqual(
      placed.map(({ start, end }) => [start, end]),
    );
    expect(placed).toEqual(placed.toSorted((a, b) => a.start - b.start || b.end - a.end));
  });
  test('that start together come longest first', () => {
    const [long, short] = ['Alder Group', 'Alder'].map((words) => evidenceFor(text, words));
    if (!long || !short) throw new Error('the text has the words');
    const quoting = networkQuoting(text, [short, long]);
    const found = verifyNetwork(quoting, new Map([['text', text]]));
    expect(placedQuotes(quoting, 'text', text, found).map(({ field }) => field)).toEqual([
      'attributes.0.evidence.1',
      'attributes.0.evidence.0',
    ]);
  });
  test('are those of the one source', () => {
    expect(placedQuotes(network, 'nobody', text, checks)).toEqual([]);
  });
  test('that were moved stand where they were found; changed ones have no place', async () => {
    const other = await readSourceText(
      new TextEncoder().encode(`A new first line.\n${text.text.replace('harbour', 'port')}`),
    );
    const moved = placedQuotes(
      network,
      source,
      other,
      verifyNetwork(network, new Map([[source, other]])),
    );
    expect(moved.length).toBeLessThan(placed.length);
    expect(moved.every((quote) => quote.moved)).toBe(true);
    expect(placed.some((quote) => quote.moved)).toBe(false);
    const before = placed.find(({ field }) => field === 'evidence.0');
    const after = moved.find(
      ({ record, field }) => record === before?.record && field === before.field,
    );
    expect(after?.start).toBe((before?.start ?? 0) + 'A new first line.\n'.length);
  });
});

describe('quoted passages', () => {
  const passages = quotedPassages(placed);
  test('hold each distinct stretch once, with all that rests on it', () => {
    const stretches = passages.map(({ start, end }) => `${start} ${end}`);
    expect(new Set(stretches).size).toBe(stretches.length);
    const carried = passages.flatMap(({ quotes }) => quotes);
    expect(carried).toHaveLength(placed.filter(({ kind }) => kind === 'quote').length);
  });
  test('the meant one is that of the quote, or of the record’s first', () => {
    const tie = network.relations.find(({ evidence }) => evidence.length > 1)?.id ?? '';
    const second = meantPassage(passages, tie, 'evidence.1');
    const first = meantPassage(passages, tie, null);
    expect(
      first?.quotes.some(({ record, field }) => record === tie && field === 'evidence.0'),
    ).toBe(true);
    expect(second).not.toBe(first);
    expect(meantPassage(passages, null, null)).toBeUndefined();
  });
});

describe('of one passage', () => {
  const at = (record: string, field: string): PlacedQuote => ({
    ...{ record, field, kind: 'quote', moved: false },
    ...{ start: 3, end: 9 },
  });
  const quotes = [at('a', 'evidence.1'), at('b', 'evidence.0'), at('a', 'evidence.2')];
  test('each record is listed once, by its first quote', () => {
    expect(recordsOn({ start: 3, end: 9, quotes })).toEqual([quotes[0], quotes[1]]);
  });
  test('any quote will do of a record whose first one has no place', () => {
    const passages = quotedPassages([...quotes, { ...at('b', 'hedge'), kind: 'hedge' }]);
    expect(passages).toEqual([{ start: 3, end: 9, quotes }]);
    expect(meantPassage(passages, 'a', null)).toBe(passages[0]);
    expect(meantPassage(passages, 'a', 'evidence.0')).toBeUndefined();
  });
});

describe('states', () => {
  test('a relation is as good as its worst quote', () => {
    const [relation] = network.relations;
    if (!relation) throw new Error('the fixture has relations');
    expect(relationStates(network, checks).get(relation.id)).toBe('verified');
    const [, second] = relation.evidence;
    if (!second) throw new Error('the relation has two quotes');
    const doubted = new Map(checks).set(wordsKey(second), { state: 'changed', nearest: null });
    expect(relationStates(network, doubted).get(relation.id)).toBe('changed');
    expect(relationStates(network, new Map()).get(relation.id)).toBe('not-checked');
    const bare = { ...network, relations: [{ ...relation, evidence: [] }] };
    expect(relationStates(bare, checks).get(relation.id)).toBe('none');
  });
  test('without a check a quote is not checked, and counts say so', () => {
    const [any] = quotesOf(network);
    if (!any) throw new Error('the fixture has quotes');
    expect(stateOf(new Map(), any)).toBe('not-checked');
    expect(stateOf(new Map([...checks].slice(0, 1)), any)).toBe('verified');
    const all = quotesOf(network).length;
    const { quotes, steps, hedges, states } = tallyOf(network, checks);
    expect([...states]).toEqual([['verified', all]]);
    expect([steps, hedges]).toEqual([0, 2]);
    expect(quotes + steps + hedges).toBe(all);
    expect(tallyOf(network, checks, 'nobody').states.size).toBe(0);
  });
});
