import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrowsOf } from '../../src/picture/arrows.ts';
import type { Scene } from '../../src/picture/scene.ts';
import {
  beginWalk,
  focusOf,
  type Key,
  pressed,
  relationsAt,
  steppedOut,
  type Walk,
  walkIn,
} from '../../src/picture/walk.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { selectScene } from '../../src/state/derived.ts';
import { createExplorer } from '../../src/state/store.ts';

const scene: Scene = selectScene(createExplorer(shippedNetwork()).getState());
const arrows = () => arrowsOf(scene.nodes);
const KEYS: readonly Key[] = [
  'left',
  'right',
  'up',
  'down',
  'first',
  'last',
  'enter',
  'back',
  'select',
];

function begin(at: string, on: Scene = scene): Walk {
  const walk = beginWalk(on, at, { x: 0, y: 0 });
  if (!walk) throw new Error('There is nothing to walk through.');
  return walk;
}

function walked(from: Walk, ...keys: readonly Key[]): Walk {
  return keys.reduce((walk, key) => {
    const step = pressed(scene, walk, key, arrows);
    return step?.is === 'go' ? step.walk : walk;
  }, from);
}

describe('it begins', () => {
  const middle = { x: 0, y: 0 };
  test('at what is selected, at a relation with its source', () => {
    expect(beginWalk(scene, 'gulf', middle)).toMatchObject({
      organization: 'gulf',
      isInside: false,
    });
    const [line] = scene.edges;
    expect(beginWalk(scene, line?.id ?? '', middle)?.organization).toBe(line?.source);
  });

  test('else in the middle, or nowhere', () => {
    const [one] = scene.nodes;
    if (!one) throw new Error('The article names organizations.');
    expect(beginWalk(scene, null, one)?.organization).toBe(one.id);
    expect(beginWalk({ nodes: [], edges: [], hulls: [] }, 'gulf', middle)).toBeNull();
  });
});

test('arrows go from organization to organization, and never to a line', () => {
  const ids = new Set(scene.nodes.map(({ id }) => id));
  fc.assert(
    fc.property(fc.array(fc.constantFrom('left', 'right', 'up', 'down')), (keys) => {
      const walk = walked(begin('cjng'), ...keys);
      expect(ids).toContain(focusOf(walk));
      expect(walk.isInside).toBe(false);
    }),
  );
});

describe('in an organization', () => {
  const lines = relationsAt(scene, 'cjng');
  const inside = walked(begin('cjng'), 'enter');

  test('up and down walk its relations, the organization itself before them', () => {
    expect(focusOf(inside)).toBe(lines[0]?.id);
    const seen = lines.map((_, i) => focusOf(walked(inside, ...Array<Key>(i).fill('down'))));
    expect(seen).toEqual(lines.map(({ id }) => id));
    const down = walked(inside, ...Array<Key>(lines.length + 3).fill('down'));
    expect(focusOf(down)).toBe(lines.at(-1)?.id);
    expect(walked(inside, 'up')).toMatchObject({ relation: null, isInside: true });
    expect(focusOf(walked(inside, 'up', 'up', 'down'))).toBe(lines[0]?.id);
  });

  test('relations of one type stand together', () => {
    const types = lines.map(({ type }) => type);
    expect(types.filter((type, i) => type !== types[i - 1])).toHaveLength(new Set(types).size);
  });

  test('Enter opens what is focused', () => {
    expect(pressed(scene, inside, 'enter', arrows)).toEqual({ is: 'open', id: lines[0]?.id });
    const itself = walked(inside, 'up');
    expect(pressed(scene, itself, 'enter', arrows)).toEqual({ is: 'open', id: 'cjng' });
  });

  test('an organization without relations is opened at once', () => {
    const bare = { ...scene, edges: [] };
    expect(pressed(bare, begin('cjng', bare), 'enter', arrows)).toEqual({ is: 'open', id: 'cjng' });
  });

  test('right crosses to the other end, Backspace retraces, left and one level out lead back', () => {
    const [line] = lines;
    const other = line?.source === 'cjng' ? line.target : line?.source;
    const across = walked(inside, 'right');
    expect(across).toMatchObject({ organization: other, isInside: false });
    expect(focusOf(walked(across, 'back'))).toBe(line?.id);
    expect(walked(inside, 'left')).toMatchObject({ organization: 'cjng', isInside: false });
    expect(steppedOut(inside)).toMatchObject({ organization: 'cjng', isInside: false });
    expect(steppedOut(begin('cjng'))).toBeNull();
    expect(walked(inside, 'up', 'right')).toEqual(walked(inside, 'up'));
  });
});

test('Backspace retraces the whole way, through what is still drawn', () => {
  const way = walked(begin('cjng'), 'left', 'enter', 'down', 'right', 'last');
  const stops: string[] = [];
  for (let walk = way; walk.trail.length > 0; ) {
    walk = walked(walk, 'back');
    stops.push(focusOf(walk));
  }
  expect(stops).toEqual(way.trail.map(focusOf).reverse());
  expect(pressed(scene, begin('cjng'), 'back', arrows)).toBeNull();

  const gone = way.trail.at(-1)?.organization;
  const less = { ...scene, nodes: scene.nodes.filter(({ id }) => id !== gone) };
  const step = pressed(less, way, 'back', arrows);
  expect(step?.is === 'go' && step.walk.organization).not.toBe(gone);
});

test('whatever is pressed, it stands at something that is drawn', () => {
  const ids = new Set([...scene.nodes, ...scene.edges].map(({ id }) => id));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KEYS), { maxLength: 40 }), (keys) => {
      expect(ids).toContain(focusOf(walked(begin('sinaloa'), ...keys)));
    }),
  );
});

test('a walk follows the filter: out of a hidden relation to its organization, out of a hidden one', () => {
  const inside = walked(begin('cjng'), 'enter');
  const hidden = { ...scene, edges: scene.edges.filter(({ id }) => id !== inside.relation) };
  expect(walkIn(scene, inside)).toBe(inside);
  expect(walkIn(hidden, inside)).toMatchObject({ relation: null, isInside: true });
  expect(walkIn({ ...scene, edges: [] }, inside)).toMatchObject({ isInside: false });
  expect(walkIn({ nodes: [], edges: [], hulls: [] }, inside)).toBeNull();
});
