import { expect, test } from 'vitest';
import { nearestPassages } from '../../src/evidence/nearest.ts';
import { sliceText } from '../../src/evidence/source-text.ts';
import { read } from './texts.ts';

/** The passages that are nearest to quotes, and the shares of the work that were told on the way. */
async function search(text: string, quotes: readonly string[]) {
  const source = await read(text);
  const steps = nearestPassages(source, new Set(quotes));
  const shares: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) shares.push(step.value);
  const found = step.value;
  return {
    shares,
    passages: quotes.map((quote) => {
      const nearest = found.get(quote);
      return nearest ? sliceText(source, nearest) : null;
    }),
  };
}

const nearest = async (text: string, quote: string) => (await search(text, [quote])).passages[0];

test.each<[string, string, string, string | null]>([
  ['a word replaced', '1 a b c X e f 2', 'a b c d e f', 'a b c X e f'],
  ['the first words replaced', '1 X Y c d e f 2', 'a b c d e f', 'X Y c d e f'],
  ['the last words replaced', '1 a b c X  Y\nf 2', 'a b c d e f', 'a b c X  Y\nf'],
  ['the words before are fewer than were sought', ' \n X  d e f 2', 'a b c d e f', 'X  d e f'],
  ['the words after are fewer than were sought', '1 a b c  X \n ', 'a b c d e f', 'a b c  X'],
  ['nothing stands before', '  d e f', 'a b c d e f', 'd e f'],
  ['nothing stands after', 'a b c  ', 'a b c d e f', 'a b c'],
  ['of two words one', '1 a X 2', 'a b', 'a X'],
  ['of three words one', '1 X b Y 2', 'a b c', 'X b Y'],
  ['of four words two together', '1 a b X Y 2', 'a b c d', 'a b X Y'],
  ['of four words two that belong to different pairs', '1 X b c Y 2', 'a b c d', null],
  ['of five words the last pair', '1 X Y c d Z', 'a b c d e', 'X Y c d Z'],
  ['of six words three together', 'X Y Z d e f', 'a b c d e f', 'X Y Z d e f'],
  ['of six words two only', 'a b Y Z X e f', 'a b c d e f', null],
  ['of eight words three together', 'a b c X', 'a b c d e f g h', 'a b c X'],
  ['one word alone is not found elsewhere', 'a b', 'c', null],
  ['one of three pieces', 'a b c', 'a b c d e f g h i', 'a b c'],
  ['one of four pieces is too little', 'a b c', 'a b c d e f g h i j k l', null],
  [
    'pieces as far from each other as the quote is long, beyond where they stand in it',
    'a b c 1 1 1 1 11 d e f',
    'a b c d e f',
    'a b c 1 1 1 1 11 d e f',
  ],
  [
    'pieces nearer to each other than in the quote',
    '1 a b c X Y g h i 2',
    'a b c d e f g h i',
    'a b c X Y g h i',
  ],
])('%s', async (_, text, quote, passage) => {
  expect(await nearest(text, quote)).toBe(passage);
});

test('where most pieces fall together the passage lies, whatever stands before and after', async () => {
  const quote = 'a b c d e f g h i';
  const far = '1 '.repeat(20);
  expect(await nearest(`a b c ${far} a b c d e f X ${far} d e f`, quote)).toBe('a b c d e f X 1 1');
  expect(await nearest(`d e f ${far} g h i ${far} a b c X e f g h i`, quote)).toBe(
    'a b c X e f g h i',
  );
  // As good in two places: the first.
  expect(await nearest(`a b c X ${far} a b c Y`, quote)).toBe('a b c X 1 1 1 1 1');
});

test('what stands in the text more than twenty times says nothing of the place', async () => {
  const often = `a b c ${'1 '.repeat(20)}`;
  expect(await nearest(often.repeat(20), 'a b c d e f')).toBe('a b c 1 1 1');
  expect(await nearest(often.repeat(21), 'a b c d e f')).toBe(null);
});

test('the share of the work that is done grows from nothing to not quite all', async () => {
  const quotes = ['a b X', 'b c X', 'c d X', 'd e X', 'e f X'];
  const { shares, passages } = await search('a b c d e f', quotes);
  expect(passages).not.toContain(null);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBeLessThan(1);
});
