import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, difference } from '../../src/evidence/difference.ts';

const join = (changes: Change[], without: Change['kind']) =>
  changes.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');

const inline = (changes: Change[]) =>
  changes
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

function longestCommon([one, ...a]: string[], [other, ...b]: string[]): number {
  if (one === undefined || other === undefined) return 0;
  if (one === other) return 1 + longestCommon(a, b);
  return Math.max(longestCommon([one, ...a], b), longestCommon(a, [other, ...b]));
}

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
    ['a word kept between two that are replaced', 'a k.', 'c k,', '[-a-]{+c+} k[-.-]{+,+}'],
    ['a space stays where no word takes the place of another', 'a b', ' ', '[-a-] [-b-]'],
    ['of two ways as short, that which removes first', '.,', ',.', '[-.-],{+.+}'],
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

  test('as much as can stay stays', () => {
    const signs = fc.array(fc.constantFrom('.', ',', ';', '!'), { maxLength: 9 });
    fc.assert(
      fc.property(signs, signs, (before, after) => {
        const kept = difference(before.join(''), after.join(''))
          .filter(({ kind }) => kind === 'same')
          .reduce((sum, { text }) => sum + text.length, 0);
        expect(kept).toBe(longestCommon(before, after));
      }),
    );
  });

  test('words are compared one by one where there are at most four million pairs of them', () => {
    const [a, b] = ['.', ','].map((sign) => sign.repeat(999));
    const kept = (before: string, after: string) =>
      difference(before, after).filter(({ kind }) => kind === 'same');
    expect(kept(`${a};${a}.`, `${b};${b},`)).toEqual([{ kind: 'same', text: ';' }]);
    expect(kept(`${a};${a}..`, `${b};${b},`)).toEqual([]);
    // 41 times 97,561 is one pair too many.
    const long = ','.repeat(48_780);
    expect(kept(`${'.'.repeat(20)};${'.'.repeat(20)}`, `${long};${long}`)).toEqual([]);
  });

  test('two very long texts are told apart without a table of all their words', () => {
    const [before, after] = ['x', 'y'].map((word) => `${word} `.repeat(5_000)) as [string, string];
    const changes = difference(before, after);
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added', 'same']);
  });
});
