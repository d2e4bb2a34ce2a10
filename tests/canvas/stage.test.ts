import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import type { Layers } from '../../src/canvas/layers.ts';
import { createStage } from '../../src/canvas/stage.ts';
import { placesOf } from '../../src/picture/context/places.ts';
import { largeScene } from '../picture/context/large-scene.ts';
import { smallScene } from '../picture/small-scene.ts';

const large = largeScene(1000, 3000);
const [line] = large.edges;
if (!line) throw new Error('no line');

/** A stage without a page, with what it told its layers. */
function onStage(scene = large) {
  const cy = cytoscape({ headless: true });
  const shown: { front: number | null; moving: readonly string[] }[] = [];
  const layers = {
    show: (_scene, _inks, front, moving) =>
      shown.push({ front: front?.size ?? null, moving: [...moving] }),
  } as Pick<Layers, 'show'> as Layers;
  const stage = createStage(cy, layers, placesOf);
  stage.show(scene, 'light');
  const ids = () =>
    cy
      .elements()
      .map((element) => element.id())
      .sort();
  return { cy, stage, shown, ids };
}

test('Cytoscape holds all of a small network, and of a large one nothing that is not looked at', () => {
  const small = smallScene();
  expect(onStage(small).ids()).toHaveLength(small.nodes.length + small.edges.length);
  expect(onStage(small).shown).toEqual([{ front: null, moving: [] }]);
  expect(onStage().ids()).toEqual([]);
});

test('what is touched comes to the front with its ends, and goes again', () => {
  const { stage, shown, ids } = onStage();
  stage.touch('hovered', line.id);
  expect(ids()).toEqual([line.id, line.source, line.target].sort());
  stage.touch('pressed', line.source);
  stage.touch('hovered', null);
  expect(ids()).toEqual([line.source]);
  // What is behind the front has not changed.
  expect(shown).toHaveLength(1);
});

describe('at a point of the canvas', () => {
  test('all of a large network is found, from where the reader looks', () => {
    const { cy, stage } = onStage();
    cy.viewport({ zoom: 0.5, pan: { x: 30, y: 20 } });
    for (const { id, x, y } of large.nodes.slice(0, 50)) {
      const found = stage.at({ x: x * 0.5 + 30, y: y * 0.5 + 20 });
      expect(found?.is).toBe('shape');
      const other = large.nodes.find((node) => node.id === found?.id);
      expect(found?.id === id || Math.hypot((other?.x ?? 0) - x, (other?.y ?? 0) - y) < 40).toBe(
        true,
      );
    }
    expect(stage.at({ x: -9000, y: -9000 })).toBeNull();
  });

  test('of a small network Cytoscape says what is there, and a finger reaches all the same', () => {
    const small = smallScene();
    const { stage } = onStage(small);
    const [node] = small.nodes;
    if (!node) throw new Error('no organization');
    expect(stage.at(node)).toBeNull();
    expect(stage.within(node, 22)[0]?.id).toBe(node.id);
  });
});

test('what is dragged takes its lines along and leaves the context until it is let go', async () => {
  const { cy, stage, shown, ids } = onStage();
  const lines = large.edges.filter(({ source, target }) => [source, target].includes('o3'));
  stage.touch('pressed', 'o3');
  cy.getElementById('o3').position({ x: 5, y: 6 }).emit('drag');
  expect(shown.at(-1)?.moving.toSorted()).toEqual(['o3', ...lines.map(({ id }) => id)].sort());
  expect(ids()).toEqual(expect.arrayContaining(lines.map(({ id }) => id)));
  expect(stage.scene().nodes.find(({ id }) => id === 'o3')).toMatchObject({ x: 5, y: 6 });
  cy.getElementById('o3').emit('dragfree');
  await Promise.resolve();
  expect(shown.at(-1)?.moving).toEqual([]);
});
