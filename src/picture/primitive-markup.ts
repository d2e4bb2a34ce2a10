/** Primitives as SVG elements. */
import { element, escapeText } from './markup.ts';
import { place } from './outlines.ts';
import type { PathPrimitive, Primitive, TextPrimitive } from './primitives.ts';

export function primitiveMarkup(primitive: Primitive): string {
  return primitive.is === 'path' ? pathMarkup(primitive) : textMarkup(primitive);
}

function pathMarkup(path: PathPrimitive): string {
  const { d, fill, fillOpacity, stroke, strokeWidth, strokeOpacity, dash, roundCaps } = path;
  return element('path', {
    d,
    fill: fill ?? 'none',
    'fill-opacity': fillOpacity ?? null,
    stroke: stroke ?? null,
    'stroke-width': stroke ? (strokeWidth ?? null) : null,
    'stroke-opacity': strokeOpacity ?? null,
    'stroke-linecap': roundCaps ? 'round' : null,
    'stroke-dasharray': dash && dash.length > 0 ? dash.join(' ') : null,
  });
}

/** The halo is a text of its own: programs that do not know `paint-order` would paint it over the letters. */
function textMarkup(primitive: TextPrimitive): string {
  const { text, x, y, anchor, size, weight, fill, turn, halo } = primitive;
  const letters = {
    x,
    y,
    'font-size': size,
    'font-weight': weight ?? null,
    'text-anchor': anchor === 'start' ? null : anchor,
    transform: turn ? `rotate(${turn} ${place(x, y)})` : null,
  };
  const words = [escapeText(text)];
  const written = element('text', { ...letters, fill }, words);
  if (!halo) return written;
  const band = {
    ...letters,
    fill: halo.colour,
    stroke: halo.colour,
    'stroke-width': 2 * halo.reach,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  return element('text', band, words) + written;
}
