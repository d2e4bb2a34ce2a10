import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, difference } from '../../src/evidence/difference.ts';

const join = (changes: Change[], without: Change['kind']) =>
  changes.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');

const inline = (changes: Change[]) =>
  changes
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

describe('difference', () => {
  test.each<[string, string, string, string]>([
    ['the same', 'a b', 'a b', 'a b'],
    ['a word replaced', 'the old guard', 'the new guard', 'the [-old-]{+new+} guard'],
    [
      'two words replaced together',
      'in one two out',
      'in three four out',
      'in [-one two-]{+three four+} out',
    ],
    ['punctuation apart from the word', 'It fell.', 'It fell,', 'It fell[-.-]{+,+}'],
    ['quotation marks', '"so"', '“so”', '[-"-]{+“+}so[-"-]{+”+}'],
    ['a combining mark belongs to its word', 'x\u0323 y', 'x y', '[-x\u0323-]{+x+} y'],
    ['all removed', 'a', '', '[-a-]'],
    ['nothing at all', '', '', ''],
  ])('%s', (_, before, after, expected) => {
    expect(inline(difference(before, after))).toBe(expected);
  });

  test('joins to both texts, and neighbours differ in kind', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'é', ' ', '.', '\n', '👮'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = difference(before, after);
        expect(join(changes, 'added')).toBe(before);
        expect(join(changes, 'removed')).toBe(after);
        for (const [i, { kind }] of changes.entries()) expect(changes[i + 1]?.kind).not.toBe(kind);
      }),
      { numRuns: 1_000 },
    );
  });

  test('two very long texts are told apart without a table of all their words', () => {
    const [before, after] = ['x', 'y'].map((word) => `${word} `.repeat(5_000)) as [string, string];
    const changes = difference(before, after);
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added', 'same']);
  });
});
