import { expect, test } from 'vitest';
import { described, mutantsOf } from '../../tools/mutations/mutants.mjs';
import { switched } from '../../tools/mutations/switched.mjs';
import { switches } from '../../tools/mutations/switches.mjs';

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
      "4 || is &&",
      "4 === is !==",
      "4 a number one more",
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

test('a switched source does what the source does, and with a mutant awake what the mutant does', () => {
  const plain = `function half(list, from = 0) {
    const sorted = list?.filter((one) => one > from && one !== 7 || !one).map((one) => one * 2 % 5).sort();
    if (sorted.some((one) => one <= 0)) print('none');
    const { length, of = { 1: 'one', 2: true } } = sorted;
    for (let i = 0; i < length - 1; i++) print(of[i + 1], sorted[i]);
    print(list?.filter((one) => one > 2).reverse().at(0)?.toString().trim().length);
    while (from >= 0 ? from-- : false) print(from);
    return Math.max(...sorted) / 2 + sorted.length;
  }`;
  const run = (text: string, awake = -1) => {
    const printed: unknown[] = [];
    const print = (...words: unknown[]) => {
      if (printed.push(...words) > 99) throw new Error('it does not end');
    };
    const half = new Function('$f', 'print', `${text}; return half;`);
    for (const [list, from] of [[[]], [[3, 0, 7, 12]], [[10, 9], 9], [[1, 2], 3], [null]])
      try {
        print(
          half(
            switches((id) => id === awake),
            print,
          )(list, from),
        );
      } catch {
        printed.push('fails');
      }
    return printed;
  };
  const all = switched('half.js', plain, 100);
  expect(run(all)).toEqual(run(plain));
  const changed = mutantsOf('half.js', plain).map(({ start, end, text }, i) => {
    const mutated = run(plain.slice(0, start) + text + plain.slice(end));
    expect(run(all, 100 + i)).toEqual(mutated);
    return String(mutated) !== String(run(plain));
  });
  expect(changed.filter(Boolean).length).toBeGreaterThan(25);
});
