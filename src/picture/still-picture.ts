/**
 * The picture as the built page holds it until the live one is drawn, and in the very place: shapes and lines as large
 * as the camera would show them in whatever room there is, words as large as always.
 */
import { FRAME_IDS, FRAMES, type Frame } from '../network/frames.ts';
import {
  type Drawing,
  drawingOf,
  hullPrimitives,
  lineHalo,
  linePrimitives,
  shapeHalo,
  shapePrimitives,
} from './drawing.ts';
import { CLOSEST, frame, paddingIn } from './framing.ts';
import type { PlacedLabel } from './labels/label.ts';
import { labelPrimitives } from './labels/label-primitives.ts';
import { placeLabels } from './labels/place-labels.ts';
import { nodeMark, widened } from './marks.ts';
import { element } from './markup.ts';
import { around, type Rectangle, squareAt } from './plane.ts';
import { primitiveMarkup } from './primitive-markup.ts';
import type { Scene } from './scene.ts';
import { placeStyle } from './still-place.ts';
import { INKS, type ScreenTheme } from './theme.ts';
import { laneStep, lineScale } from './zoom.ts';

export interface StillPicture {
  /** One SVG element for each frame, of which the style shows the one that is most like the room. */
  readonly markup: string;
  /** CSS: how large each is, and where. */
  readonly style: string;
}

/** Canvases of common windows (1920 by 1080, 1280 by 800, 390 by 844), for which the words are placed. */
const ROOMS: Readonly<Record<Frame, { readonly width: number; readonly height: number }>> = {
  landscape: { width: 1300, height: 993 },
  square: { width: 660, height: 713 },
  portrait: { width: 390, height: 719 },
};

/** @param sceneIn what is shown in a frame */
export function stillPicture(sceneIn: (frame: Frame) => Scene): StillPicture {
  const drawn = FRAME_IDS.map((id) => stillIn(id, sceneIn(id)));
  return {
    markup: drawn.map(({ markup }) => markup).join(''),
    style: [...drawn.map(({ style }) => style), choice()].join(''),
  };
}

/** Shows one of them: where two frames are equally like the room, the proportion is their geometric mean. */
function choice(): string {
  const byWidth = [...FRAME_IDS].sort((a, b) => FRAMES[a] - FRAMES[b]);
  return byWidth
    .map((id, i) => {
      const [before, after] = [byWidth[i - 1], byWidth[i + 1]];
      const between = (other: Frame) => Math.sqrt(FRAMES[other] * FRAMES[id]).toFixed(4);
      const limits = [
        ...(before ? [`(min-aspect-ratio:${between(before)})`] : []),
        ...(after ? [`(max-aspect-ratio:${between(after)})`] : []),
      ];
      return `@container ${limits.join(' and ')}{.still-picture>[data-frame=${id}]{display:block}}`;
    })
    .join('');
}

function stillIn(id: Frame, scene: Scene): StillPicture {
  const room = ROOMS[id];
  const zoom =
    frame(scene, null, { x: 0, y: 0, ...room }, paddingIn(room), CLOSEST.whole)?.zoom ?? 1;
  const drawing = (inks: ScreenTheme) => drawingOf(scene, inks, laneStep(zoom));
  const labels = placeLabels(drawing('light'), zoom);
  const box = around(scene.nodes.map((node) => squareAt(node, 0)));
  const markup = (inks: ScreenTheme) =>
    shapesMarkup(drawing(inks), box, zoom) +
    labels.map((label) => labelMarkup(label, inks, box)).join('');
  const inside = inBothThemes(markup('light'), markup('dark'));
  const place = placeStyle(drawing('light'), labels, box, room, zoom);
  return {
    markup: element('svg', { 'data-frame': id }, [inside]),
    style: `.still-picture>[data-frame=${id}]{${place}}`,
  };
}

function shapesMarkup(
  { hulls, edges, nodes, inks }: Drawing,
  { x, y, width, height }: Rectangle,
  zoom: number,
): string {
  const scale = lineScale(zoom);
  const primitives = [
    ...hulls.flatMap((hull) => hullPrimitives(hull, inks)),
    ...edges.flatMap(({ curve, mark }) => {
      const seen = widened(mark, scale);
      return [...lineHalo(curve, seen), ...linePrimitives(curve, seen)];
    }),
    ...nodes.flatMap((node) => {
      const mark = nodeMark(node, inks);
      return [...shapeHalo(node, mark), ...shapePrimitives(node, mark)];
    }),
  ];
  const viewBox = [x, y, width, height].join(' ');
  return element('svg', { viewBox, overflow: 'visible' }, primitives.map(primitiveMarkup));
}

/** At its anchor, which moves with the picture, as large as it is. */
function labelMarkup(label: PlacedLabel, inks: ScreenTheme, box: Rectangle): string {
  const words = labelPrimitives(label, inks, { x: 0, y: 0 }, INKS[inks].paper);
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;
  const at = {
    x: percent(label.anchor.x - box.x, box.width),
    y: percent(label.anchor.y - box.y, box.height),
  };
  return element('svg', { ...at, overflow: 'visible' }, words.map(primitiveMarkup));
}

const COLOUR = /#[0-9a-f]{6}/g;

/** One markup for both themes, which must differ in colours alone. */
function inBothThemes(light: string, dark: string): string {
  if (light.replace(COLOUR, '') !== dark.replace(COLOUR, ''))
    throw new Error('the themes differ in more than colours');
  const others = dark.match(COLOUR) ?? [];
  let i = 0;
  return light.replace(COLOUR, (colour) => {
    const other = others[i++];
    return colour === other ? colour : `light-dark(${colour},${other})`;
  });
}
