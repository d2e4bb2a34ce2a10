import { expect, test } from 'vitest';
import { amountOf, measuresOf } from '../../../../src/analysis/amounts.ts';
import { measure } from '../../../../src/analysis/measures.ts';
import {
  choiceOf,
  layerWith,
  samplesOf,
  shares,
  typesIn,
} from '../../../../src/panels/analysis/measures/measure-kinds.ts';
import { shippedNetwork } from '../../../../src/shipped.ts';
import { words } from '../../../../src/words/words.ts';

const network = shippedNetwork();
const PRESENT = typesIn(network.relations);

test('each measure of the layer says what the analysis found', () => {
  const { organizations } = measure(network, { types: PRESENT, statedOnly: false });
  const cjng = organizations.find(({ organization }) => organization === 'cjng');
  if (!cjng) throw new Error('CJNG is in the article');
  const said = Object.fromEntries(measuresOf(PRESENT).map((id) => [id, amountOf(cjng, id)]));
  expect(said).toEqual({
    neighbours: 5,
    positive: 2,
    negative: 3,
    signed: -1,
    betweenness: cjng.betweenness,
    closeness: cjng.closeness,
    alliance: 2,
    rivalry: 0,
    'splinter-of.source': 0,
    'splinter-of.target': 0,
    'target-of.target': 2,
    'target-of.source': 1,
  });
});

test('of a type with a direction, who acts is a measure and whom it hits another, and none is both', () => {
  const degrees = measuresOf(PRESENT).filter((id) => id.startsWith('target-of'));
  expect(degrees.map((id) => [words.measures.name(id), words.measures.method(id)])).toEqual([
    [
      'Attacked or pursued',
      'Its relations under the heading “Attacked or pursued”: it is their subject (out-degree).',
    ],
    [
      'Attacked or pursued by',
      'Its relations under the heading “Attacked or pursued by”: it is their object (in-degree).',
    ],
  ]);
  const { organizations } = measure(network, { types: ['target-of'], statedOnly: false });
  const total = (id: (typeof degrees)[number]) =>
    organizations.reduce((sum, one) => sum + amountOf(one, id), 0);
  expect(degrees.map(total)).toEqual([11, 11]);
});

test.for([
  ['counts', [2, 0, 4], [0.5, 0, 1]],
  ['values below nothing', [-2, 0, 2], [0, 0.5, 1]],
  ['all alike', [3, 3], [1, 1]],
  ['nothing at all', [0, 0], [0, 0]],
  ['nobody', [], []],
] as const)('shares: %s', ([, values, expected]) => {
  expect(shares(values)).toEqual(expected);
});

test('options that say nothing, or nothing that there is, leave what holds without them', () => {
  const nothing = choiceOf({}, PRESENT);
  expect(nothing).toEqual({
    types: PRESENT,
    statedOnly: false,
    by: 'neighbours',
    against: null,
    sized: false,
    sort: { column: 'value', descending: true },
  });
  expect(choiceOf({ by: 'toString', against: 'constructor' }, PRESENT)).toEqual(nothing);
});

test('a measure of a type that the layer leaves out is not chosen', () => {
  const choice = choiceOf({ layer: 'alliance', by: 'rivalry', against: 'alliance' }, PRESENT);
  expect(choice).toMatchObject({ types: ['alliance'], by: 'neighbours', against: 'alliance' });
});

test('a layer is the same after a type has been left out and put back; it can be empty', () => {
  const without = layerWith(PRESENT, PRESENT, 'rivalry');
  const { types } = choiceOf({ layer: without }, PRESENT);
  expect(types).toEqual(PRESENT.filter((type) => type !== 'rivalry'));
  expect(layerWith(types, PRESENT, 'rivalry')).toBe('');
  const empty = layerWith(['alliance'], PRESENT, 'alliance');
  expect(empty).not.toBe('');
  expect(choiceOf({ layer: empty }, PRESENT).types).toEqual([]);
});

test.each([
  ['the most, the middle and the least', [0, 3, 9, 4], [9, 5, 0]],
  ['values between whole numbers', [0.5, 0.25], [0.5, 0.375, 0.25]],
  ['two where there is no whole number between', [1, 2], [2, 1]],
  ['one where all are alike', [3, 3], [3]],
  ['what is below nothing', [-4, 2], [2, -1, -4]],
  ['nothing', [], []],
])('sizes are explained by %s', (_, values, amounts) => {
  const samples = samplesOf(values);
  expect(samples.map(({ amount }) => amount)).toEqual(amounts);
  // A sample is as large as whoever has that value.
  const sizes = shares([...values, ...amounts]).slice(values.length);
  expect(samples.map(({ share }) => share)).toEqual(sizes);
});
