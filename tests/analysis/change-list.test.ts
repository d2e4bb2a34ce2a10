import { expect, test } from 'vitest';
import { changeList } from '../../src/analysis/change-list.ts';
import { shippedNetwork } from '../../src/shipped.ts';

test('nothing changed, whatever the order of the records', () => {
  const network = shippedNetwork();
  const turned = { ...network, relations: [...network.relations].reverse() };
  expect(changeList(network, turned)).toEqual([]);
});

test('nothing changed, whatever the order of the fields in a record', () => {
  const network = shippedNetwork();
  const turnedRound = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turnedRound);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).reverse();
    return Object.fromEntries(fields.map(([field, one]) => [field, turnedRound(one)]));
  };
  expect(changeList(network, turnedRound(network) as typeof network)).toEqual([]);
});

test('records added, changed and removed, each with what differs', () => {
  const before = shippedNetwork();
  const [first, second, ...others] = before.relations;
  if (!first || !second) throw new Error('the article has relations');
  const grown = { ...second, note: 'New.', evidence: second.evidence.slice(1) };
  const fresh = { ...first, id: 'fresh' };
  const after = { ...before, title: 'Renamed', relations: [fresh, grown, ...others] };
  expect(changeList(before, after)).toEqual([
    {
      kind: 'changed',
      section: 'network',
      record: 'ellis-2016',
      title: 'Renamed',
      fields: [{ field: 'title', before: before.title, after: 'Renamed' }],
    },
    {
      kind: 'added',
      section: 'relations',
      record: 'fresh',
      title: 'Mexican government pursued Beltrán Leyva Organization',
      fields: [],
    },
    {
      kind: 'changed',
      section: 'relations',
      record: second.id,
      title: 'CJNG is allied with Gulf Cartel',
      fields: [
        { field: 'evidence.0', before: second.evidence[0] },
        { field: 'note', after: 'New.' },
      ],
    },
    {
      kind: 'removed',
      section: 'relations',
      record: first.id,
      title: 'Mexican government pursued Beltrán Leyva Organization',
      fields: [],
    },
  ]);
});

test('positions, the story and matches are compared too', () => {
  const before = shippedNetwork();
  const positions = before.layout?.positions.map((one, i) => (i === 0 ? { ...one, x: 1 } : one));
  const layout = { ...(before.layout ?? { method: 'none', seed: 0 }), positions: positions ?? [] };
  const matches = [{ organization: 'gulf', network: 'bacrim-2020', other: 'cartel-del-golfo' }];
  const changes = changeList(before, { ...before, layout, matches });
  expect(changes.map(({ kind, section, title }) => [kind, section, title])).toEqual([
    ['changed', 'positions', 'Beltrán Leyva Organization'],
    ['added', 'matches', 'Gulf Cartel'],
  ]);
  const x = before.layout?.positions[0]?.x;
  expect(changes[0]?.fields).toEqual([{ field: 'x', before: x, after: 1 }]);
});
