/** Signed graphs to test with: a classic, a large one, random small ones; and answers by brute force. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type SignedGraph, type SignedTie, signedGraph } from '../../src/analysis/signed-graph.ts';
import { parseFolder } from '../../src/network/network.ts';
import type { Network } from '../../src/network/records.ts';

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

export function bacrimGraph(): SignedGraph {
  return signedGraph(bacrim(), ALL);
}

export function graphOf(pairs: readonly (readonly [string, string, 1 | -1])[]): SignedGraph {
  const made = pairs.map(([one, other, sign]): SignedTie => {
    const [a, b] = one < other ? [one, other] : [other, one];
    return { a, b, sign, relations: [`${a}-${b}`] };
  });
  const nodes = [...new Set(made.flatMap(({ a, b }) => [a, b]))].sort();
  return { nodes, ties: made, contradictions: [], inside: [] };
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

/** Graphs of up to so many nodes with every density and share of signs. */
export function randomGraphs(most: number): fc.Arbitrary<SignedGraph> {
  return fc.integer({ min: 2, max: most }).chain((order) => {
    const names = Array.from({ length: order }, (_, i) => `n${i}`);
    const pairs = names.flatMap((b, j) => names.slice(0, j).map((a) => [a, b] as const));
    const sign = fc.constantFrom(0, 1, -1, -1);
    return fc.array(sign, { minLength: pairs.length, maxLength: pairs.length }).map((signs) =>
      graphOf(
        pairs.flatMap(([a, b], i) => {
          const value = signs[i];
          return value === 1 || value === -1 ? [[a, b, value] as const] : [];
        }),
      ),
    );
  });
}

/** The fewest frustrated ties over all partitions into at most so many groups, by trying each. */
export function leastByForce({ nodes, ties }: SignedGraph, most: number): number {
  const place = new Map(nodes.map((id, i) => [id, i]));
  const ends = ties.map(({ a, b, sign }) => [place.get(a) ?? 0, place.get(b) ?? 0, sign] as const);
  const groups = new Array<number>(nodes.length).fill(0);
  let least = ties.length;
  const divide = (node: number, used: number) => {
    if (node === nodes.length) {
      const wrong = ends.filter(([a, b, sign]) => (groups[a] === groups[b]) === sign < 0);
      least = Math.min(least, wrong.length);
      return;
    }
    for (let group = 0; group <= Math.min(used, most - 1); group += 1) {
      groups[node] = group;
      divide(node + 1, Math.max(used, group + 1));
    }
  };
  divide(0, 0);
  return least;
}
