import { expect, test } from 'vitest';
import { described, mutantsOf } from '../../tools/mutations/mutants.mjs';

const SOURCE = `type Sign = 1 | -1;
export function half(list: readonly number[], from = 0): number {
  const sorted = list.filter((one) => one > from).sort();
  if (sorted.length === 0 || !list) return 0;
  console.log('half');
  return Math.max(...sorted) / 2;
}
`;
const faults = mutantsOf('half.ts', SOURCE).map((mutant) => described(SOURCE, mutant));

test('each fault is one piece of the source put otherwise', () => {
  expect(faults.map(({ line, kind }) => `${line} ${kind}`)).toMatchInlineSnapshot(`
    [
      "2 a number one more",
      "3 filter left out",
      "3 sort left out",
      "3 > is >=",
      "4 condition turned",
      "4 === is !==",
      "4 a number one more",
      "4 || is &&",
      "4 not left out",
      "4 a number one more",
      "5 statement left out",
      "6 max is min",
      "6 / is *",
      "6 a number one more",
    ]
  `);
  expect(faults.filter(({ was, is }) => was === is)).toEqual([]);
});

test('what is a type only has no faults, and all that has one is still TypeScript', () => {
  expect(faults.filter(({ line }) => line === 1)).toEqual([]);
  for (const { start, end, text } of mutantsOf('half.ts', SOURCE)) {
    const mutated = SOURCE.slice(0, start) + text + SOURCE.slice(end);
    expect(() => mutantsOf('half.ts', mutated)).not.toThrow();
  }
});
