import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as describeSpan, findExact } from '../../src/evidence/selectors.ts';
import { sliceText } from '../../src/evidence/source-text.ts';
import { anyText, read, withSpan } from './texts.ts';

test('what is described is found again, and described once more it is the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.nat(), fc.nat(), async (text, from, length) => {
      const { source, start, end } = await withSpan(text, from, length);
      const [quote, position] = describeSpan(source, { start, end });
      const places = findExact(source, quote.exact);
      expect(places).toContainEqual({ start, end });
      expect(position).toEqual({ type: 'TextPositionSelector', start, end });
      for (const place of places) expect(sliceText(source, place)).toBe(quote.exact);
      expect([...quote.prefix].length).toBe(Math.min(32, start));
      expect([...quote.suffix].length).toBe(Math.min(32, source.codePoints - end));
      expect(sliceText(source, { start: 0, end: start }).endsWith(quote.prefix)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('the words before and after are 32 characters long where the text has as many', async () => {
  const source = await read(`${'a'.repeat(40)}x${'b'.repeat(40)}`);
  const [{ prefix, suffix }] = describeSpan(source, { start: 40, end: 41 });
  expect([prefix, suffix]).toEqual(['a'.repeat(32), 'b'.repeat(32)]);
});

describe('findExact', () => {
  test.each<[string, string, string, number[]]>([
    ['every place, overlapping ones too', 'aaa', 'aa', [0, 1]],
    ['capitals and accents count', 'Juárez Juarez juárez', 'Juarez', [7]],
    ['typography counts', '“so” "so"', '"so"', [5]],
    ['code points, whatever stands before', '𝔄👮🏽 x', 'x', [4]],
    ['half a character stands nowhere', '👮', '\uD83D', []],
    ['nothing stands nowhere', 'a', '', []],
  ])('%s', async (_, text, exact, starts) => {
    const places = findExact(await read(text), exact);
    expect(places.map(({ start }) => start)).toEqual(starts);
  });
});

test.each([
  [-1, 1],
  [1, 1],
  [2, 1],
  [0, 4],
])('no span %i–%i in a text of three', async (start, end) => {
  const source = await read('abc');
  expect(() => describeSpan(source, { start, end })).toThrow(RangeError);
});
