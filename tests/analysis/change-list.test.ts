import { describe, expect, test } from 'vitest';
import { changeList } from '../../src/analysis/change-list.ts';
import type { Relation } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { words } from '../../src/words/words.ts';

test('nothing changed, whatever the order of the records', () => {
  const network = shippedNetwork();
  const turned = { ...network, relations: [...network.relations].reverse() };
  expect(changeList(network, turned, words.reads.titles)).toEqual([]);
});

test('nothing changed, whatever the order of the fields in a record', () => {
  const network = shippedNetwork();
  const turnedRound = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turnedRound);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).reverse();
    return Object.fromEntries(fields.map(([field, one]) => [field, turnedRound(one)]));
  };
  expect(changeList(network, turnedRound(network) as typeof network, words.reads.titles)).toEqual(
    [],
  );
});

test('records added, changed and removed, each with what differs', () => {
  const before = shippedNetwork();
  const [first, second, ...others] = before.relations;
  if (!first || !second) throw new Error('the article has relations');
  const grown = { ...second, note: 'New.', evidence: second.evidence.slice(1) };
  const fresh = { ...first, id: 'fresh' };
  const after = { ...before, title: 'Renamed', relations: [fresh, grown, ...others] };
  expect(changeList(before, after, words.reads.titles)).toEqual([
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
  const changes = changeList(before, { ...before, layout, matches }, words.reads.titles);
  expect(changes.map(({ kind, section, title }) => [kind, section, title])).toEqual([
    ['changed', 'positions', 'Beltrán Leyva Organization'],
    ['added', 'matches', 'Gulf Cartel'],
  ]);
  const { x } = before.layout?.positions[0] ?? {};
  expect(changes[0]?.fields).toEqual([{ field: 'x', before: x, after: 1 }]);
});

describe('a relation that has become another one of the same two', () => {
  const before = shippedNetwork();
  const found = before.relations.find(({ id }) => id === 'cjng-alliance-gulf');
  if (!found) throw new Error('the article has this alliance');
  const alliance: Relation = found;
  const others = before.relations.filter((one) => one !== alliance);
  const rivalry: Relation = { ...alliance, id: 'cjng-rivalry-gulf', type: 'rivalry' };
  const changes = (relations: readonly Relation[], from = before) =>
    changeList(from, { ...from, relations: [...relations] }, words.reads.titles);

  test('is one change, with what it was and is', () => {
    expect(changes([...others, rivalry])).toMatchObject([
      {
        kind: 'changed',
        record: 'cjng-rivalry-gulf',
        tie: {
          ends: ['CJNG', 'Gulf Cartel'],
          was: { type: 'alliance', title: 'CJNG is allied with Gulf Cartel' },
          is: { type: 'rivalry', title: 'CJNG fought Gulf Cartel' },
        },
      },
    ]);
  });

  test('also where its id stayed', () => {
    const [change, ...more] = changes([...others, { ...rivalry, id: alliance.id }]);
    expect(change).toMatchObject({
      kind: 'changed',
      record: alliance.id,
      tie: { is: { type: 'rivalry' } },
    });
    expect(more).toEqual([]);
  });

  test('also where only its direction turned', () => {
    const turned = before.relations.map((one) =>
      one.id === 'zetas-splinter-of-gulf'
        ? { ...one, id: 'gulf-splinter-of-zetas', source: one.target, target: one.source }
        : one,
    );
    expect(changes(turned)).toMatchObject([
      {
        tie: {
          was: { title: 'Los Zetas came out of Gulf Cartel' },
          is: { title: 'Gulf Cartel came out of Los Zetas' },
        },
      },
    ]);
  });

  test('where two took the place of one, none is said to be it', () => {
    const attack: Relation = { ...rivalry, id: 'cjng-target-of-gulf', type: 'target-of' };
    const kinds = changes([...others, rivalry, attack]).map(({ kind, tie }) => [kind, tie]);
    expect(kinds).toEqual([
      ['added', undefined],
      ['added', undefined],
      ['removed', undefined],
    ]);
  });

  test('with other ends it is another relation, not another type', () => {
    const elsewhere = { ...alliance, target: 'juarez' };
    expect(changes([...others, elsewhere])).toMatchObject([
      { kind: 'changed', fields: [{ field: 'target', before: 'gulf', after: 'juarez' }] },
    ]);
    expect(changes([...others, elsewhere])[0]?.tie).toBeUndefined();
  });
});

test('an item that stands elsewhere in its list has not changed', () => {
  const before = shippedNetwork();
  const [first, ...others] = before.organizations;
  if (!first) throw new Error('the article has organizations');
  const withAliases = (aliases: string[]) => ({
    ...before,
    organizations: [{ ...first, aliases }, ...others],
  });
  const fieldsOf = (was: string[], is: string[]) =>
    changeList(withAliases(was), withAliases(is), words.reads.titles).flatMap(
      ({ fields }) => fields,
    );
  expect(fieldsOf(['x', 'y'], ['z', 'x', 'y'])).toEqual([{ field: 'aliases.0', after: 'z' }]);
  expect(fieldsOf(['x', 'y', 'y'], ['x', 'y'])).toEqual([{ field: 'aliases.2', before: 'y' }]);
  expect(fieldsOf(['x', 'y'], ['y', 'x'])).toEqual([
    { field: 'aliases', before: ['x', 'y'], after: ['y', 'x'] },
  ]);
});

test('of a list what came and went is told by its places, or the list where its order alone is another', () => {
  const network = shippedNetwork();
  const [first, ...others] = network.organizations;
  if (!first) throw new Error('the article has organizations');
  const fields = (was: string[] | undefined, is: string[] | undefined) => {
    const of = (aliases: string[] | undefined) =>
      ({ ...network, organizations: [{ ...first, aliases }, ...others] }) as typeof network;
    const [change] = changeList(of(was), of(is), words.reads.titles);
    return change && 'fields' in change ? change.fields.map(({ field }) => field) : [];
  };
  expect(fields(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual(['aliases.1']);
  expect(fields(['a', 'b', 'c'], ['x', 'b'])).toEqual(['aliases.0', 'aliases.2']);
  expect(fields(['x', 'b', 'c'], ['b', 'c', 'y'])).toEqual(['aliases.0', 'aliases.2']);
  expect(fields(['b', 'c'], ['a', 'b', 'c', 'd'])).toEqual(['aliases.0', 'aliases.3']);
  expect(fields(['b', 'c', 'd'], ['a', 'b', 'c'])).toEqual(['aliases.0', 'aliases.2']);
  expect(fields(['a', 'b'], ['b', 'a'])).toEqual(['aliases']);
  expect(fields(undefined, ['a'])).toEqual(['aliases']);
  expect(fields(['a'], undefined)).toEqual(['aliases']);
});

test('a story that comes is one change of the network', () => {
  const { story: _, ...network } = shippedNetwork();
  const story = [{ id: 'first', text: 'Once', evidence: [] }];
  const [change] = changeList(network, { ...network, story }, words.reads.titles);
  expect(change).toMatchObject({ section: 'network', fields: [{ field: 'story', after: story }] });
});
