import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { components } from '../../../src/picture/layouts/components.ts';
import type { LayoutInput } from '../../../src/picture/layouts/layout.ts';
import { layOut, methodFor } from '../../../src/picture/layouts/layouts.ts';

const BOX = { width: 100, height: 70 };

function graph(
  nodes: number,
  edges: readonly (readonly [number, number])[],
  seed = 1,
): LayoutInput {
  return {
    nodes: Array.from({ length: nodes }, (_, i) => ({ id: `n${i}`, ...BOX })),
    lines: edges.map(([a, b]) => ({ source: `n${a}`, target: `n${b}`, hostile: false })),
    pinned: new Map(),
    aspect: 1.4,
    seed,
  };
}

const TREE = graph(9, [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 4],
  [1, 5],
  [2, 6],
  [3, 7],
  [3, 8],
]);

const written = (input: LayoutInput) => JSON.stringify([...layOut(input).places]);

afterEach(() => void vi.restoreAllMocks());

describe('a layout', () => {
  test('gives the same positions for the same seed, again and after others', () => {
    const first = written(TREE);
    written(graph(5, [[0, 1]], 7));
    expect(written(TREE)).toBe(first);
  });

  test('gives others for another seed', () => {
    expect(written({ ...TREE, seed: 2 })).not.toBe(written(TREE));
  });

  test('throws no dice of its own', () => {
    const dice = vi.spyOn(Math, 'random');
    layOut({ ...TREE, pinned: new Map([['n0', { x: 5, y: 5 }]]) });
    layOut(graph(400, []));
    expect(dice).not.toHaveBeenCalled();
  });

  test.each([
    ['no node', graph(0, [])],
    ['one node', graph(1, [])],
    ['two nodes', graph(2, [[0, 1]])],
    ['two without a line', graph(2, [])],
    [
      'several components',
      graph(6, [
        [0, 1],
        [2, 3],
        [3, 4],
      ]),
    ],
  ])('places %s in whole units, centred', (_, input) => {
    const { places } = layOut(input);
    expect([...places.keys()]).toEqual(input.nodes.map(({ id }) => id));
    for (const axis of ['x', 'y'] as const) {
      const values = [...places.values()].map((place) => place[axis]);
      for (const value of values) expect(Number.isInteger(value)).toBe(true);
      if (values.length > 0)
        expect(Math.abs(Math.min(...values) + Math.max(...values))).toBeLessThanOrEqual(1);
    }
  });

  test('counts several lines between the same two as one', () => {
    const again = { source: 'n4', target: 'n1', hostile: false };
    expect(written({ ...TREE, lines: [...TREE.lines, again, ...TREE.lines] })).toBe(written(TREE));
  });

  test('does not mind lines to nodes that are not shown', () => {
    const astray = { source: 'n4', target: 'elsewhere', hostile: false };
    expect(written({ ...TREE, lines: [...TREE.lines, astray] })).toBe(written(TREE));
  });

  test.for(['constructor', '__proto__', 'toString', '0'])('takes “%s” for any other id', (id) => {
    const renamed = (old: string) => (old === 'n1' ? id : old);
    const { places } = layOut({
      ...TREE,
      nodes: TREE.nodes.map((node) => ({ ...node, id: renamed(node.id) })),
      lines: TREE.lines.map(({ source, target, hostile }) => ({
        source: renamed(source),
        target: renamed(target),
        hostile,
      })),
    });
    expect([...places.keys()]).toEqual(TREE.nodes.map((node) => renamed(node.id)));
    expect([...places.values()].flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
  });

  test('leaves pinned nodes where they are, to the last digit, and the others clear of them', () => {
    const pinned = new Map([
      ['n0', { x: 123.25, y: -80 }],
      ['n5', { x: -300, y: 40.5 }],
      ['elsewhere', { x: 0, y: 0 }],
    ]);
    const { places } = layOut({ ...graph(14, [[0, 1]]), pinned });
    expect(places.get('n0')).toEqual({ x: 123.25, y: -80 });
    expect(places.get('n5')).toEqual({ x: -300, y: 40.5 });
    expect(places.has('elsewhere')).toBe(false);
    expect(nearest(places)).toBeGreaterThanOrEqual(Math.min(BOX.width, BOX.height));
  });

  test('leaves room for names', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12 });
    fc.assert(
      fc.property(pairs, (edges) => {
        const input = graph(
          10,
          edges.filter(([a, b]) => a !== b),
        );
        expect(nearest(layOut(input).places)).toBeGreaterThan(60);
      }),
      { numRuns: 10, seed: 1 },
    );
  });

  test('puts those who fight each other farther apart than allies', () => {
    const clique = (from: number) =>
      [0, 1, 2, 3].flatMap((i) =>
        [0, 1, 2, 3].filter((j) => j > i).map((j) => [from + i, from + j] as const),
      );
    const allied = graph(8, [...clique(0), ...clique(4)]);
    const fights = [0, 1, 2].map((i) => ({ source: `n${i}`, target: `n${i + 4}`, hostile: true }));
    const { places } = layOut({ ...allied, lines: [...allied.lines, ...fights] });
    const mean = (lines: LayoutInput['lines']) =>
      lines.reduce((sum, { source, target }) => sum + apart(places, source, target), 0) /
      lines.length;
    expect(mean(fights)).toBeGreaterThan(mean(allied.lines));
  });

  test('lays every component out by itself, and those that nothing ties in a compact block', () => {
    const input = graph(40, [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
    ]);
    const { places } = layOut(input);
    const boxes = components(input).map((ids) =>
      boxOf(ids.map((id) => places.get(id) ?? { x: 0, y: 0 })),
    );
    const [first, ...others] = boxes;
    if (!first) throw new Error('no component');
    for (const box of others) expect(overlaps(first, box)).toBe(false);
    const all = boxOf([...places.values()]);
    const taken = 36 * (BOX.width + 24) * (BOX.height + 24);
    expect(all.width * all.height - first.width * first.height).toBeLessThan(taken * 1.6);
    expect(all.width / all.height).toBeGreaterThan(0.9);
    expect(all.width / all.height).toBeLessThan(2.1);
  });
});

test('of many nodes ForceAtlas2 lays out the components that are too large to be annealed', () => {
  expect(methodFor(20)).toBe('annealed');
  expect(methodFor(5000)).toBe('forceatlas2');
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(points: readonly { readonly x: number; readonly y: number }[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - BOX.width / 2, Math.min(...ys) - BOX.height / 2];
  return {
    x: left,
    y: top,
    width: Math.max(...xs) + BOX.width / 2 - left,
    height: Math.max(...ys) + BOX.height / 2 - top,
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

type Places = ReturnType<typeof layOut>['places'];

function apart(places: Places, a: string, b: string): number {
  const [one, other] = [places.get(a), places.get(b)];
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.NaN;
}

function nearest(places: Places): number {
  const ids = [...places.keys()];
  return Math.min(...ids.flatMap((a, i) => ids.slice(i + 1).map((b) => apart(places, a, b))));
}
