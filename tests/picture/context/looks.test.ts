import { expect, test } from 'vitest';
import { byLook, layered, looksOf } from '../../../src/picture/context/looks.ts';
import { placesOf } from '../../../src/picture/context/places.ts';
import { edgeMark } from '../../../src/picture/marks.ts';
import { merged } from '../../../src/picture/merged.ts';
import type { PathPrimitive } from '../../../src/picture/primitives.ts';
import { largeScene } from './large-scene.ts';

const scene = largeScene(100, 1800);
const types = ['alliance', 'rivalry', 'splinter-of'] as const;
const edges = scene.edges.map((edge, i) => ({
  ...edge,
  type: types[i % 3] ?? 'alliance',
  faded: i % 5 === 0,
}));
const { lines } = looksOf(placesOf({ ...scene, edges }));
const all = edges.map((_, i) => i);

test('all lines of a look have the mark of its sample, and each line is in one', () => {
  const looks = byLook(lines, all);
  expect(looks).toHaveLength(6);
  for (const { sample, pieces } of looks)
    for (const i of pieces) {
      const edge = edges[i];
      expect(edge && edgeMark(edge, 'light')).toEqual(edgeMark(sample, 'light'));
    }
  expect(looks.flatMap(({ pieces }) => pieces).sort((a, b) => a - b)).toEqual(all);
});

test('what has stepped back lies below, and no look has pieces that are not asked for', () => {
  expect(byLook(lines, all).map(({ sample }) => sample.faded)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(byLook(lines, [1, 4]).flatMap(({ pieces }) => pieces)).toEqual([1, 4]);
});

test('in layers each line is there once, and no look lies above all others', () => {
  const layers = layered(lines, all);
  expect(layers.flatMap(({ pieces }) => pieces).sort((a, b) => a - b)).toEqual(all);
  const first = layers[0]?.sample;
  expect(layers.filter(({ sample }) => sample === first).length).toBeGreaterThan(1);
});

test('paths that are drawn alike are one path', () => {
  const red = { is: 'path', stroke: 'red', strokeWidth: 2 } as const;
  const paths: PathPrimitive[] = [
    { ...red, d: 'M0 0L1 1' },
    { ...red, stroke: 'blue', d: 'M2 2L3 3' },
    { ...red, d: 'M4 4L5 5' },
  ];
  expect(merged(paths)).toEqual([
    { ...red, d: 'M0 0L1 1M4 4L5 5' },
    { ...red, stroke: 'blue', d: 'M2 2L3 3' },
  ]);
});
