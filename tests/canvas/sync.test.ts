import cytoscape, { type Core } from 'cytoscape';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, lineOf, NOTHING_DRAWN } from '../../src/canvas/elements.ts';
import { drawHover, drawScene, HOVERED } from '../../src/canvas/sync.ts';
import type { Scene } from '../../src/picture/scene.ts';
import { smallScene } from '../picture/small-scene.ts';
import { scenes } from './scenes.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** What Cytoscape shows, read back as records. */
function shownBy(cy: Core) {
  return {
    nodes: cy
      .nodes()
      .map((node) => ({ ...node.data(), ...node.position() }))
      .sort(byId),
    edges: cy
      .edges()
      .map((edge) => edge.data())
      .sort(byId),
  };
}

const sorted = ({ nodes, edges }: Scene) => ({
  nodes: [...nodes].sort(byId),
  edges: edges.map(lineOf).sort(byId),
});

test('whatever the scenes, Cytoscape shows the last one', () => {
  fc.assert(
    fc.property(fc.array(scenes, { maxLength: 4 }), (shown) => {
      const cy = cytoscape({ headless: true });
      let drawn = NOTHING_DRAWN;
      for (const scene of shown) {
        drawScene(cy, drawn, scene);
        expect(shownBy(cy)).toEqual(sorted(scene));
        drawn = scene;
      }
    }),
  );
});

test('the same scene changes nothing, even as other objects', () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      expect(difference(scene, structuredClone(scene))).toEqual({
        removed: [],
        added: [],
        changed: [],
      });
    }),
  );
});

test('selecting a relation touches that relation and what steps back from it', () => {
  const id = 'alder-group-alliance-birch-cartel';
  const selected = smallScene({ selection: id });
  const { removed, added, changed } = difference(smallScene(), selected);
  expect([removed, added]).toEqual([[], []]);
  const others = [...selected.nodes, ...selected.edges].filter(({ faded }) => faded);
  expect(changed.map((record) => record.id).sort()).toEqual(
    [id, ...others.map((one) => one.id)].sort(),
  );
});

test('words on a line are no matter of Cytoscape’s', () => {
  const scene = smallScene();
  const edges = scene.edges.map((edge) => ({ ...edge, note: 'frustrated', label: 'other' }));
  expect(difference(scene, { ...scene, edges }).changed).toEqual([]);
});

test('a relation whose ends change is drawn anew', () => {
  const before = smallScene();
  const [first, ...others] = before.edges;
  if (!first) throw new Error('the fixture has no relation');
  const turned = { ...first, source: first.target, target: first.source };
  const { removed, added, changed } = difference(before, { ...before, edges: [turned, ...others] });
  expect(removed).toEqual([first.id]);
  expect(added.map(({ data }) => data)).toEqual([lineOf(turned)]);
  expect(changed).toEqual([]);
});

test('what stays is the same element, with what else it carries', () => {
  const cy = cytoscape({ headless: true });
  const scene = smallScene();
  drawScene(cy, NOTHING_DRAWN, scene);
  const before = cy.getElementById('birch-cartel');
  drawHover(cy, 'birch-cartel');
  drawScene(cy, scene, smallScene({ selection: 'birch-cartel', highlight: true }));
  expect(cy.getElementById('birch-cartel').same(before)).toBe(true);
  expect(before.hasClass(HOVERED)).toBe(true);
});

test('one element at most is previewed', () => {
  const cy = cytoscape({ headless: true });
  drawScene(cy, NOTHING_DRAWN, smallScene());
  const hovered = () => cy.elements(`.${HOVERED}`).map((element) => element.id());
  drawHover(cy, 'birch-cartel');
  drawHover(cy, 'cedar-command');
  expect(hovered()).toEqual(['cedar-command']);
  drawHover(cy, 'not-drawn');
  expect(hovered()).toEqual([]);
});
