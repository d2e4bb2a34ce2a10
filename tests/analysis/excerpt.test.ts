import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, marked, type Piece, wordsOf } from '../../src/analysis/excerpt.ts';
import { fold } from '../../src/network/fold.ts';

const whole = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const matches = (pieces: readonly Piece[]) =>
  pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);

const long = `${'one two three '.repeat(20)}the Juárez cartel fought ${'four five six '.repeat(20)}`;

describe('an excerpt', () => {
  test('shows the words asked for with some before them, and says that it is cut', () => {
    const pieces = excerpt(long, ['juarez', 'fou']);
    expect(whole(pieces)).toMatch(/^…(one|two|three) .* the Juárez cartel fought four .*…$/);
    expect(matches(pieces)).toEqual(expect.arrayContaining(['Juárez', 'fought']));
  });
  test('goes to where most of the terms stand together', () => {
    const text = `alpha ${'filler '.repeat(40)}alpha beta ${'filler '.repeat(40)}beta`;
    expect(matches(excerpt(text, ['alpha', 'beta']))).toEqual(['alpha', 'beta']);
  });
  test('of a short text is all of it', () => {
    expect(excerpt('A short text.', ['short'])).toEqual([
      { text: 'A ', isMatch: false },
      { text: 'short', isMatch: true },
      { text: ' text.', isMatch: false },
    ]);
  });

  const words = fc.array(
    fc.constantFrom('Juárez', 'la', 'Línea', '¡ay!', 'x', '😀', 'cartel,', '—'),
    {
      maxLength: 90,
    },
  );
  const terms = fc.array(fc.constantFrom('ju', 'l', 'linea', 'cart', 'zzz'), { maxLength: 3 });

  test('is a stretch of the text in which exactly the words asked for are marked', () => {
    fc.assert(
      fc.property(words, terms, (list, asked) => {
        const text = list.join(' ');
        const pieces = excerpt(text, asked);
        const body = whole(pieces).replace(/^…|…$/g, '');
        expect(text).toContain(body);
        expect(matches(pieces)).toEqual(
          wordsOf(body).filter((word) => asked.some((term) => fold(word).startsWith(term))),
        );
        // Where the text has a word that is asked for, so has its excerpt.
        if (matches(marked(text, asked)).length > 0) expect(matches(pieces)).not.toEqual([]);
        expect(body.length).toBeLessThanOrEqual(160);
      }),
    );
  });
});
