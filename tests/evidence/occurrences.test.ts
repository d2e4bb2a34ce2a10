import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEPT, occurrences } from '../../src/evidence/occurrences.ts';

function search(text: string, wanted: string[]) {
  const steps = occurrences(text, wanted);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The plain way: one word after the other. */
function indexesOf(text: string, words: string): number[] {
  const indexes: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) indexes.push(at);
  return indexes;
}

test('finds what the plain search finds, whatever the lengths', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝔄'), maxLength: 200 });
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', '𝔄'),
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, fc.array(word, { maxLength: 8 }), fc.nat(), (whole, words, cut) => {
      const wanted = [...words, whole.slice(0, cut % 70), whole.slice(-(cut % 70))].filter(
        (one) => one !== '' && !/\p{Surrogate}/u.test(one),
      );
      const found = search(whole, wanted);
      for (const one of wanted) {
        const indexes = indexesOf(whole, one);
        expect(found(one)).toMatchObject({ count: indexes.length, first: indexes.slice(0, KEPT) });
      }
    }),
    { numRuns: 1_000 },
  );
});

test('finds what lies across two stretches of a long text', () => {
  const words = 'the words that lie across the border of two stretches';
  const border = 1 << 17;
  for (const before of [border - words.length, border - 20, border - 1, border]) {
    const found = search(`${'x'.repeat(before)}${words}${'x'.repeat(border)}`, [words]);
    expect(found(words)).toMatchObject({ count: 1, first: [before] });
  }
});

test('words that were not asked for have no occurrences', () => {
  expect(search('a b', ['a'])('b').count).toBe(0);
});

test('a stretch of 131,072 characters is looked through at a time', () => {
  const shares = (length: number) => [...occurrences('x'.repeat(length), ['y', 'z'])];
  expect(shares(131_072)).toEqual([0]);
  expect(shares(131_073)).toEqual([0, 131_072 / 131_073]);
  expect(shares(2 * 131_072)).toEqual([0, 0.5]);
});

test('every place is counted, and the first twenty are listed', () => {
  const found = search('a'.repeat(30), ['a'])('a');
  expect(found).toEqual({ ...found, count: 30, first: [...Array(20).keys()] });
});
