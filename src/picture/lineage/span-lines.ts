/** Spans as primitives: a stripe for each time in one lane, and a tie with the marks of the type to the other. */
import { lineHalo, linePrimitives } from '../drawing.ts';
import { edgeCurve } from '../geometry.ts';
import { type EdgeMark, type End, edgeMark } from '../marks.ts';
import type { PathPrimitive } from '../primitives.ts';
import { INKS } from '../theme.ts';
import type { Paper } from './paper.ts';
import { LANE } from './placed-lane.ts';
import type { PlacedSpan, SpanPart } from './spans.ts';
import { piecesOf, type Scale } from './stretches.ts';

/** Ties are finer than the lines of the network: there are many side by side. */
const TIE = { width: 0.6, end: 0.7, setback: 0.4 };
const UNCERTAIN = [4, 2.5];
const FADING = [2, 2.5];
const HALO = 3;

export function spanPrimitives(span: PlacedSpan, scale: Scale, paper: Paper): PathPrimitive[] {
  const { edge, lane, stripe, other, tie, parts, stripedEnd } = span;
  const mark = fine(edgeMark(edge, paper.inks));
  const towards = Math.sign(other - lane);
  const rim = lane + (towards * LANE.band) / 2;
  const end = (across: number) =>
    ({ ...paper.point(tie, across), shape: 'ellipse', size: 0 }) as const;
  const [own, far] = [end(rim), end(other - (towards * LANE.band) / 2)];
  const [source, target] = stripedEnd === 'source' ? [own, far] : [far, own];
  const curve = edgeCurve(source, target, 0, mark);
  const inside = paper.line(tie, stripe, tie, rim);
  return [
    ...lineHalo(curve, mark),
    ...(mark.halo ? parts.map((part) => haloOf(part, span, mark, paper)) : []),
    { is: 'path', d: inside, stroke: mark.colour, strokeWidth: mark.width },
    ...linePrimitives(curve, mark),
    ...parts.flatMap((part) => stripePrimitives(part, span, mark.colour, scale, paper)),
  ];
}

/** Of a time at which it is said not to be so, only the rim. */
export function stripePrimitives(
  { stretch, saysSo }: SpanPart,
  { stripe, thickness }: Pick<PlacedSpan, 'stripe' | 'thickness'>,
  colour: string,
  scale: Scale,
  paper: Paper,
): PathPrimitive[] {
  return piecesOf(stretch, scale).map((piece): PathPrimitive => {
    const { from, to, look, opacity } = piece;
    if (!saysSo) {
      const d = paper.capsule(from, to, stripe, thickness / 2 - 0.5);
      return { is: 'path', d, fill: paper.ground, stroke: colour, strokeWidth: 1 };
    }
    const isDotted = look === 'fading' && INKS[paper.inks].isStrong;
    const dash = look === 'uncertain' ? UNCERTAIN : isDotted ? FADING : undefined;
    return {
      is: 'path',
      d: paper.line(from, stripe, to, stripe),
      stroke: colour,
      strokeWidth: thickness,
      strokeOpacity: opacity,
      ...(dash && { dash }),
    };
  });
}

function haloOf(
  { stretch: { from, to } }: SpanPart,
  { stripe, thickness }: PlacedSpan,
  { halo }: EdgeMark,
  paper: Paper,
): PathPrimitive {
  return {
    is: 'path',
    d: paper.line(from - HALO, stripe, to + HALO, stripe),
    stroke: halo?.colour ?? null,
    strokeWidth: thickness + 2 * HALO,
    strokeOpacity: halo?.opacity ?? 0,
  };
}

function fine(mark: EdgeMark): EdgeMark {
  const end = ({ size, setback, ...rest }: End): End => ({
    ...rest,
    size: size * TIE.end,
    setback: setback * TIE.setback,
  });
  return {
    ...mark,
    width: mark.width * TIE.width,
    core: null,
    middle: null,
    source: end(mark.source),
    target: end(mark.target),
  };
}
