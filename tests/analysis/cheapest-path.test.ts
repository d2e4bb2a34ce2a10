import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathFinder } from '../../src/analysis/cheapest-path.ts';
import { numbered, stepsOf } from '../../src/analysis/signed-graph.ts';
import { randomGraphs } from './signed-graphs.ts';

const COSTS = [0, 0, 0.125, 0.25, 0.5];

test('the cheapest path, of equally cheap ones the shortest, as going through all finds it', () => {
  const costOf = fc.array(fc.constantFrom(...COSTS), { minLength: 15, maxLength: 15 });
  fc.assert(
    fc.property(randomGraphs(6), costOf, fc.nat(5), (graph, costs, last) => {
      const ties = numbered(graph);
      if (ties.order < 2) return;
      const to = 1 + (last % (ties.order - 1));
      const steps = stepsOf(ties);
      let best: { cost: number; length: number } | null = null;
      const walk = (node: number, met: readonly number[], cost: number) => {
        const length = met.length - 1;
        if (
          node === to &&
          (!best || cost < best.cost || (cost === best.cost && length < best.length))
        )
          best = { cost, length };
        for (const step of steps[node] ?? [])
          if (!met.includes(step.to))
            walk(step.to, [...met, step.to], cost + (costs[step.tie] ?? 0));
      };
      walk(0, [0], 0);
      const find = pathFinder(steps);
      // Twice: a search leaves nothing behind.
      for (const path of [find(costs, 0, to, 99), find(costs, 0, to, 99)]) {
        const cost = path?.reduce((sum, tie) => sum + (costs[tie] ?? 0), 0);
        expect(path && { cost, length: path.length }).toEqual(best);
        let at = 0;
        for (const tie of path ?? []) {
          const { a, b } = ties.ties[tie] ?? { a: -1, b: -1 };
          expect([a, b]).toContain(at);
          at = at === a ? b : a;
        }
        expect(path ? at : to).toBe(to);
      }
    }),
    { numRuns: 300 },
  );
});

test('a path that costs the limit is none', () => {
  const find = pathFinder([[{ to: 1, tie: 0, sign: 1 }], [{ to: 0, tie: 0, sign: 1 }]]);
  expect(find([0.5], 0, 1, 0.5)).toBeNull();
  expect(find([0.5], 0, 1, 0.6)).toEqual([0]);
});
