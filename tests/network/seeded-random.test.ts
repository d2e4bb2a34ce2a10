import { expect, test } from 'vitest';
import { seededRandom } from '../../src/network/seeded-random.ts';

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
