/** Signed graphs to test with: a classic, a large one, random small ones; and answers by brute force. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { LineIndex } from '../../src/analysis/frustration.ts';
import { type SignedGraph, type SignedTie, signedGraph } from '../../src/analysis/signed-graph.ts';
import { parseFolder } from '../../src/network/read-network.ts';
import type { Network } from '../../src/network/records.ts';
import { seededRandom } from '../../src/network/seeded-random.ts';

const FILES = ['network', 'sources', 'organizations', 'relations', 'matches', 'layout'];

/** BACRIM2020 as it ships. */
export function bacrim(): Network {
  const read = (name: string) =>
    [`${name}.json`, readFileSync(`graph-data/bacrim-2020/${name}.json`, 'utf8')] as const;
  const parsed = parseFolder(new Map(FILES.map(read)));
  if (!parsed.ok) throw new Error('bacrim-2020 is not sound');
  return parsed.value;
}

export const ALL = { withTargets: true, rollUp: false, statedOnly: false };

export function bacrimGraph(options: { readonly weighted?: boolean } = {}): SignedGraph {
  return signedGraph(bacrim(), { ...ALL, ...options });
}

type Pair = readonly [string, string, 1 | -1, weight?: number];

export function graphOf(pairs: readonly Pair[]): SignedGraph {
  const made = pairs.map(([one, other, sign, weight = 1]): SignedTie => {
    const [a, b] = one < other ? [one, other] : [other, one];
    return { a, b, sign, weight, relations: [`${a}-${b}`] };
  });
  const nodes = [...new Set(made.flatMap(({ a, b }) => [a, b]))].sort();
  return { nodes, ties: made, contradictions: [], inside: [] };
}

/** Everybody against everybody. */
export function allFoes(order: number): SignedGraph {
  const names = Array.from({ length: order }, (_, i) => `n${String(i).padStart(2, '0')}`);
  return graphOf(names.flatMap((b, j) => names.slice(0, j).map((a): Pair => [a, b, -1])));
}

/** So many ties of random sign between random pairs, the same each time. */
export function randomTies(order: number, count: number): SignedGraph {
  const random = seededRandom(1);
  const name = () => `n${String(Math.floor(random() * order)).padStart(3, '0')}`;
  const pairs = new Map<string, Pair>();
  while (pairs.size < count) {
    const [a, b] = [name(), name()];
    if (a < b) pairs.set(`${a} ${b}`, [a, b, random() < 0.5 ? 1 : -1]);
  }
  return graphOf([...pairs.values()]);
}

/** Read's highland tribes. */
export function tribes(): SignedGraph {
  const [, ...lines] = readFileSync('tests/fixtures/signed/tribes.csv', 'utf8').trim().split('\n');
  return graphOf(
    lines.map((line) => {
      const [a = '', b = '', sign] = line.split(',');
      return [a, b, Number(sign) > 0 ? 1 : -1];
    }),
  );
}

/** Graphs of up to so many nodes with every density and share of signs, and these weights. */
export function randomGraphs(
  most: number,
  weights: readonly number[] = [1],
): fc.Arbitrary<SignedGraph> {
  return fc.integer({ min: 2, max: most }).chain((order) => {
    const names = Array.from({ length: order }, (_, i) => `n${i}`);
    const pairs = names.flatMap((b, j) => names.slice(0, j).map((a) => [a, b] as const));
    const tie = fc.tuple(fc.constantFrom(0, 1, -1, -1), fc.constantFrom(...weights));
    return fc.array(tie, { minLength: pairs.length, maxLength: pairs.length }).map((ties) =>
      graphOf(
        pairs.flatMap(([a, b], i): Pair[] => {
          const [sign, weight] = ties[i] ?? [0];
          return sign === 1 || sign === -1 ? [[a, b, sign, weight]] : [];
        }),
      ),
    );
  });
}

/** What each partition into at most so many groups costs, and the groups of each node. */
export function* everyPartition(
  { nodes, ties }: SignedGraph,
  most: number,
): Generator<{ readonly cost: number; readonly groups: readonly number[] }> {
  const place = new Map(nodes.map((id, i) => [id, i]));
  const ends = ties.map((tie) => ({
    ...tie,
    at: place.get(tie.a) ?? 0,
    to: place.get(tie.b) ?? 0,
  }));
  const groups = new Array<number>(nodes.length).fill(0);
  function* assign(node: number, used: number): Generator<{ cost: number; groups: number[] }> {
    if (node === nodes.length) {
      const wrong = ends.filter(({ at, to, sign }) => (groups[at] === groups[to]) === sign < 0);
      yield { cost: wrong.reduce((sum, { weight }) => sum + weight, 0), groups };
      return;
    }
    for (let group = 0; group <= Math.min(used, most - 1); group += 1) {
      groups[node] = group;
      yield* assign(node + 1, Math.max(used, group + 1));
    }
  }
  yield* assign(0, 0);
}

/** The least that a partition into at most so many groups frustrates, by trying each. */
export function leastByForce(graph: SignedGraph, most: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { cost } of everyPartition(graph, most)) least = Math.min(least, cost);
  return Number(least.toFixed(6));
}

/** Everybody is in one group, and the bound is what the groups frustrate. */
export function expectConsistent(graph: SignedGraph, { most, upper, partition }: LineIndex): void {
  const { parts, frustrated } = partition;
  expect(parts.flat(2).sort()).toEqual([...graph.nodes].sort());
  for (const groups of parts) expect(groups.length).toBeLessThanOrEqual(most);
  const group = new Map(parts.flat().flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  const wrong = graph.ties.filter(({ a, b, sign }) => (group.get(a) === group.get(b)) === sign < 0);
  expect(frustrated).toEqual(wrong);
  expect(upper).toBeCloseTo(
    wrong.reduce((sum, { weight }) => sum + weight, 0),
    6,
  );
}
