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

  test('of a text of 140 characters is all of it, of one more is cut at the last whole word', () => {
    const text = (length: number) => `ab ${'word '.repeat(27)}${'x'.repeat(length - 138)}`;
    expect(text(140)).toHaveLength(140);
    expect(whole(excerpt(text(140), ['xx']))).toBe(text(140));
    expect(whole(excerpt(text(141), []))).toBe(`ab ${'word '.repeat(27).trim()}…`);
  });
  test('begins with a whole word, 40 characters before the words asked for or less', () => {
    const at = (from: string) => whole(excerpt(`${from} sought ${'more '.repeat(40)}`, ['sought']));
    const before = `${'a '.repeat(19)}b`;
    expect(before).toHaveLength(39);
    expect(at(`word ${before}`)).toMatch(/^…a a .* b sought more/);
    expect(at(`word x${before}`)).toMatch(/^…a a .* b sought more/);
    expect(at(`word x${before}`)).not.toContain('xa');
    expect(at(before)).toMatch(/^a a .* b sought more/);
  });
  test('is 140 characters long from where it begins, and no word is cut', () => {
    const cut = (word: string) =>
      whole(excerpt(`${'a '.repeat(40)}${word} ${'b '.repeat(90)}`, ['so']));
    expect(`${'a '.repeat(20)}sough ${'b '.repeat(47)}`.trim()).toHaveLength(139);
    expect(cut('sough')).toBe(`…${'a '.repeat(20)}sough ${'b '.repeat(47).trim()}…`);
    expect(cut('sought')).toBe(`…${'a '.repeat(20)}sought ${'b '.repeat(47).trim()}…`);
    expect(cut('soughts')).toBe(`…${'a '.repeat(20)}soughts ${'b '.repeat(46).trim()}…`);
  });
  test('that ends with the text says nothing of a rest', () => {
    const text = `${'one '.repeat(50)}sought`;
    expect(whole(excerpt(`${text} `, ['sought']))).toMatch(/^…one (one )+sought$/);
  });
  test('holds together what stands within 100 characters, and of equal places shows the first', () => {
    const filler = 'no '.repeat(70);
    const text = (between: number) =>
      `alpha ${filler}beta ${filler}alpha ${'x'.repeat(between)} beta ${filler}`;
    // “alpha”, a space, so many and a space, “beta”: 11 more than lie between.
    const both = whole(excerpt(text(89), ['alpha', 'beta']));
    expect(both).toMatch(/^…(no )+alpha x{89} beta( no)*…$/);
    const first = whole(excerpt(text(90), ['alpha', 'beta']));
    expect(first).toMatch(/^alpha no/);
    const twice = excerpt(`beta ${filler}alpha alpha ${filler}`, ['alpha', 'beta']);
    expect(matches(twice)).toEqual(['beta']);
  });
  test('of a text without spaces is all of it', () => {
    const text = 'x'.repeat(300);
    expect(whole(excerpt(text, []))).toBe(text);
    expect(whole(excerpt(`  ${text} `, []))).toBe(text);
    expect(whole(excerpt(`${text} more`, []))).toBe(`${text}…`);
    expect(whole(excerpt(`more ${text}`, []))).toBe('more…');
    expect(whole(excerpt(`more ${text}`, ['x']))).toBe(`more ${text}`);
  });
  test('has no piece without text', () => {
    expect(marked('Juárez', ['ju'])).toEqual([{ text: 'Juárez', isMatch: true }]);
    expect(marked('', ['ju'])).toEqual([]);
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
        expect(body.length).toBeLessThanOrEqual(140);
      }),
    );
  });
});
