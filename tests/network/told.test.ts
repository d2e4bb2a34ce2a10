import { expect, test } from 'vitest';
import type { Evidence, Relation } from '../../src/network/records.ts';
import { toldTimes } from '../../src/network/told.ts';

const quote = (source: string, when?: string, role: Evidence['role'] = 'supports'): Evidence => ({
  ...{ source, role, selector: [] },
  ...(when !== undefined && { when }),
});
const told = (when: string | undefined, ...evidence: Evidence[]) => {
  const relation: Relation = {
    ...{ id: 'r', type: 'alliance', source: 'a', target: 'b', basis: 'stated', hedges: [] },
    ...{ confidence: { level: 'high', reason: 'made up' }, evidence },
    ...(when !== undefined && { when }),
  };
  const times = toldTimes(relation);
  return [times.told.map((one) => [one.when, one.saysSo, ...one.sources]), times.undated];
};

test('the time of a relation without evidence is told by no source', () => {
  expect(told('2010')).toEqual([[['2010', true]], false]);
  expect(told(undefined)).toEqual([[], true]);
});

test('the time of a relation that only is denied is of who denies it, and its own', () => {
  expect(told('2010', quote('s', '2008', 'counters'))).toEqual([
    [
      ['2008', false, 's'],
      ['2010', true],
    ],
    false,
  ]);
  expect(told(undefined, quote('s', '2008', 'counters'))).toEqual([[['2008', false, 's']], true]);
});

test('what a source says without a time is undated, whatever others date', () => {
  expect(told(undefined, quote('s', '2010'), quote('t'))).toEqual([[['2010', true, 's']], true]);
  expect(told(undefined, quote('s', '2010'), quote('t', '2010'))).toEqual([
    [['2010', true, 's', 't']],
    false,
  ]);
  expect(told('2010', quote('s', '2008'))).toEqual([[['2008', true, 's']], false]);
  expect(told('2010', quote('s'))).toEqual([[['2010', true, 's']], false]);
});
