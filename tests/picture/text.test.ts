import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrap } from '../../src/picture/text.ts';

describe('wrapped text', () => {
  test.each([
    ['nothing', '', []],
    ['spaces only', '  \n ', []],
    ['one short line', 'two words', ['two words']],
    ['broken at a space', 'aaaa bbbb cccc', ['aaaa bbbb', 'cccc']],
    ['a word too long is cut', 'aaaaaaaaaaaa', ['aaaaaaaaa', 'aaa']],
  ])('%s', (_, text, lines) => expect(wrap(text, 10, 58)).toEqual(lines));

  test('never exceeds its width, and loses nothing but spaces', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 300 }), (words, width) => {
        const lines = wrap(words, 10, width);
        for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width + 1e-9);
        expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
      }),
    );
  });
});

test.each([
  ['a capital', 'M', 'm', 0],
  ['a narrow letter', 'i', 'o', -1],
  ['a combining accent adds nothing', 'e\u0301', 'e', 0],
  ['an ideograph', '界', 'o', 1],
])('width: %s', (_, one, other, sign) => {
  expect(Math.sign(textWidth(one, 10) - textWidth(other, 10))).toBe(sign);
});
