import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '../../src/evidence/difference.ts';
import { nearParts } from '../../src/evidence/near-parts.ts';
import { read } from './texts.ts';

const WORD = fc.constantFrom('alder', 'birch', 'cedar', '👮🏽', 'and', ',', '“', 'é');
const SENTENCE = fc.array(WORD, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

describe('the parts of a nearest passage', () => {
  test('join to the passage in the text, and with what it lacks to the quote', async () => {
    await fc.assert(
      fc.asyncProperty(SENTENCE, SENTENCE, SENTENCE, async (before, passage, quote) => {
        const text = await read(`${before} ${passage} end`);
        const start = [...before].length + 1;
        const nearest = {
          start,
          end: start + [...passage].length,
          difference: difference(quote, passage),
        };
        const parts = nearParts(text, { state: 'changed', nearest });
        const at = (part: { start: number; end: number }) => text.text.slice(part.start, part.end);
        expect(parts.map(at).join('')).toBe(passage);
        expect(
          parts
            .map((part) => part.lackedBefore + (part.added ? '' : at(part)) + part.lackedAfter)
            .join(''),
        ).toBe(quote);
      }),
    );
  });

  test('of an ambiguous quote are its places; of others there are none', async () => {
    const text = await read('👮🏽 no, no');
    const places = [
      { start: 3, end: 5 },
      { start: 7, end: 9 },
    ];
    const parts = nearParts(text, { state: 'ambiguous', places, count: 2 });
    expect(parts.map(({ start, end }) => text.text.slice(start, end))).toEqual(['no', 'no']);
    expect(parts.some(({ added }) => added)).toBe(false);
    expect(nearParts(text, { state: 'verified', at: { start: 0, end: 1 } })).toEqual([]);
    expect(nearParts(text, { state: 'changed', nearest: null })).toEqual([]);
    expect(nearParts(text, undefined)).toEqual([]);
  });
});
