import { expect, test } from 'vitest';
import { keyed, mergedOrder } from '../../src/network/merged-lists.ts';

test('what stands in a list several times is numbered, and what is no record known by its content', () => {
  expect([...keyed(['a', 'a', 'b', 'a']).keys()]).toEqual(['a', 'a 2', 'b', 'a 3']);
  expect([...keyed([null, 1, { value: 2 }]).keys()]).toEqual(['null', '1', '{"value":2}']);
});

test.each<[string, ours: string[], theirs: string[], merged: string[]]>([
  ['ids that both keep sorted', ['b', 'd'], ['a', 'c'], ['a', 'b', 'c', 'd']],
  ['ids of which one side is not sorted', ['d', 'b'], ['a', 'c'], ['d', 'b', 'a', 'c']],
  ['keys that are no ids', ['B', 'D'], ['A', 'C'], ['B', 'D', 'A', 'C']],
  ['sorted keys of which some are no ids', ['B', 'a'], ['A', 'a'], ['B', 'A', 'a']],
  ['what theirs begin with', ['z', 'b'], ['a', 'z', 'b'], ['a', 'z', 'b']],
  ['what theirs have between', ['z', 'b'], ['z', 'y', 'b'], ['z', 'y', 'b']],
])('%s', (_, ours, theirs, merged) => {
  expect(mergedOrder([], ours, theirs)).toEqual({ keys: merged, isContested: false });
});
