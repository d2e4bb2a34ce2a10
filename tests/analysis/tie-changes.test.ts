import { expect, test } from 'vitest';
import { tieChanges } from '../../src/analysis/tie-changes.ts';
import type { Network, Relation } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';

const network = shippedNetwork();
const [pattern] = network.relations;
if (!pattern) throw new Error('the article has relations');
const relation = (id: string, fields: Partial<Relation> = {}): Relation => {
  const { typeName: _, ...bare } = pattern;
  return { ...bare, id, type: 'alliance', source: 'gulf', target: 'zetas', ...fields };
};
const changes = (before: Relation[], after: Relation[]) => {
  const of = (relations: Relation[]): Network => ({ ...network, relations });
  return tieChanges(of(before), of(after), new Map([['a', 'A']]), new Map([['b', 'B']]));
};

test('a relation is another one of the same pair where it alone was lost and that alone was got', () => {
  const kept = relation('kept');
  const [lost, got] = [relation('a'), relation('b', { type: 'rivalry' })];
  const found = changes([kept, lost], [kept, got]);
  expect([...found.keys()]).toEqual(['a', 'b']);
  expect(found.get('a')).toMatchObject({ from: lost, to: got });
  const more = relation('c', { type: 'splinter-of' });
  expect(changes([kept, lost], [kept, got, more]).size).toBe(0);
  expect(changes([kept, lost, more], [kept, got]).size).toBe(0);
});

test('what it was and is called is told, with the name of its type only where another file has one', () => {
  const own = { type: 'other-undirected', typeName: 'pact' } as const;
  const tie = changes([relation('a')], [relation('b', own)]).get('a')?.tie;
  expect(tie).toStrictEqual({
    ends: ['gulf', 'zetas'],
    was: { type: 'alliance', title: 'A' },
    is: { ...own, title: 'B' },
  });
});

test('a direction that was turned is a change, a note is none', () => {
  const turned = relation('a', { source: 'zetas', target: 'gulf' });
  expect([...changes([relation('a')], [turned]).keys()]).toEqual(['a']);
  expect(changes([relation('a')], [relation('a', { note: 'n' })]).size).toBe(0);
});
