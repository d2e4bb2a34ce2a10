import { describe, expect, test } from 'vitest';
import {
  moveBySentence,
  moveEnd,
  type Stretch,
  sentenceBeside,
  wholeSentences,
} from '../../src/coding/quote-ends.ts';

const TEXT = 'The first came. The second, a long one, went on. The third ended it.';
const SENTENCES = [
  'The first came.',
  'The second, a long one, went on.',
  'The third ended it.',
].map((one): Stretch => ({ start: TEXT.indexOf(one), end: TEXT.indexOf(one) + one.length }));
const of = (words: string): Stretch => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const read = ({ start, end }: Stretch) => TEXT.slice(start, end);

describe('a quote', () => {
  test('grows to the sentences that the words touch', () => {
    expect(read(wholeSentences(of('long one'), SENTENCES))).toBe(
      'The second, a long one, went on.',
    );
    expect(read(wholeSentences(of('came. The'), SENTENCES))).toBe(
      'The first came. The second, a long one, went on.',
    );
  });

  test('is the words themselves where they touch no sentence', () => {
    expect(wholeSentences({ start: 15, end: 16 }, SENTENCES)).toEqual({ start: 15, end: 16 });
  });

  test('moves each end by a word and back', () => {
    const second = of('The second, a long one, went on.');
    const shorter = moveEnd(TEXT, second, 'end', -1);
    expect(read(shorter)).toBe('The second, a long one, went');
    expect(moveEnd(TEXT, shorter, 'end', 1)).toEqual(second);
    const later = moveEnd(TEXT, second, 'start', 1);
    expect(read(later)).toBe('second, a long one, went on.');
    expect(moveEnd(TEXT, later, 'start', -1)).toEqual(second);
  });

  test('keeps a word, and stays in the text', () => {
    const word = of('came.');
    expect(moveEnd(TEXT, word, 'end', -1)).toEqual(word);
    expect(read(moveEnd(TEXT, word, 'start', 1))).toBe('came.');
    const all = { start: 0, end: TEXT.length };
    expect(moveEnd(TEXT, all, 'start', -1)).toEqual(all);
    expect(moveEnd(TEXT, all, 'end', 1)).toEqual(all);
  });

  test('takes in the next sentence and gives it up, the first one never', () => {
    const [first, second] = SENTENCES as [Stretch, Stretch];
    const both = moveBySentence(first, SENTENCES, 1);
    expect(both).toEqual({ start: first.start, end: second.end });
    expect(moveBySentence(both, SENTENCES, -1)).toEqual(first);
    expect(moveBySentence(first, SENTENCES, -1)).toEqual(first);
  });
});

test('the sentence beside another stops at both ends of the text', () => {
  const [first, second, third] = SENTENCES as [Stretch, Stretch, Stretch];
  expect(sentenceBeside(SENTENCES, first, 1)).toBe(second);
  expect(sentenceBeside(SENTENCES, third, 1)).toBe(third);
  expect(sentenceBeside(SENTENCES, second, -1)).toBe(first);
  expect(sentenceBeside(SENTENCES, first, -1)).toBe(first);
  expect(sentenceBeside([], first, 1)).toBeUndefined();
});
