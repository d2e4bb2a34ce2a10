/** The picture that the built page holds: both themes in one, and placed by CSS as the camera would place it. */
import { expect, test } from 'vitest';
import { wholeScene } from '../../src/exchange/publishing/whole-scene.ts';
import { FRAME_IDS } from '../../src/network/frames.ts';
import { layoutIn } from '../../src/network/layouts.ts';
import { drawingOf } from '../../src/picture/drawing.ts';
import { CLOSEST, frame, paddingIn } from '../../src/picture/framing.ts';
import { placeLabels } from '../../src/picture/labels/place-labels.ts';
import { around } from '../../src/picture/plane.ts';
import { stillPicture } from '../../src/picture/still-picture.ts';
import { placeStyle } from '../../src/picture/still-place.ts';
import { INKS } from '../../src/picture/theme.ts';
import { laneStep } from '../../src/picture/zoom.ts';
import { shippedNetwork } from '../../src/shipped.ts';

const network = shippedNetwork();
const sceneIn = (frame: (typeof FRAME_IDS)[number]) =>
  wholeScene(network, layoutIn(network, frame)?.positions ?? []);

test('each frame has the names of all organizations, in inks of both themes', () => {
  const { markup, style } = stillPicture(sceneIn);
  const drawn = markup.split('<svg data-frame=').slice(1);
  expect(drawn.length).toBe(FRAME_IDS.length);
  for (const one of drawn)
    for (const word of ['Sinaloa', 'CJNG', 'Zetas', 'Templar']) expect(one).toContain(word);
  expect(markup).toContain(`light-dark(${INKS.light.ink},${INKS.dark.ink})`);
  for (const id of FRAME_IDS) expect(style).toContain(`[data-frame=${id}]`);
});

/** What a browser makes of lengths in a room, where a unit of the picture is so long. */
function computed(css: string, room: { width: number; height: number }, unit: number): number {
  const script = css
    .replaceAll('var(--unit)', `${unit}`)
    .replaceAll('var(--free)', `${paddingIn(room)}`)
    .replaceAll('100cqw', `${room.width}`)
    .replaceAll('100cqh', `${room.height}`)
    .replaceAll('50cqw', `${room.width / 2}`)
    .replaceAll('50cqh', `${room.height / 2}`)
    .replaceAll('px', '')
    .replaceAll('calc', '')
    .replaceAll(/\b(min|max)\(/g, 'Math.$1(');
  return new Function(`return ${script}`)() as number;
}

test.each([
  [660, 713],
  [900, 700],
  [500, 620],
])('in a room of %d by %d the style says what the camera does', (width, height) => {
  const room = { width, height };
  const scene = sceneIn('square');
  const view = frame(scene, null, { x: 0, y: 0, ...room }, paddingIn(room), CLOSEST.whole);
  if (!view) throw new Error('the network has organizations');
  const drawing = drawingOf(scene, 'light', laneStep(view.zoom));
  const labels = placeLabels(drawing, view.zoom);
  const box = around(scene.nodes.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const style = placeStyle(drawing, labels, box, room, view.zoom);
  const of = (name: string) => new RegExp(`(?:^|;)${name}:([^;]*)`).exec(style)?.[1] ?? '';
  const unit = computed(of('--unit'), room, 0);
  expect(unit).toBeCloseTo(view.zoom, 3);
  const [, x = '', y = ''] = /^translate\((calc.*),(calc.*)\)$/.exec(of('transform')) ?? [];
  expect(computed(x, room, unit)).toBeCloseTo(view.pan.x + box.x * view.zoom, 0);
  expect(computed(y, room, unit)).toBeCloseTo(view.pan.y + box.y * view.zoom, 0);
});
