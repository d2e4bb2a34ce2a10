import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runFcose } from '../../../src/picture/layouts/fcose.ts';
import type { LayoutInput } from '../../../src/picture/layouts/layout.ts';
import { LAYOUTS } from '../../../src/picture/layouts/layouts.ts';

function graph(
  nodes: number,
  edges: readonly (readonly [number, number])[],
  seed = 1,
): LayoutInput {
  return {
    nodes: Array.from({ length: nodes }, (_, i) => `n${i}`),
    edges: edges.map(([a, b]) => ({ source: `n${a}`, target: `n${b}` })),
    pinned: new Map(),
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

const written = (input: LayoutInput) => JSON.stringify([...runFcose(input)]);

function distances(input: LayoutInput): number[] {
  const places = [...runFcose(input).values()];
  return places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
}

afterEach(() => void vi.restoreAllMocks());

describe('the layout by forces', () => {
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
    runFcose({ ...TREE, pinned: new Map([['n0', { x: 5, y: 5 }]]) });
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
    const positions = runFcose(input);
    expect([...positions.keys()]).toEqual(input.nodes);
    const places = [...positions.values()];
    for (const axis of ['x', 'y'] as const) {
      const values = places.map((place) => place[axis]);
      for (const value of values) expect(Number.isInteger(value)).toBe(true);
      if (values.length > 0)
        expect(Math.abs(Math.min(...values) + Math.max(...values))).toBeLessThanOrEqual(1);
    }
  });

  test('counts several lines between the same two as one', () => {
    const twice = {
      ...TREE,
      edges: [...TREE.edges, { source: 'n4', target: 'n1' }, ...TREE.edges],
    };
    expect(written(twice)).toBe(written(TREE));
  });

  test('does not mind lines to nodes that are not shown', () => {
    const more = { ...TREE, edges: [...TREE.edges, { source: 'n4', target: 'elsewhere' }] };
    expect(written(more)).toBe(written(TREE));
  });

  test.for(['constructor', '__proto__', 'toString', '0'])('takes “%s” for any other id', (id) => {
    const renamed = (old: string) => (old === 'n1' ? id : old);
    const input = {
      ...TREE,
      nodes: TREE.nodes.map(renamed),
      edges: TREE.edges.map(({ source, target }) => ({
        source: renamed(source),
        target: renamed(target),
      })),
    };
    const positions = runFcose(input);
    expect([...positions.keys()]).toEqual(input.nodes);
    expect([...positions.values()].flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
  });

  test('leaves pinned nodes where they are, to the last digit', () => {
    const pinned = new Map([
      ['n0', { x: 123.25, y: -80 }],
      ['n5', { x: -300, y: 40.5 }],
      ['elsewhere', { x: 0, y: 0 }],
    ]);
    const positions = runFcose({ ...TREE, pinned });
    expect(positions.get('n0')).toEqual({ x: 123.25, y: -80 });
    expect(positions.get('n5')).toEqual({ x: -300, y: 40.5 });
    expect(positions.has('elsewhere')).toBe(false);
  });

  test('leaves room for labels', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12 });
    fc.assert(
      fc.property(pairs, (edges) => {
        const input = graph(
          10,
          edges.filter(([a, b]) => a !== b),
        );
        expect(Math.min(...distances(input))).toBeGreaterThan(70);
      }),
      { numRuns: 5, seed: 1 },
    );
  });
});

test('the list of layouts has an id for each', () => {
  expect(new Set(LAYOUTS.map(({ id }) => id)).size).toBe(LAYOUTS.length);
});
