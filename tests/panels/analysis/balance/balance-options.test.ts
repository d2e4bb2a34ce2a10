import { expect, test } from 'vitest';
import { balanceOptions } from '../../../../src/panels/analysis/balance/balance-options.ts';

const USUAL = {
  signs: { withTargets: false, rollUp: false, statedOnly: false, weighted: false },
  limit: 10,
  kind: null,
  triangle: null,
  groups: 2,
};

test.each([
  ['nothing chosen', {}, USUAL],
  [
    'everything chosen',
    {
      targets: '1',
      rollup: '1',
      stated: '1',
      weights: '1',
      limit: '60',
      kind: '+--',
      triangle: 'a,b,c',
      groups: '4',
    },
    {
      signs: { withTargets: true, rollUp: true, statedOnly: true, weighted: true },
      limit: 60,
      kind: '+--',
      triangle: 'a,b,c',
      groups: 4,
    },
  ],
  [
    'what no control offers',
    { targets: 'yes', limit: '1e9', kind: '++', triangle: '', groups: '6', other: '1' },
    USUAL,
  ],
  ['an address of before', { camps: '3' }, { ...USUAL, groups: 3 }],
  ['what was chosen since', { camps: '3', groups: '5' }, { ...USUAL, groups: 5 }],
])('%s', (_, given, expected) => {
  expect(balanceOptions(given)).toEqual(expected);
});
