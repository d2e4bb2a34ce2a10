import { describe, expect, test } from 'vitest';
import { costOf, isBetter, type Quality, qualityOf } from '../../../src/picture/layouts/quality.ts';
import { type LayoutSearch, searchLayout } from '../../../src/picture/layouts/search.ts';
import type { Scene } from '../../../src/picture/scene.ts';
import { smallScene } from '../small-scene.ts';

const area = { width: 700, height: 700 };
const scene = smallScene();

function found(search: Partial<LayoutSearch>) {
  const shares: number[] = [];
  const steps = searchLayout({ scene, area, seed: 1, keeps: true, ...search });
  let step = steps.next();
  for (; !step.done; step = steps.next()) shares.push(step.value);
  return { ...step.value, shares };
}

/** All in a row, in the order of their names: lines run through shapes. */
const row: Scene = {
  ...scene,
  nodes: scene.nodes.map((node, i) => ({ ...node, x: 90 * i, y: 0 })),
};

describe('quality', () => {
  const at = (id: string, x: number, y: number) =>
    ({ id, label: id, kind: 'cartel', x, y, size: 42, ...LOOK }) as const;
  const LOOK = { emphasis: 'none', faded: false, pinned: false, claimed: false } as const;
  const [edge] = scene.edges;
  if (!edge) throw new Error('the fixture has no relation');
  const line = (source: string, target: string) => ({
    ...edge,
    id: `${source}-${target}`,
    source,
    target,
    lane: 0,
  });
  const of = (nodes: Scene['nodes'], edges: Scene['edges']) =>
    qualityOf({ nodes, edges, hulls: [] }, area);

  test('counts lines that cross once for each pair of organizations, and lines through shapes', () => {
    const square = [at('a', 0, 0), at('b', 300, 300), at('c', 300, 0), at('d', 0, 300)];
    const crossed = [line('a', 'b'), line('c', 'd'), { ...line('d', 'c'), lane: 1 }];
    expect(of(square, crossed)).toMatchObject({ crossings: 1, grazes: 0, unnamed: 0 });
    expect(of([...square, at('e', 150, 155)], crossed).grazes).toBe(2);
    expect(of(square, [line('a', 'c'), line('c', 'b')])).toMatchObject({ crossings: 0, grazes: 0 });
  });

  test('knows whose name has no room, and a group that others stand in', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => at(`n${i}`, i * 4, 0));
    expect(of(crowd, []).unnamed).toBeGreaterThan(0);
    const group = { id: 'g', label: 'g', members: ['a', 'b'] };
    const nodes = [at('a', 0, 0), at('b', 400, 0), at('c', 200, 0)];
    expect(qualityOf({ nodes, edges: [], hulls: [group] }, area).mixed).toBe(1);
  });

  test('is worth nothing that is not seen: a larger picture is better among equals', () => {
    const one: Quality = { crossings: 1, grazes: 0, overlaps: 0, unnamed: 0, mixed: 0, zoom: 0.5 };
    expect(isBetter({ ...one, zoom: 1 }, one)).toBe(true);
    expect(isBetter({ ...one, zoom: 0.52 }, one)).toBe(false);
    expect(isBetter({ ...one, crossings: 0 }, one)).toBe(true);
    expect(isBetter(one, one)).toBe(false);
    expect(costOf({ ...one, grazes: 1 })).toBeGreaterThan(costOf({ ...one, crossings: 2 }));
  });
});

describe('a search', () => {
  test('finds a better layout than a bad one, says how far it is, and ends the same each time', () => {
    const first = found({ scene: row });
    expect(
      first.before && first.found?.quality && isBetter(first.found.quality, first.before),
    ).toBe(true);
    expect(first.shares).toEqual(first.shares.toSorted((a, b) => a - b));
    expect(first.shares.at(-1)).toBe(1);
    expect(found({ scene: row }).found).toEqual(first.found);
  });

  test('never ends with one that is no better than what is kept', () => {
    const { found: best } = found({ scene: row });
    const kept = {
      ...scene,
      nodes: scene.nodes.map((node) => ({ ...node, ...best?.places.get(node.id) })),
    };
    expect(found({ scene: kept }).found).toBeNull();
    const other = found({ scene: kept, seed: 1 + found({}).tried });
    if (other.found?.quality && other.before)
      expect(isBetter(other.found.quality, other.before)).toBe(true);
  });

  test('tries other seeds where it is told to, and leaves what is pinned', () => {
    const pinned = {
      ...row,
      nodes: row.nodes.map((node, i) => (i === 0 ? { ...node, x: 33.5, pinned: true } : node)),
    };
    const id = row.nodes[0]?.id ?? '';
    const [first, other] = [1, 100].map(
      (seed) => found({ scene: pinned, seed, keeps: false }).found,
    );
    expect(first?.places.get(id)).toEqual({ x: 33.5, y: 0 });
    expect(other?.places.get(id)).toEqual({ x: 33.5, y: 0 });
    expect(other?.seed).toBeGreaterThanOrEqual(100);
    expect(other?.places).not.toEqual(first?.places);
  });

  test('tries fewer layouts where there are more organizations, and one of very many', () => {
    const many = (count: number): Scene => ({
      nodes: Array.from({ length: count }, (_, i) => ({
        ...(scene.nodes[0] ?? { x: 0, y: 0 }),
        id: `n${i}`,
        pinned: false,
      })) as Scene['nodes'],
      edges: [],
      hulls: [],
    });
    const searches = [5, 100, 1000].map((count) => found({ scene: many(count), keeps: false }));
    expect(searches.map(({ tried }) => tried)).toEqual([24, 7, 1]);
    expect(searches.map(({ found }) => found?.quality === null)).toEqual([false, false, true]);
  });
});
