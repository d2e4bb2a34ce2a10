import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, partOfItems } from '../../src/canvas/tree-items.ts';
import type { Scene, SceneEdge, SceneNode } from '../../src/picture/scene.ts';
import type { Walk } from '../../src/picture/walk.ts';

const look = { emphasis: 'none', faded: false } as const;
const idOf = (i: number) => `o${i}`;

const node = (i: number): SceneNode => ({
  id: idOf(i),
  label: `Organization ${i}`,
  kind: 'cartel',
  x: i,
  y: 0,
  size: 40,
  claimed: false,
  pinned: false,
  ...look,
});
/** From the first organization to another. */
const edge = (i: number): SceneEdge => ({
  id: `r${i}`,
  type: 'alliance',
  source: idOf(0),
  target: idOf(i),
  basis: 'stated',
  grade: 'plain',
  title: '',
  label: '',
  note: '',
  badges: [],
  lane: 0,
  ...look,
});

/** A star: one organization with a relation to each of the others. */
const star = (size: number): Scene => ({
  nodes: Array.from({ length: size }, (_, i) => node(i)),
  edges: Array.from({ length: size - 1 }, (_, i) => edge(i + 1)),
  hulls: [],
});

const at = (i: number, relation: string | null = null): Walk => ({
  organization: idOf(i),
  isInside: relation !== null,
  relation,
  trail: [],
});

describe('of a large network', () => {
  const scene = star(1500);

  test('only the neighbourhood is there, each item with its place among all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1499 }), (i) => {
        const items = itemsOf(scene, at(i));
        expect(items.length).toBeLessThan(32);
        expect(items.filter(({ isActive }) => isActive).map(({ place }) => place)).toEqual([i + 1]);
        for (const { stop, place, of } of items) {
          expect(scene.nodes[place - 1]?.id).toBe(stop.organization);
          expect(of).toBe(1500);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('inside an organization its relations follow it, of a level of their own', () => {
    const items = itemsOf(scene, at(0, 'r700'));
    const inner = items.filter(({ level }) => level === 2);
    expect(items.findIndex(({ level }) => level === 2)).toBe(1);
    expect(inner.length).toBeLessThan(32);
    expect(inner.every(({ of }) => of === 1499)).toBe(true);
    expect(inner.find(({ isActive }) => isActive)).toMatchObject({ place: 700 });
    expect(items[0]).toMatchObject({ isOpen: true, isActive: false });
  });
});

test('a network as small as an article’s is there whole, before any walk too', () => {
  for (let i = 0; i < 14; i++) expect(itemsOf(star(14), at(i))).toHaveLength(14);
  expect(itemsOf(star(13), null).map(({ isActive }) => isActive)).not.toContain(true);
});

test('items speak of their organizations and of all lines at these, and of nothing else', () => {
  const scene = star(1500);
  const ofLeaves = partOfItems(scene, itemsOf(scene, at(700)));
  expect(ofLeaves.nodes.map(({ id }) => id)).toEqual(
    Array.from({ length: 31 }, (_, i) => idOf(685 + i)),
  );
  expect(ofLeaves.edges.map(({ id }) => id)).toEqual(
    Array.from({ length: 31 }, (_, i) => `r${685 + i}`),
  );
  expect(partOfItems(scene, itemsOf(scene, at(0))).edges).toEqual(scene.edges);
});
