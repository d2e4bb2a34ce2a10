import { expect, test } from 'vitest';
import { seededRandom, shuffled } from '../../src/network/seeded-random.ts';

test('a seed decides the numbers, and they are those of mulberry32', () => {
  // The algorithm once more, as T. Ettinger published it.
  const mulberry32 = (seed: number) => () => {
    seed += 0x6d2b79f5;
    let t = seed;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  for (const seed of [0, 1, 2, 3, 12_345, 2 ** 31 + 1]) {
    const [ours, theirs] = [seededRandom(seed), mulberry32(seed)];
    for (let n = 0; n < 20; n++) expect(ours()).toBe(theirs());
  }
  expect(seededRandom(2 ** 32 + 5)()).toBe(seededRandom(5)());
});

test('each order of four comes as often, and none without drawing for it', () => {
  const random = seededRandom(1);
  const seen = new Map<string, number>();
  for (let n = 0; n < 4800; n++) {
    const order = shuffled(['a', 'b', 'c', 'd'], random).join('');
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect([...new Set([...seen.keys()].map((one) => [...one].sort().join('')))]).toEqual(['abcd']);
  expect(seen.size).toBe(24);
  // 200 of each are expected; five deviations are 70.
  for (const times of seen.values()) expect(Math.abs(times - 200)).toBeLessThan(70);
});
