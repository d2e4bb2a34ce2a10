import { describe, expect, test } from 'vitest';
import { analyzeCommand } from '../../src/cli/analyze-command.ts';

const ARTICLE = 'graph-data/ellis-2016';

async function json(...args: string[]) {
  const { exitCode, output, errors } = await analyzeCommand([...args, '--json']);
  expect([exitCode, errors]).toEqual([0, '']);
  return JSON.parse(output);
}

describe('as JSON', () => {
  test('BACRIM2020: the known answers, the partition and its bounds', async () => {
    const found = await json('graph-data/bacrim-2020');
    expect(found.triangles.counts).toEqual({ '+++': 5, '++-': 10, '+--': 32, '---': 15 });
    expect(found.triangles.balanced).toBeCloseTo(37 / 62, 12);
    expect(found.triangles.list).toHaveLength(62);
    expect(found.frustration).toMatchObject({ lower: 17, upper: 17, proved: true });
    expect(found.frustration.frustrated).toHaveLength(17);
    expect(found.frustration.parts.flat(2)).toHaveLength(114);
    expect(
      found.clusterability.map(({ most, upper }: Record<string, number>) => [most, upper]),
    ).toEqual([
      [2, 17],
      [3, 10],
      [4, 9],
      [5, 9],
    ]);
    expect(found.measures.components).toHaveLength(39);
    expect(found.measures.organizations[0].byRole).toHaveProperty('alliance', 3);
  });

  test('the options change what is counted', async () => {
    const pairs = async (...options: string[]) =>
      (await json(ARTICLE, ...options)).signed.ties.length;
    expect(await pairs()).toBe(6);
    expect(await pairs('--targets')).toBe(17);
    expect(await pairs('--targets', '--roll-up')).toBe(12);
    expect(await pairs('--targets', '--roll-up', '--stated-only')).toBe(10);
  });
});

test('for people: figures, groups, and where they agree with the author', async () => {
  const { output } = await analyzeCommand([ARTICLE]);
  expect(output).toContain('triangles: +++ 1, ++- 0, +-- 0, --- 1; in balance 50.0 %\n');
  expect(output).toContain('frustration index: 1, proved\n');
  expect(output).toContain('bloc sinaloa-cjng-gulf and connected by alliance: the same\n');
});

test.each([
  [[], /^Name one folder/],
  [[ARTICLE, ARTICLE], /^Name one folder/],
  [[ARTICLE, '--seconds', 'soon'], /^--seconds is a number/],
  [[ARTICLE, '--unknown'], /unknown/],
  [['nowhere'], /ENOENT/],
])('%j is bad usage', async (args, message) => {
  const { exitCode, errors } = await analyzeCommand(args);
  expect(exitCode).toBe(2);
  expect(errors).toMatch(message);
});

test('a folder without a network is not sound', async () => {
  const { exitCode, errors } = await analyzeCommand(['graph-data']);
  expect(exitCode).toBe(1);
  expect(errors).toContain('The folder has no network.json (F1)');
});
