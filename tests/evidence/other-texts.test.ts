import { describe, expect, test } from 'vitest';
import { verifyNetwork } from '../../src/evidence/verify.ts';
import { wordsKey } from '../../src/network/quotes.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { evidenceFor, networkQuoting, stateOf } from './quoting.ts';
import { read } from './texts.ts';

const SENTENCE = 'In the north, the Alder Group is allied with the Birch Cartel.';
const coded = await read(`${SENTENCE} It is said again: they have “no rivals”.`);

describe('in another text with the words twice', () => {
  test.each([
    ['at its start, by what came before: nothing', 'gulf and gulf.', 0, 'gulf or gulf.', 0],
    ['later, by what came before', 'the gulf and a gulf.', 0, 'the gulf or a gulf.', 4],
  ])('one stands %s', async (_, text, nth, changed, start) => {
    const original = await read(text);
    expect(stateOf(original, evidenceFor(original, 'gulf', nth), await read(changed))).toEqual({
      state: 'in-place',
      at: { start, end: start + 4 },
      differs: 'surroundings',
    });
  });
  test('one at the start of the coded text stands nowhere surely where nothing begins so', async () => {
    const original = await read('gulf and gulf.');
    const atHand = await read('A gulf or gulf.');
    expect(stateOf(original, evidenceFor(original, 'gulf'), atHand).state).toBe('ambiguous');
  });
});

test('an end that was recorded wrongly is told', () => {
  const evidence = evidenceFor(coded, SENTENCE);
  const selector = evidence.selector.map((one) =>
    one.type === 'TextPositionSelector' ? { ...one, end: one.end - 1 } : one,
  );
  expect(stateOf(coded, { ...evidence, selector }, coded).state).toBe('moved');
});

test('words of caution alone, which stand in many texts, do not make it the text that was coded', async () => {
  const [relation] = smallNetwork().relations;
  if (!relation) throw new Error('the fixture has relations');
  const hedge = { source: 'text', selector: evidenceFor(coded, 'said').selector };
  const network = {
    ...networkQuoting(coded, [evidenceFor(coded, SENTENCE)]),
    relations: [{ ...relation, evidence: [], hedges: [hedge] }],
  };
  const states = verifyNetwork(network, new Map([['text', await read('Nobody said anything.')]]));
  expect(states.get(wordsKey(hedge))).toEqual({ state: 'not-checked', reason: 'other-text' });
});

test('one short quote that stands in a text makes it no other text', async () => {
  const short = evidenceFor(coded, 'rivals');
  const long = evidenceFor(coded, SENTENCE);
  const atHand = await read('They have rivals.');
  const states = verifyNetwork(networkQuoting(coded, [short, long]), new Map([['text', atHand]]));
  expect(states.get(wordsKey(long))?.state).toBe('changed');
});

test.each([
  ['the end of the text', 'one: the words', 'a the words, b the words', 15],
  ['the start of the text', 'the words, one', 'the words. a the words', 0],
  ['what follows them alone', 'one: the words; two', 'a the words. b the words; two', 15],
  ['what comes before them alone', 'one: the words; two', 'one: the words. b the words', 5],
])('repeated words are told apart by %s', async (_, before, after, start) => {
  const original = await read(before);
  const state = stateOf(original, evidenceFor(original, 'the words'), await read(after));
  const found = { start, end: start + 'the words'.length };
  expect('to' in state ? state.to : 'at' in state && state.at).toEqual(found);
});
