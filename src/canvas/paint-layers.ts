/** What the layers below and above Cytoscape's canvas show, painted for its viewport. */
import type { Core } from 'cytoscape';
import { type Drawing, hullPrimitives, lineHalo, shapeHalo } from '../picture/drawing.ts';
import { lineRing, shapeRing } from '../picture/focus-ring.ts';
import type { PlacedLabel } from '../picture/labels/label.ts';
import { labelPrimitives } from '../picture/labels/label-primitives.ts';
import { nodeMark } from '../picture/marks.ts';
import { numberPrimitives } from '../picture/numbers.ts';
import { pinPrimitives } from '../picture/pin.ts';
import type { Rectangle } from '../picture/plane.ts';
import type { Primitive } from '../picture/primitives.ts';
import { INKS } from '../picture/theme.ts';
import { paint } from './painter.ts';
import type { Surface } from './surface.ts';
import { paintInPicture, rendered, viewportOf } from './viewport.ts';

/** Paints on a surface, for what is seen of the picture from where Cytoscape looks. */
export function paintSeen(surface: Surface, primitives: readonly Primitive[], cy: Core): void {
  if (primitives.length === 0) {
    surface.clear();
    return;
  }
  const context = surface.begin();
  if (!context) return;
  paintInPicture(context, viewportOf(cy));
  paint(context, primitives);
}

export const hullsIn = ({ hulls, inks }: Drawing): Primitive[] =>
  hulls.flatMap((hull) => hullPrimitives(hull, inks));

/** The ring of a line that is focused, and the bands round what stands out. */
export const belowIn = (
  { edges, nodes, inks }: Drawing,
  focused: string | null,
  zoom: number,
): Primitive[] => [
  ...edges.filter(({ edge }) => edge.id === focused).flatMap((edge) => lineRing(edge, zoom, inks)),
  ...edges.flatMap(({ curve, mark }) => lineHalo(curve, mark)),
  ...nodes.flatMap((node) => shapeHalo(node, nodeMark(node, inks))),
];

/** The ring of a shape that is focused, names, labels, badges and pins. */
export function paintAbove(
  context: CanvasRenderingContext2D | null,
  drawing: Drawing | null,
  labels: readonly PlacedLabel[],
  { hovered, focused }: { readonly hovered: string | null; readonly focused: string | null },
  cy: Core,
): void {
  if (!context || !drawing) return;
  const { paper } = INKS[drawing.inks];
  for (const node of drawing.nodes)
    if (node.id === focused)
      paint(context, shapeRing(node, rendered(node, cy), cy.zoom(), drawing.inks));
  for (const label of labels) {
    const seen = { ...label, faded: label.faded && label.id !== hovered };
    paint(context, labelPrimitives(seen, drawing.inks, rendered(label.anchor, cy), paper));
  }
  for (const node of drawing.nodes) {
    const [at, size] = [rendered(node, cy), node.size * cy.zoom()];
    if (node.pinned) paint(context, pinPrimitives(at, size, drawing.inks));
    paint(context, numberPrimitives(node, at, size, drawing.inks));
  }
}

/** The rectangle of a label on the canvas. */
export function onCanvas({ anchor, box }: PlacedLabel, cy: Core): Rectangle {
  const at = rendered(anchor, cy);
  return { ...box, x: at.x + box.x, y: at.y + box.y };
}
