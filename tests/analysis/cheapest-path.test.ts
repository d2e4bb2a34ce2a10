import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathFinder } from '../../src/analysis/cheapest-path.ts';
import { numbered, type Step, stepsOf } from '../../src/analysis/signed-graph.ts';
import { graphOf, randomGraphs } from './signed-graphs.ts';

const COSTS = [0, 0, 0.125, 0.25, 0.375, 0.5];

/** What the cheapest path costs and how many ties it has, from all that there are. */
function byForce(
  steps: readonly (readonly Step[])[],
  costs: readonly number[],
  from: number,
  to: number,
) {
  let best: { cost: number; length: number } | null = null;
  const walk = (node: number, met: readonly number[], cost: number) => {
    const length = met.length - 1;
    if (node === to && (!best || cost < best.cost || (cost === best.cost && length < best.length)))
      best = { cost, length };
    for (const step of steps[node] ?? [])
      if (!met.includes(step.to)) walk(step.to, [...met, step.to], cost + (costs[step.tie] ?? 0));
  };
  walk(from, [from], 0);
  return best;
}

test('the cheapest path, of equally cheap ones the shortest, as going through all finds it', () => {
  const costOf = fc.array(fc.constantFrom(...COSTS), { minLength: 15, maxLength: 15 });
  const ends = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(randomGraphs(6), costOf, ends, (graph, costs, pairs) => {
      const ties = numbered(graph);
      const steps = stepsOf(ties);
      const find = pathFinder(steps);
      for (const [from, to] of pairs) {
        if (from === to || Math.max(from, to) >= ties.order) continue;
        const path = find(costs, from, to, 99);
        const cost = path?.reduce((sum, tie) => sum + (costs[tie] ?? 0), 0);
        expect(path && { cost, length: path.length }).toEqual(byForce(steps, costs, from, to));
        let at = from;
        for (const tie of path ?? []) {
          const { a, b } = ties.ties[tie] ?? { a: -1, b: -1 };
          expect([a, b]).toContain(at);
          at = at === a ? b : a;
        }
        expect(path ? at : to).toBe(to);
      }
    }),
    { numRuns: 400 },
  );
});

test('a path that costs the limit is none', () => {
  const find = pathFinder([[{ to: 1, tie: 0, sign: 1 }], [{ to: 0, tie: 0, sign: 1 }]]);
  expect(find([0.5], 0, 1, 0.5)).toBeNull();
  expect(find([0.5], 0, 1, 0.6)).toEqual([0]);
});

test('between parts without a tie there is none, whichever is the larger', () => {
  const graph = graphOf([
    ['a', 'b', 1],
    ['c', 'd', 1],
    ['d', 'e', 1],
    ['e', 'f', 1],
  ]);
  const find = pathFinder(stepsOf(numbered(graph)));
  const costs = [0.1, 0.1, 0.1, 0.1];
  expect([find(costs, 0, 5, 99), find(costs, 5, 0, 99)]).toEqual([null, null]);
  expect(find(costs, 2, 5, 99)).toEqual([1, 2, 3]);
});
