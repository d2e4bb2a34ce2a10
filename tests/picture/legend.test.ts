import { describe, expect, test } from 'vitest';
import type { RelationTypeId } from '../../src/network/relation-types.ts';
import { badgesOf } from '../../src/picture/badges.ts';
import { legendOf } from '../../src/picture/legend.ts';
import { drawSample, placeLegend } from '../../src/picture/legend-drawing.ts';
import type { Scene } from '../../src/picture/scene.ts';
import { words } from '../../src/words/en.ts';
import { smallScene } from './small-scene.ts';

const labels = (scene: Scene) =>
  Object.fromEntries(
    legendOf(scene).map(({ heading, rows }) => [heading, rows.map(({ label }) => label)]),
  );

describe('the legend', () => {
  test('lists what the picture shows, in the order of the registry', () => {
    expect(Object.values(labels(smallScene()))).toEqual([
      ['Alliance', 'Rivalry', 'Came out of', 'Attacked or pursued'],
      ['Stated', 'Implied'],
      ['Graded stronger', 'Not graded', 'Graded weaker'],
      [words.legend.hull.claimed, words.legend.hull.looser],
      ['Cartel', 'Armed wing', 'Government', 'State agency'],
    ]);
  });

  test('leaves out what is not there', () => {
    const { nodes, edges } = smallScene();
    const rivalry = edges.filter(({ type }) => type === 'rivalry');
    const ends = new Set(rivalry.flatMap(({ source, target }) => [source, target]));
    const scene = { nodes: nodes.filter(({ id }) => ends.has(id)), edges: rivalry, hulls: [] };
    expect(Object.values(labels(scene))).toEqual([['Rivalry'], ['Cartel', 'Armed wing']]);
  });

  test('of an empty picture is empty', () => {
    expect(legendOf({ nodes: [], edges: [], hulls: [] })).toEqual([]);
  });

  test('shows the dash of a type that is implied here', () => {
    const [, bases] = legendOf(smallScene());
    expect(bases?.rows).toMatchObject([
      { type: 'target-of', basis: 'stated' },
      { type: 'target-of', basis: 'implied' },
    ]);
  });
});

/** Where along its 44 units a sample has its end mark, which is its last path. */
function markAt(type: RelationTypeId): number {
  const row = {
    sample: 'line',
    about: 'type',
    basis: 'stated',
    grade: 'plain',
    label: '',
  } as const;
  const mark = drawSample({ ...row, type }, { x: 0, y: 0 }, 'light').at(-1) ?? '';
  return Number(/d="M(-?[\d.]+) /.exec(mark)?.[1]);
}

test('a sample reads as its label from left to right: who came out, who attacked, stands first', () => {
  expect(markAt('splinter-of')).toBeLessThan(22);
  expect(markAt('target-of')).toBeGreaterThan(22);
  expect(markAt('other-directed')).toBeGreaterThan(22);
});

describe('the place of its groups', () => {
  const groups = legendOf(smallScene());
  test.each([2000, 480, 200])('is never shared, and within the height, at width %d', (width) => {
    const { placed, height } = placeLegend(groups, width);
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(groups.length);
    for (const { y, group } of placed) expect(y + group.rows.length * 22).toBeLessThan(height);
  });
  test('goes into a second band where the first is full', () => {
    const [wide, narrow] = [2000, 200].map((width) => placeLegend(groups, width).height);
    expect(narrow).toBeGreaterThan(wide ?? Number.POSITIVE_INFINITY);
  });
});

test('a sign is explained where a line carries it, and not otherwise', () => {
  const scene = smallScene();
  const signs = (edges: typeof scene.edges) =>
    legendOf({ ...scene, edges }).flatMap(({ rows }) =>
      rows.filter(({ sample }) => sample === 'badge'),
    );
  expect(signs(scene.edges)).toEqual([]);
  const disputed = scene.edges.map((edge) => ({ ...edge, badges: badgesOf(true, false) }));
  expect(signs(disputed)).toMatchObject([{ badge: { of: 'dispute' } }]);
});

test('a highlighted bloc is explained with the ring of its members', () => {
  const { claimed, looser, member } = words.legend.hull;
  const rows = labels(smallScene({ highlight: true }))[words.legend.groups.hull];
  expect(rows).toEqual([claimed, looser, member]);
});
