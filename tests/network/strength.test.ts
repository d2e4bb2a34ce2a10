import { expect, test } from 'vitest';
import { byStrength, gradeOf } from '../../src/network/strength.ts';

test.each([
  ['looser', 'weaker'],
  [' Looser ', 'weaker'],
  ['to a lesser extent', 'weaker'],
  ['substantially', 'stronger'],
  ['closely', 'stronger'],
  ['fluctuating', 'plain'],
  ['loose end', 'plain'],
  ['', 'plain'],
  [undefined, 'plain'],
])('%s is %s', (strength, grade) => {
  expect(gradeOf(strength)).toBe(grade);
});

test('the firmest comes first, and equal grades keep their order', () => {
  const members = ['looser', undefined, 'close', 'odd', 'strong'].map((strength) => ({ strength }));
  const sorted = members.toSorted(byStrength).map(({ strength }) => strength);
  expect(sorted).toEqual(['close', 'strong', undefined, 'odd', 'looser']);
  expect(
    members
      .toReversed()
      .toSorted(byStrength)
      .map(({ strength }) => strength),
  ).toEqual([...['strong', 'close', 'odd', undefined, 'looser']]);
});
