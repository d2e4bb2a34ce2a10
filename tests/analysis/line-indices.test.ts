import { expect, test } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { budgetOf } from '../../src/analysis/cover-solver.ts';
import { finished, lineIndex } from '../../src/analysis/frustration.ts';
import { type LineIndex, lineIndices } from '../../src/analysis/line-indices.ts';
import { graphOf, tribes } from './signed-graphs.ts';

test('two to five groups, each with the index that its own search has', () => {
  const indices = finished(lineIndices(tribes(), branchingSolver, 60));
  expect(indices.map(({ groups }) => groups)).toEqual([2, 3, 4, 5]);
  for (const { groups, bounds } of indices) {
    const alone = finished(lineIndex(tribes(), groups, branchingSolver, budgetOf(60)));
    expect(bounds).toEqual({ lower: alone.lower, upper: alone.upper });
  }
});

test('what is yielded on the way never takes back a proof', () => {
  let before: readonly LineIndex[] = [];
  for (const now of lineIndices(tribes(), branchingSolver, 60)) {
    for (const [i, { bounds }] of before.entries()) {
      if (!bounds) continue;
      expect(now[i]?.bounds?.lower).toBeGreaterThanOrEqual(bounds.lower);
      expect(now[i]?.bounds?.upper).toBeLessThanOrEqual(bounds.upper);
    }
    before = now;
  }
  expect(before.every(({ partition }) => partition?.proved)).toBe(true);
});

test('without time every search still ends, with a partition and an interval', () => {
  const foes = graphOf([
    ['a', 'b', -1],
    ['b', 'c', -1],
    ['a', 'c', -1],
  ]);
  const indices = finished(lineIndices(foes, branchingSolver, 0));
  expect(indices.map(({ partition }) => partition?.groups.flat().sort())).toEqual(
    Array(4).fill(['a', 'b', 'c']),
  );
  expect(indices[0]?.bounds).toEqual({ lower: 0, upper: 1 });
});
