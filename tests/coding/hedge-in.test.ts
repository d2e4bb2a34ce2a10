import { expect, test } from 'vitest';
import { hedgeIn } from '../../src/coding/hedge-in.ts';
import { describe } from '../../src/evidence/selectors.ts';
import { quoteOf, TEXT } from './acts/acting.ts';

const FIRST = quoteOf(
  'Since then, Cedar Command and the Birch Cartel have fought over the harbour.',
);
const SECOND = quoteOf('To a lesser extent, the Rio Cartel may be working with the Alder Group.');

test('a hedge in a quote is described as it would be in the text', () => {
  for (const words of ['may be', 'To a lesser extent', 'Group.']) {
    const start = TEXT.text.indexOf(words, TEXT.text.indexOf('To a lesser'));
    expect(hedgeIn([FIRST, SECOND], words)).toEqual({
      source: 'rowan-2019',
      selector: describe(TEXT, { start, end: start + words.length }),
    });
  }
});

test('words that stand in no quote are no hedge', () => {
  expect(hedgeIn([FIRST], 'may be')).toBeNull();
  expect(hedgeIn([FIRST], '')).toBeNull();
});
