import { expect, test } from 'vitest';
import { CONTENT_IDS, CONTENTS, holds } from '../../src/network/contents.ts';
import type { Network, Organization, Relation } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const organization = (id: string, fields: Partial<Organization> = {}): Organization => ({
  ...{ id, name: id.toUpperCase(), kind: 'cartel', aliases: [], attributes: [], ...fields },
});
const relation = (fields: Partial<Relation> = {}): Relation => ({
  ...{ id: 'r', type: 'alliance', source: 'b', target: 'a', basis: 'stated', hedges: [] },
  ...{ confidence: { level: 'high', reason: 'made up' }, evidence: [], ...fields },
});
const { layout: _, layouts: __, story: ___, naming: ____, ...head } = smallNetwork();
const network = (fields: Partial<Network> = {}): Network => ({
  ...head,
  ...{ sources: [], blocs: [], disputes: [], coverage: [], matches: [] },
  organizations: [organization('a'), organization('b')],
  relations: [relation()],
  ...fields,
});
const held = (fields: Partial<Network> = {}) =>
  CONTENT_IDS.filter((content) => holds(network(fields), content));
const more = (fields: Partial<Network>) => {
  const bare = held();
  return held(fields).filter((content) => !bare.includes(content));
};

test('a bare network holds who there is and what ties whom', () => {
  expect(held()).toEqual([
    ...['names', 'ids-of-organizations', 'kinds', 'ends', 'types', 'ids-of-relations', 'basis'],
    ...['confidence', 'head'],
  ]);
});

test('what more there is of organizations and relations is held too', () => {
  const child = organization('b', { parent: 'a' });
  expect(more({ organizations: [organization('a'), child] })).toEqual(['parents']);
  expect(more({ relations: [relation({ type: 'target-of' })] })).toEqual(['directions']);
  for (const field of ['when', 'where', 'note', 'expandedFrom'])
    expect(more({ relations: [relation({ [field]: 'x' })] })).toEqual(['circumstances']);
  expect(more({ relations: [relation({ strength: 'loose' })] })).toEqual(['strength']);
  const attributes = [{ name: 'x', value: 'y', evidence: [] }];
  expect(more({ relations: [relation({ attributes })] })).toEqual(['attributes-of-relations']);
});

test('places are held with how they were found, and pins where there are any', () => {
  const at = (pinned?: boolean) => ({
    layout: {
      ...{ method: 'by hand', seed: 3 },
      positions: [{ organization: 'a', x: 1, y: 2, ...(pinned !== undefined && { pinned }) }],
    },
  });
  expect(more(at())).toEqual(['places', 'how-placed']);
  expect(more(at(false))).toEqual(['places', 'how-placed']);
  expect(more(at(true))).toEqual(['places', 'pins', 'how-placed']);
  expect(CONTENTS['how-placed'](network(at()))).toEqual([[null, ['by hand', 3]]]);
  expect(CONTENTS.places(network(at()))).toEqual([['A', [1, 2]]]);
});

test('what is held of a relation is said of the names of its two, in order', () => {
  expect(CONTENTS.basis(network())).toEqual([[['A', 'B'], 'stated']]);
  expect(CONTENTS.circumstances(network({ relations: [relation({ when: '2010' })] }))).toEqual([
    [
      ['A', 'B'],
      ['2010', undefined, undefined, undefined],
    ],
  ]);
  const directed = network({ relations: [relation({ type: 'target-of' })] });
  expect(CONTENTS.directions(directed)).toEqual([
    [
      ['A', 'B'],
      ['B', 'A'],
    ],
  ]);
  const organizations = [organization('a'), organization('b', { parent: 'a' })];
  expect(CONTENTS.parents(network({ organizations }))).toEqual([
    ['A', undefined],
    ['B', 'A'],
  ]);
});
