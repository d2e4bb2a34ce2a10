import { expect, test } from 'vitest';
import { amountOf, isEstimated, measuresOf, offOf } from '../../src/analysis/amounts.ts';
import type { OrganizationMeasures, Sampled } from '../../src/analysis/measures.ts';

const measures = {
  ...{ neighbours: 7, positive: 5, negative: 2, betweenness: 0.5, closeness: 0.25 },
  byRole: new Map([['splinter-of.source', 3]]),
} as unknown as OrganizationMeasures;

test('each measure says its own, and a role that a layer leaves out nothing', () => {
  const ids = ['neighbours', 'positive', 'negative', 'signed', 'betweenness', 'closeness'] as const;
  expect(ids.map((id) => amountOf(measures, id))).toEqual([7, 5, 2, 3, 0.5, 0.25]);
  expect(amountOf(measures, 'splinter-of.source')).toBe(3);
  expect(amountOf(measures, 'rivalry')).toBe(0);
});

test('a layer has the measures of whole ties, and the roles of its types', () => {
  expect(measuresOf(['rivalry', 'target-of']).slice(6)).toEqual([
    ...['rivalry', 'target-of.target', 'target-of.source'],
  ]);
});

test('what is estimated may be off by so much, all else is exact', () => {
  const off = new Map([['a', { betweenness: 0.1, closeness: 0.2 }]]);
  const sampled = { off } as unknown as Sampled;
  const ids = ['betweenness', 'closeness', 'neighbours', 'rivalry'] as const;
  expect(ids.map(isEstimated)).toEqual([true, true, false, false]);
  expect(ids.map((id) => offOf(sampled, 'a', id))).toEqual([0.1, 0.2, 0, 0]);
  expect(ids.map((id) => offOf(sampled, 'b', id))).toEqual([0, 0, 0, 0]);
  expect(ids.map((id) => offOf(null, 'a', id))).toEqual([0, 0, 0, 0]);
});
