import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftLayout } from '../../../src/picture/layouts/layouts.ts';
import { radial } from '../../../src/picture/layouts/radial.ts';

const node = (id: number) => ({ id: String(id), width: 60, height: 60 });
const nodes = (count: number) => Array.from({ length: count }, (_, i) => node(i));
const line = (a: number, b: number) => ({ source: String(a), target: String(b), hostile: false });

test('who has most lines is in the middle, and each stands on the ring of its distance', () => {
  const lines = [line(0, 1), line(1, 2), line(1, 3), line(3, 4), line(4, 5)];
  const { places } = radial({ nodes: nodes(6), lines, aspect: 1 });
  const radius = (id: number) =>
    Math.round(Math.hypot(places.get(String(id))?.x ?? 0, places.get(String(id))?.y ?? 0));
  expect(radius(1)).toBe(0);
  const first = radius(0);
  expect([radius(2), radius(3)]).toEqual([first, first]);
  expect([first, radius(4), radius(5)]).toEqual(
    [first, radius(4), radius(5)].toSorted((a, b) => a - b),
  );
  expect(new Set([0, first, radius(4), radius(5)]).size).toBe(4);
});

test('a draft has a place of its own for everybody, whatever is tied', () => {
  const graphs = fc.integer({ min: 1, max: 60 }).chain((count) => {
    const id = fc.integer({ min: 0, max: count - 1 });
    return fc.array(fc.tuple(id, id), { maxLength: 90 }).map((ties) => ({
      nodes: nodes(count),
      lines: ties.map(([a, b]) => line(a, b)),
    }));
  });
  fc.assert(
    fc.property(graphs, (graph) => {
      const { places } = draftLayout({ ...graph, pinned: new Map(), aspect: 1.4, seed: 1 });
      expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
      const points = [...places.values()].map(({ x, y }) => `${x} ${y}`);
      expect(new Set(points).size).toBe(points.length);
    }),
  );
});
