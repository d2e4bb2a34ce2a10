import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signedGraph } from '../../src/analysis/signed-graph.ts';
import { commonUnit, countUnweighted, rounded, weightOf } from '../../src/analysis/tie-weights.ts';
import { ALL, bacrim } from './signed-graphs.ts';

const relation = (...attributes: (readonly [string, string])[]) => ({
  attributes: attributes.map(([name, value]) => ({ name, value, evidence: [] })),
});

test.each([
  ['weight', '3', 3],
  [' Peso ', ' 2.5 ', 2.5],
  ['WEIGHT', '0.1239', 0.124],
  ['peso', '1.250,5', 1250.5],
  ['weight', '1,250', null],
  ['weight', '0', null],
  ['weight', '-1', null],
  ['weight', 'heavy', null],
  ['weight', ' ', null],
  ['weight', 'Infinity', null],
  ['weights', '3', null],
])('%j of %j weighs %j', (name, value, weight) => {
  expect(weightOf(relation([name, value]))).toBe(weight);
});

test('of several weights the largest counts, and none is no weight', () => {
  expect(weightOf(relation(['weight', '2'], ['weight', '7'], ['peso', '3']))).toBe(7);
  expect(weightOf({})).toBeNull();
});

test('a tie counts as unweighted only where none of its relations has a weight', () => {
  const network = bacrim();
  const { ties } = signedGraph(network, { ...ALL, weighted: true });
  expect(countUnweighted(ties, network.relations)).toBe(0);
  const [first, ...others] = network.relations.map((one) => ({ ...one, attributes: [] }));
  expect(countUnweighted(ties, [])).toBe(ties.length);
  expect(first && countUnweighted([{ relations: [first.id] }], [first, ...others])).toBe(1);
  const [weighted] = network.relations;
  expect(
    weighted && countUnweighted([{ relations: [weighted.id, 'another'] }], network.relations),
  ).toBe(0);
});

test('weights are whole multiples of their unit, and no larger unit will do', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(weights, (thousandths) => {
      const unit = Math.round(1000 * commonUnit(thousandths.map((one) => one / 1000)));
      const divides = (divisor: number) => thousandths.every((one) => one % divisor === 0);
      expect(divides(unit)).toBe(true);
      const multiples = Array.from({ length: Math.floor(5000 / unit) }, (_, i) => (i + 1) * unit);
      expect(multiples.filter(divides)).toEqual([unit]);
    }),
    { numRuns: 100 },
  );
  expect(commonUnit([])).toBe(1);
  expect(rounded(0.1 + 0.2)).toBe(0.3);
});
