/** Where the camera must stand so that a scene, or a part of it, is in the picture with its labels. */
import { isLarge } from './context/front.ts';
import { shapesBox } from './context/places.ts';
import { drawingOf } from './drawing.ts';
import { frameOf } from './frame.ts';
import { boxAt } from './labels/label.ts';
import { FRAMED_BY_SHAPES, placeLabels } from './labels/place-labels.ts';
import { around, grow, type Rectangle, scaled } from './plane.ts';
import type { Scene, SceneNode } from './scene.ts';
import { laneStep, ZOOM } from './zoom.ts';

/** Cytoscape's viewport: a picture point p is drawn at p · zoom + pan. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** How close a fit may come, as zoom: the whole network fills a large screen, a part keeps its scale. */
export const CLOSEST = { whole: 1.5, part: 1 } as const;

/** At most so many CSS pixels, and no more than one of so many parts of a side. */
export const PADDING = { most: 28, parts: 14 } as const;

/** Free room at the borders of an area; one too small for it still shows what it can. */
export function paddingIn({ width, height }: Pick<Rectangle, 'width' | 'height'>): number {
  return Math.min(PADDING.most, width / PADDING.parts, height / PADDING.parts);
}

/**
 * Labels keep their size on the screen and stand elsewhere at each zoom, so that the closest zoom is found by
 * trying: farther and farther away until all fits, and then nearer by halving the last step.
 */
const STEP = 0.84;
const HALVINGS = 4;
/** How much of the canvas a wide picture may leave free. */
const ROUND_WHOLE = 0.7;
/** A zoom that any picture has, however wide. */
const LEAST_EVER = 0.004;

/**
 * The closest viewport, no closer than `closest`, that shows records with their labels in the middle
 * of an area, `padding` from its borders. Where not even the least zoom is enough they are centred at
 * that. A large scene is framed by its shapes. `null` where none of the records is drawn.
 * @param ids the records meant; `null` for all
 * @param area a part of the canvas, in CSS pixels from its upper left corner
 */
export function frame(
  scene: Scene,
  ids: ReadonlySet<string> | null,
  area: Rectangle,
  padding: number,
  closest: number,
): Viewport | null {
  const isMeant = (id: string) => ids === null || ids.has(id);
  const meant = scene.nodes.filter(({ id }) => isMeant(id));
  if (meant.length === 0) return null;
  if (isLarge(scene)) return framedByShapes(meant, area, padding, closest);
  const least = leastZoom(scene, area);
  const fits = ({ width, height }: Rectangle) =>
    width <= area.width - 2 * padding && height <= area.height - 2 * padding;
  const boxIn = (zoom: number) => {
    const box = extent(scene, isMeant, zoom, fits);
    return fits(box) ? box : null;
  };
  let zoom: number = closest;
  let tooClose = closest;
  let box = boxIn(zoom);
  while (!box && zoom > least) {
    tooClose = zoom;
    zoom = Math.max(least, zoom * STEP);
    box = boxIn(zoom);
  }
  for (let i = 0; i < HALVINGS && zoom < tooClose; i++) {
    const between = (zoom + tooClose) / 2;
    const tried = boxIn(between);
    if (tried) [zoom, box] = [between, tried];
    else tooClose = between;
  }
  return { zoom, pan: inMiddle(box ?? extent(scene, isMeant, zoom), area) };
}

/** Of a large scene, whose names find their place afterwards. */
function framedByShapes(
  nodes: readonly SceneNode[],
  area: Rectangle,
  padding: number,
  closest: number,
): Viewport {
  const box = shapesBox(nodes);
  const zoom = Math.min(closest, fitting(box, area, padding));
  return { zoom, pan: inMiddle(scaled(box, zoom), area) };
}

function inMiddle(box: Rectangle, area: Rectangle): Viewport['pan'] {
  return {
    x: area.x + area.width / 2 - (box.x + box.width / 2),
    y: area.y + area.height / 2 - (box.y + box.height / 2),
  };
}

/**
 * How far away the reader may go: as far as of any picture, or until the whole of a wide one is in view with room
 * round it.
 */
export function leastZoom(
  { nodes }: Pick<Scene, 'nodes'>,
  area: Pick<Rectangle, 'width' | 'height'>,
): number {
  const whole = fitting(shapesBox(nodes), area, paddingIn(area));
  return Math.max(LEAST_EVER, Math.min(ZOOM.least, whole * ROUND_WHOLE));
}

/** The zoom at which shapes that take up a box are in view with room for names round them. */
function fitting(
  box: Rectangle,
  { width, height }: Pick<Rectangle, 'width' | 'height'>,
  padding: number,
): number {
  const free = 2 * (padding + FRAMED_BY_SHAPES.room);
  const found = Math.min((width - free) / (box.width || 1), (height - free) / (box.height || 1));
  return Math.max(LEAST_EVER, found);
}

/**
 * What is meant takes up, in CSS pixels from where the picture's origin is drawn.
 * @param fits whether a rectangle is of interest: where that of the shapes alone is not, it is given, and no label is placed
 */
export function extent(
  scene: Scene,
  isMeant: (id: string) => boolean,
  zoom: number,
  fits: (shapes: Rectangle) => boolean = () => true,
): Rectangle {
  const drawing = drawingOf(scene, 'light', laneStep(zoom));
  const nodes = drawing.nodes.filter(({ id }) => isMeant(id));
  const edges = drawing.edges.filter(({ edge }) => isMeant(edge.id));
  const hulls = drawing.hulls.filter(({ members }) => members.every(({ id }) => isMeant(id)));
  const shapes = frameOf({ nodes, edges, hulls }, [], zoom, 0);
  if (scene.nodes.length >= FRAMED_BY_SHAPES.from) return grow(shapes, FRAMED_BY_SHAPES.room);
  if (!fits(shapes)) return shapes;
  const ids = new Set([...nodes, ...edges.map(({ edge }) => edge), ...hulls].map(({ id }) => id));
  const labels = placeLabels(drawing, zoom).filter(({ id }) => ids.has(id));
  return around([shapes, ...labels.map((label) => boxAt(label, zoom))]);
}
