import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../src/picture/drawing.ts';
import { lineRing, shapeRing } from '../../src/picture/focus-ring.ts';
import { nodeMark } from '../../src/picture/marks.ts';
import type { PathPrimitive } from '../../src/picture/primitives.ts';
import { INKS, type InkId } from '../../src/picture/theme.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { selectScene } from '../../src/state/derived.ts';
import { createExplorer, setView } from '../../src/state/store.ts';
import { contrast } from './contrast.ts';

const explorer = createExplorer(shippedNetwork());
setView(explorer, { selection: 'cjng' });
const scene = selectScene(explorer.getState());

/** What is drawn in the system's own colours is as legible as the reader has made them. */
const OWN_INKS = (Object.keys(INKS) as InkId[]).filter((id) => INKS[id].paper.startsWith('#'));

describe.each(OWN_INKS)('in the inks %s', (theme) => {
  const { nodes, edges } = drawingOf(scene, theme, 1);
  const [edge] = edges;
  const selected = nodes.find(({ id }) => id === 'cjng');
  if (!edge || !selected) throw new Error('CJNG is on the picture, and has relations.');
  const drawn: [string, PathPrimitive[]][] = [
    ['a shape', shapeRing(selected, selected, 1, theme)],
    ['a line', lineRing(edge, 1, theme)],
  ];

  test.each(drawn)('the ring of %s stands out by 3 to 1 from the ground beside it', (_, ring) => {
    const strokes = [...new Set(ring.map(({ stroke }) => stroke ?? ''))];
    const [ground, line] = strokes as [string, string];
    expect(ground).toBe(INKS[theme].paper);
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });

  test('it lies outside of the mark of selection', () => {
    const { strokeWidth, halo } = nodeMark(selected, theme);
    const ring = shapeRing(selected, selected, 1, theme).at(-1);
    const left = Number(/^M([-\d.]+)/.exec(ring?.d ?? '')?.[1]);
    const reach = selected.x - left - (ring?.strokeWidth ?? 0) / 2;
    expect(reach).toBeGreaterThan(selected.size / 2 + strokeWidth / 2 + (halo?.reach ?? 0));
  });
});

test.each(['light', 'dark'] as const)('in %s it has not the colour of selection', (theme) => {
  const selected = scene.nodes.find(({ id }) => id === 'cjng');
  if (!selected) throw new Error('CJNG is on the picture.');
  const { stroke, halo } = nodeMark(selected, theme);
  const ring = shapeRing(selected, selected, 1, theme).at(-1);
  expect([stroke, halo?.colour]).not.toContain(ring?.stroke);
});
