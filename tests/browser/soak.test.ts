/** A short soak; a long one, and this again by its seed: `npm run soak`. */
import { expect } from 'vitest';
import { soak } from '../../bench/soak/soak.ts';
import { test } from './harness.ts';

const HOW = { seed: 16, acts: 40 };

test('whatever a reader does, what is seen and what is held agree', async ({ openExplorer }) => {
  const { page } = await openExplorer({ viewport: { width: 1280, height: 800 }, own: true });
  // Errors on the console end the test by themselves.
  const { acts, faults } = await soak(page, { ...HOW, errors: () => [] });
  expect(faults, JSON.stringify(acts.slice(-8))).toEqual([]);
});
