/** A placed label as primitives. */
import type { Badge } from '../badges.ts';
import { outlinePath } from '../outlines.ts';
import type { Primitive } from '../primitives.ts';
import type { Point } from '../scene.ts';
import { INKS, type InkId } from '../theme.ts';
import { BADGE, LINE_HEIGHT, type PlacedLabel } from './label.ts';

/** How far the ground reaches round the letters; on a line it closes the spaces between words too. */
const HALO = { organization: 2, relation: 3.5, group: 2 } as const;
/** From the top of a line of text to its baseline, as a share of the type size. */
const ASCENT = 0.95;
/** Of the sign in a badge. */
export const BADGE_TYPE = 12;
/** Of the digits in a badge, where there are two. */
const TWO_DIGITS = 9.5;
const SIGN = { drop: 0.35, stroke: 1.3, margin: 1 };

/**
 * The words of a label, or its badges, in CSS pixels of the zoom it was placed for.
 * @param at where its anchor is drawn
 * @param ground the colour that it stands on
 */
export function labelPrimitives(
  label: PlacedLabel,
  inks: InkId,
  at: Point,
  ground: string,
): Primitive[] {
  const { of, wording, box, size, bold, align, faded } = label;
  const [left, top] = [at.x + box.x, at.y + box.y];
  const { ink, soft, accent, faint } = INKS[inks];
  if (of === 'badges')
    return wording.badges.flatMap((badge, i) =>
      badgePrimitives(badge, { x: left + BADGE * (i + 0.5), y: top + BADGE / 2 }, inks, faded),
    );
  const fill = faded ? faint : { organization: ink, relation: soft, group: accent }[of];
  const x = { start: left, middle: left + box.width / 2, end: left + box.width }[align];
  return wording.lines.map((text, i) => ({
    is: 'text',
    text,
    x,
    y: top + size * (ASCENT + i * LINE_HEIGHT),
    anchor: align,
    size,
    ...(bold ? { weight: 600 } : {}),
    fill,
    halo: { colour: ground, reach: HALO[of] },
  }));
}

/** A sign in a disc round `middle`; that of faulty evidence is filled. */
export function badgePrimitives(
  { of, sign }: Badge,
  middle: Point,
  inks: InkId,
  faded = false,
): Primitive[] {
  const { paper, panel, faint } = INKS[inks];
  const ink = faded ? faint : INKS[inks].ink;
  const [fill, letters] = of === 'fault' ? [ink, paper] : [panel, ink];
  const { x, y } = middle;
  const size = sign.length > 1 ? TWO_DIGITS : BADGE_TYPE;
  return [
    {
      is: 'path',
      d: outlinePath({ x, y, shape: 'ellipse', size: BADGE - 2 * SIGN.margin }),
      fill,
      stroke: ink,
      strokeWidth: SIGN.stroke,
    },
    {
      is: 'text',
      text: sign,
      x,
      y: y + size * SIGN.drop,
      anchor: 'middle',
      size,
      weight: 600,
      fill: letters,
    },
  ];
}
