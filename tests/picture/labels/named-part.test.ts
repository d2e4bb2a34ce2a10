import { expect, test } from 'vitest';
import { placesOf } from '../../../src/picture/context/places.ts';
import { namedPart } from '../../../src/picture/labels/named-part.ts';
import { largeScene } from '../context/large-scene.ts';

const scene = largeScene(3000, 9000);
const places = placesOf(scene);
const ties = (id: string) =>
  scene.edges.filter(({ source, target }) => source === id || target === id).length;

test('of thousands from afar those with most lines are named, as many as there is room for', () => {
  const view = { x: 0, y: 0, width: 7200, height: 7200 };
  const { isNamed } = namedPart(places, new Set(), view, 0.1);
  const named = scene.nodes.filter(({ id }) => isNamed(id));
  expect(named.length).toBeGreaterThan(20);
  expect(named.length).toBeLessThan(200);
  const least = Math.min(...named.map(({ id }) => ties(id)));
  const most = Math.max(...scene.nodes.filter(({ id }) => !isNamed(id)).map(({ id }) => ties(id)));
  expect(least).toBeGreaterThanOrEqual(most);
});

test('what is in front is named first, and nothing out of view is', () => {
  const view = { x: 1000, y: 1000, width: 600, height: 400 };
  const inView = scene.nodes.filter(({ x, y }) => x > 1000 && x < 1600 && y > 1000 && y < 1400);
  const loner = inView.reduce((a, b) => (ties(b.id) < ties(a.id) ? b : a));
  const { isNamed } = namedPart(places, new Set([loner.id]), view, 0.2);
  expect(isNamed(loner.id)).toBe(true);
  expect(scene.nodes.filter(({ id, x }) => isNamed(id) && (x < 950 || x > 1650))).toEqual([]);
});
