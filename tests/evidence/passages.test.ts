import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, passages } from '../../src/evidence/passages.ts';

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end, kind: 'quote' });

describe('passages', () => {
  test.each<[string, string, Mark[], [string, string][]]>([
    ['no marks', 'abc', [], [['abc', '']]],
    ['an empty text', '', [mark('x', 0, 3)], []],
    [
      'one inside another',
      'abc',
      [mark('in', 1, 2), mark('out', 0, 3)],
      [
        ['a', 'out'],
        ['b', 'out in'],
        ['c', 'out'],
      ],
    ],
    [
      'one inside another with which it begins',
      'abc',
      [mark('in', 0, 1), mark('out', 0, 3)],
      [
        ['a', 'out in'],
        ['bc', 'out'],
      ],
    ],
    [
      'two that overlap',
      'abc',
      [mark('x', 0, 2), mark('y', 1, 3)],
      [
        ['a', 'x'],
        ['b', 'x y'],
        ['c', 'y'],
      ],
    ],
    ['equal ones in the order given', 'ab', [mark('y', 0, 2), mark('x', 0, 2)], [['ab', 'y x']]],
    [
      'neighbours',
      'ab',
      [mark('x', 0, 1), mark('y', 1, 2)],
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
    ],
    [
      'beyond the text',
      'ab',
      [mark('x', -5, 1), mark('y', 7, 9), mark('z', 1, 1)],
      [
        ['a', 'x'],
        ['b', ''],
      ],
    ],
  ])('%s', (_, text, marks, expected) => {
    const found = passages(text, marks);
    expect(found.map((one) => [one.text, one.marks.map(({ id }) => id).join(' ')])).toEqual(
      expected,
    );
  });

  test('join to the text, each with exactly the marks that cover it', () => {
    const marks = fc.array(
      fc.tuple(fc.integer({ min: -3, max: 33 }), fc.integer({ min: -3, max: 33 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), marks, (text, spans) => {
        const all = spans.map(([start, end], i) => mark(String(i), start, end));
        const found = passages(text, all);
        expect(found.map((one) => one.text).join('')).toBe(text);
        for (const { start, text: words, marks: covering } of found) {
          const end = start + words.length;
          const expected = all.filter((one) => one.start <= start && one.end >= end);
          expect(words).not.toBe('');
          expect(new Set(covering)).toEqual(new Set(expected));
          for (const one of all)
            expect(one.start > start && one.start < end && one.end > one.start).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
