import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockAt, LONGEST_BLOCK, textBlocks } from '../../src/evidence/text-blocks.ts';
import { anyText, read } from './texts.ts';

const pieces = async (text: string) => {
  const source = await read(text);
  return textBlocks(source).map(({ start, end, paragraph }) => [
    paragraph,
    source.text.slice(start, end),
  ]);
};

describe('blocks', () => {
  const CASES: Record<string, { text: string; blocks: [number, string][] }> = {
    'nothing of an empty text': { text: '', blocks: [] },
    'a paragraph each, without the line end': {
      text: 'One.\nTwo.\n',
      blocks: [
        [1, 'One.'],
        [2, 'Two.'],
      ],
    },
    'blank paragraphs are left out and counted': {
      text: 'One.\n\n \nFour.',
      blocks: [
        [1, 'One.'],
        [4, 'Four.'],
      ],
    },
    'a long paragraph is cut after a space': {
      text: `${'a'.repeat(LONGEST_BLOCK - 2)} bb cc`,
      blocks: [
        [1, `${'a'.repeat(LONGEST_BLOCK - 2)} `],
        [1, 'bb cc'],
      ],
    },
    'a space that closes a block still does': {
      text: `b ${'a'.repeat(LONGEST_BLOCK - 3)} cc`,
      blocks: [
        [1, `b ${'a'.repeat(LONGEST_BLOCK - 3)} `],
        [1, 'cc'],
      ],
    },
    'a space that opens a block does not cut it': {
      text: ` ${'a'.repeat(LONGEST_BLOCK)}`,
      blocks: [
        [1, ` ${'a'.repeat(LONGEST_BLOCK - 1)}`],
        [1, 'a'],
      ],
    },
    'four thousand characters are not cut': {
      text: `${'a '.repeat(1999)}bb`,
      blocks: [[1, `${'a '.repeat(1999)}bb`]],
    },
    'one more are': {
      text: `${'a '.repeat(2000)}b`,
      blocks: [
        [1, 'a '.repeat(2000)],
        [1, 'b'],
      ],
    },
    'without a space it is cut between characters, never inside one': {
      text: `${'a'.repeat(LONGEST_BLOCK - 1)}𝔄b`,
      blocks: [
        [1, 'a'.repeat(LONGEST_BLOCK - 1)],
        [1, '𝔄b'],
      ],
    },
  };
  test.for(Object.entries(CASES))('%s', async ([, { text, blocks }]) => {
    expect(await pieces(text)).toEqual(blocks);
  });

  test('leave out nothing but white space, and any place leads to its block', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(200), async (some, times) => {
        const source = await read(some.repeat(times + 1));
        const blocks = textBlocks(source);
        const kept = blocks.map(({ start, end }) => source.text.slice(start, end)).join('');
        expect(kept.replace(/\s/g, '')).toBe(source.text.replace(/\s/g, ''));
        for (const [i, { start, end }] of blocks.entries()) {
          expect(end - start).toBeLessThanOrEqual(LONGEST_BLOCK);
          expect(blockAt(blocks, start)).toBe(i);
          expect(blockAt(blocks, end - 1)).toBe(i);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('before the first block, and where there is none, it is the first', () => {
  const blocks = [
    { start: 2, end: 4, paragraph: 3 },
    { start: 5, end: 6, paragraph: 4 },
  ];
  expect([0, 2, 4, 5, 9].map((index) => blockAt(blocks, index))).toEqual([0, 0, 0, 1, 1]);
  expect(blockAt([], 3)).toBe(0);
});
