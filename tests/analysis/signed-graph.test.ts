import { expect, test } from 'vitest';
import { numbered, signedGraph } from '../../src/analysis/signed-graph.ts';
import type { Network, Relation } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { ALL, bacrim } from './signed-graphs.ts';

test('BACRIM2020: five pairs contradict themselves; 114 organizations and 173 ties are left', () => {
  const { nodes, ties, contradictions } = signedGraph(bacrim(), ALL);
  expect([nodes.length, ties.length, contradictions.length]).toEqual([114, 173, 5]);
  expect(contradictions.map(({ a, b }) => `${a} ${b}`)).toContain('cartel-de-sinaloa los-chapitos');
});

test('the article without hostile acts: three alliances and three rivalries', () => {
  const { ties } = signedGraph(shippedNetwork(), { ...ALL, withTargets: false });
  expect(ties.map(({ a, b, sign }) => [a, b, sign])).toEqual([
    ['cjng', 'gulf', 1],
    ['cjng', 'sinaloa', 1],
    ['gulf', 'sinaloa', 1],
    ['knights-templar', 'la-familia-michoacana', -1],
    ['knights-templar', 'zetas', -1],
    ['la-familia-michoacana', 'zetas', -1],
  ]);
});

test('hostile acts are one negative tie, whichever way and however often', () => {
  const tieOf = (rollUp: boolean) =>
    signedGraph(shippedNetwork(), { ...ALL, rollUp }).ties.filter(
      ({ a, b }) => a === 'mexican-government' && b === 'zetas',
    );
  expect(tieOf(false).map(({ relations }) => relations)).toEqual([
    ['mexican-government-target-of-zetas'],
  ]);
  expect(tieOf(true)).toEqual([
    {
      a: 'mexican-government',
      b: 'zetas',
      sign: -1,
      weight: 1,
      relations: ['mexican-government-target-of-zetas', 'zetas-target-of-mexican-law-enforcement'],
    },
  ]);
});

test('rolled up, no body of the state is left but the government', () => {
  const { nodes } = signedGraph(shippedNetwork(), { ...ALL, rollUp: true });
  const bodies = ['federal-police', 'mexican-army', 'mexican-law-enforcement'];
  expect(nodes.filter((id) => bodies.includes(id))).toEqual([]);
  expect(nodes).toContain('mexican-government');
});

test('a tie between two bodies of one government is inside it when they are rolled up', () => {
  const shipped = shippedNetwork();
  const pattern = shipped.relations.find(({ type }) => type === 'rivalry');
  if (!pattern) throw new Error('the article has rivalries');
  const ends = { id: 'feud', source: 'federal-police', target: 'mexican-army' };
  const network: Network = { ...shipped, relations: [{ ...pattern, ...ends }] };
  expect(signedGraph(network, ALL).ties).toHaveLength(1);
  expect(signedGraph(network, { ...ALL, rollUp: true })).toEqual({
    nodes: [],
    ties: [],
    contradictions: [],
    inside: ['feud'],
  });
});

test('stated only leaves out what is implied, and splits and foreign types have no sign', () => {
  const network = shippedNetwork();
  const kept = signedGraph(network, { ...ALL, statedOnly: true }).ties.flatMap(
    ({ relations }) => relations,
  );
  const byId = new Map(network.relations.map((one): [string, Relation] => [one.id, one]));
  expect(kept.filter((id) => byId.get(id)?.basis !== 'stated')).toEqual([]);
  expect(kept).not.toContain('sinaloa-target-of-mexican-government');
  expect(kept).not.toContain('zetas-splinter-of-gulf');
});

test('numbered ties point at the places of their ends', () => {
  const graph = signedGraph(bacrim(), ALL);
  const { ties } = numbered(graph);
  expect(ties.map(({ a, b }) => [graph.nodes[a], graph.nodes[b]])).toEqual(
    graph.ties.map(({ a, b }) => [a, b]),
  );
  expect(() => numbered({ nodes: [], ties: graph.ties })).toThrow('no such node');
});

test('a tie weighs as much as the heaviest of its relations, or one where none has a weight', () => {
  const shipped = shippedNetwork();
  const pattern = shipped.relations.find(({ type }) => type === 'rivalry');
  if (!pattern) throw new Error('the article has rivalries');
  const heavy = (id: string, target: string, weight: string | null) => {
    const attributes = weight === null ? [] : [{ name: 'weight', value: weight, evidence: [] }];
    return { ...pattern, id, source: 'gulf', target, attributes };
  };
  const network: Network = {
    ...shipped,
    relations: [
      heavy('a', 'zetas', '0.5'),
      heavy('b', 'zetas', '1.5'),
      heavy('c', 'zetas', null),
      heavy('d', 'sinaloa', '2.5'),
      heavy('e', 'juarez', null),
    ],
  };
  const weights = (weighted: boolean) =>
    signedGraph(network, { ...ALL, weighted }).ties.map(({ weight }) => weight);
  expect(weights(true)).toEqual([1.5, 2.5, 1]);
  expect(weights(false)).toEqual([1, 1, 1]);
  const { ties } = numbered(signedGraph(network, { ...ALL, weighted: true }));
  expect(ties.map(({ weight }) => weight)).toEqual([3, 5, 2]);
});
