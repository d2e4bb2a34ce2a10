/** Primitives on a canvas, as the SVG has them. */
import type { PathPrimitive, Primitive, TextPrimitive } from '../picture/primitives.ts';
import { SANS } from '../picture/theme.ts';

/** Paints in the order given, in the coordinates that the context has. */
export function paint(context: CanvasRenderingContext2D, primitives: readonly Primitive[]): void {
  for (const primitive of primitives)
    if (primitive.is === 'path') paintPath(context, primitive);
    else paintText(context, primitive);
}

function paintPath(context: CanvasRenderingContext2D, path: PathPrimitive): void {
  const shape = new Path2D(path.d);
  const opacity = context.globalAlpha;
  if (path.fill) {
    context.globalAlpha = opacity * (path.fillOpacity ?? 1);
    context.fillStyle = path.fill;
    context.fill(shape);
  }
  if (path.stroke) {
    context.globalAlpha = opacity * (path.strokeOpacity ?? 1);
    context.strokeStyle = path.stroke;
    context.lineWidth = path.strokeWidth ?? 1;
    context.lineCap = path.roundCaps ? 'round' : 'butt';
    context.setLineDash([...(path.dash ?? [])]);
    context.stroke(shape);
  }
  context.globalAlpha = opacity;
}

function paintText(context: CanvasRenderingContext2D, text: TextPrimitive): void {
  const { size, weight, anchor, fill, turn = 0, halo } = text;
  context.save();
  context.translate(text.x, text.y);
  context.rotate((turn * Math.PI) / 180);
  context.font = `${weight ?? 400} ${size}px ${SANS}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.textBaseline = 'alphabetic';
  if (halo) {
    context.strokeStyle = halo.colour;
    context.lineWidth = 2 * halo.reach;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(text.text, 0, 0);
  }
  context.fillStyle = fill;
  context.fillText(text.text, 0, 0);
  context.restore();
}
