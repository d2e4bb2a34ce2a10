import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathSteps, shortestPaths, surroundings } from '../../src/analysis/paths.ts';
import type { Dispute, Relation } from '../../src/network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId } from '../../src/network/relation-types.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { randomGraphs } from './signed-graphs.ts';

function relation(source: string, target: string, more: Partial<Relation> = {}): Relation {
  return {
    id: `${source}-${more.type ?? 'alliance'}-${target}`,
    type: 'alliance',
    source,
    target,
    basis: 'stated',
    confidence: { level: 'high', reason: 'made up' },
    hedges: [],
    evidence: [],
    ...more,
  };
}

const ALLIANCE: RelationTypeId[] = ['alliance'];
const hedge = { source: 's', selector: [] };
const dispute = (about: string, verdict: Dispute['verdict']): Dispute => ({
  id: `on-${about}`,
  about,
  verdict,
  claim: 'no',
  source: 's',
});

test('shorter ways first, of equal length the least doubtful, and no more than asked for', () => {
  const relations = [
    relation('a', 'b', { basis: 'implied' }),
    relation('b', 'd'),
    relation('a', 'c', { hedges: [hedge] }),
    relation('c', 'd'),
    relation('c', 'e'),
    relation('d', 'e'),
  ];
  const found = shortestPaths({ relations, disputes: [] }, ALLIANCE, 'a', 'd', 10);
  expect(found.map(({ organizations }) => organizations.join(' '))).toEqual([
    'a c d',
    'a b d',
    'a c e d',
  ]);
  expect(shortestPaths({ relations, disputes: [] }, ALLIANCE, 'a', 'd', 2)).toHaveLength(2);
});

test('each path is said as it is found, and none is taken back', () => {
  const network = shippedNetwork();
  const asked = [network, RELATION_TYPE_IDS, 'sinaloa', 'zetas', 8] as const;
  const all = shortestPaths(...asked);
  const said = [...pathSteps(...asked)];
  expect(all.length).toBeGreaterThan(0);
  expect(said).toEqual(all.map((_, i) => all.slice(0, i + 1)));
});

test('where not all fit, the least doubtful of equally short ways is kept, not the first by name', () => {
  const relations = [
    relation('a', 'b', { basis: 'implied' }),
    relation('b', 'd'),
    relation('a', 'c'),
    relation('c', 'd'),
  ];
  const [only, ...others] = shortestPaths({ relations, disputes: [] }, ALLIANCE, 'a', 'd', 1);
  expect(only?.organizations).toEqual(['a', 'c', 'd']);
  expect(others).toEqual([]);
});

test('the weakest link is the one with the gravest doubt', () => {
  const relations = [
    relation('a', 'b', { hedges: [hedge], expandedFrom: 'x', basis: 'implied' }),
    relation('b', 'c'),
    relation('c', 'd'),
  ];
  const disputes = [dispute('c-alliance-d', 'contradicts'), dispute('b-alliance-c', 'confirms')];
  const [path] = shortestPaths({ relations, disputes }, ALLIANCE, 'a', 'd', 1);
  expect(path?.links.map(({ doubts }) => doubts)).toEqual([
    ['implied', 'expanded', 'hedged'],
    [],
    ['disputed'],
  ]);
  expect(path?.weakest).toBe(2);
  // The lightest doubt is one, too.
  const [hedged] = shortestPaths({ relations, disputes: [] }, ALLIANCE, 'b', 'd', 1);
  expect(hedged?.weakest).toBeNull();
  const light = [relation('a', 'b'), relation('b', 'c', { hedges: [hedge] })];
  expect(shortestPaths({ relations: light, disputes: [] }, ALLIANCE, 'a', 'c', 1)[0]?.weakest).toBe(
    1,
  );
});

test('of parallel relations the least doubtful carries the link', () => {
  const relations = [
    relation('a', 'b', { basis: 'implied' }),
    relation('b', 'a', { type: 'target-of' }),
  ];
  const network = { relations, disputes: [] };
  const [both] = shortestPaths(network, RELATION_TYPE_IDS, 'a', 'b', 3);
  expect(both?.links[0]?.relations).toEqual(['b-target-of-a', 'a-alliance-b']);
  expect(both?.weakest).toBeNull();
  const [chosen] = shortestPaths(network, ALLIANCE, 'a', 'b', 3);
  expect(chosen?.links[0]?.relations).toEqual(['a-alliance-b']);
  expect(chosen?.weakest).toBe(0);
});

test('no way: to itself, to nobody, over types that do not join', () => {
  const network = { relations: [relation('a', 'b')], disputes: [] };
  expect(shortestPaths(network, ALLIANCE, 'a', 'a', 3)).toEqual([]);
  expect(shortestPaths(network, ALLIANCE, 'a', 'nobody', 3)).toEqual([]);
  expect(shortestPaths(network, ['rivalry'], 'a', 'b', 3)).toEqual([]);
});

test('the article: from CJNG to the Zetas through the splinter of the Gulf Cartel', () => {
  const types: RelationTypeId[] = ['alliance', 'splinter-of'];
  const [path] = shortestPaths(shippedNetwork(), types, 'cjng', 'zetas', 1);
  expect(path?.organizations).toEqual(['cjng', 'gulf', 'zetas']);
  expect(path?.weakest).toBe(0);
});

test('surroundings grow step by step', () => {
  const network = shippedNetwork();
  const around = (steps: number) => [...surroundings(network, ALLIANCE, 'cjng', steps)];
  expect(around(0)).toEqual([['cjng', 0]]);
  expect(around(1)).toEqual([
    ['cjng', 0],
    ['gulf', 1],
    ['sinaloa', 1],
  ]);
  const types: RelationTypeId[] = ['alliance', 'splinter-of'];
  expect(surroundings(network, types, 'cjng', 2).get('mata-zetas')).toBe(2);
});

test('all simple paths in their order, and the first of them, as brute force finds them', () => {
  const grades: Partial<Relation>[] = [{}, {}, { hedges: [hedge] }, { basis: 'implied' }];
  const graded = fc.array(fc.constantFrom(...grades.keys()), { minLength: 15, maxLength: 15 });
  fc.assert(
    fc.property(randomGraphs(6), graded, fc.nat(6), ({ nodes, ties }, grade, few) => {
      // As they are recorded says nothing.
      const relations = ties
        .map(({ a, b }, i) => relation(a, b, grades[grade[i] ?? 0]))
        .toReversed();
      const [from = 'x', to = 'y'] = [nodes[0], nodes.at(-1)];
      const every: { path: string[]; gravity: number }[] = [];
      const walk = (path: string[], gravity: number) => {
        const last = path.at(-1);
        if (last === to) {
          every.push({ path, gravity });
          return;
        }
        for (const [i, { a, b }] of ties.entries())
          for (const [here, there] of [
            [a, b],
            [b, a],
          ] as const)
            if (here === last && !path.includes(there))
              walk([...path, there], Math.max(gravity, grade[i] ?? 0));
      };
      if (from !== to) walk([from], 1);
      const sorted = every
        .sort(
          (a, b) =>
            a.path.length - b.path.length ||
            a.gravity - b.gravity ||
            (String(a.path) < String(b.path) ? -1 : 1),
        )
        .map(({ path }) => path);
      const ways = (most: number) =>
        shortestPaths({ relations, disputes: [] }, ALLIANCE, from, to, most).map(
          ({ organizations }) => organizations,
        );
      expect(ways(1000)).toEqual(sorted);
      expect(ways(few + 1)).toEqual(sorted.slice(0, few + 1));
    }),
    { numRuns: 300 },
  );
});
