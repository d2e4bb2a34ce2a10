/** Names of organizations, labels and signs of lines, captions of hulls: what each says and how large. */
import type { Badge } from '../badges.ts';
import type { Rectangle } from '../plane.ts';
import type { Point } from '../scene.ts';
import { textWidth } from '../text.ts';

/** Type sizes in picture units at zoom 1, and the least on a screen in CSS pixels at any zoom. */
export const LABEL = { organization: 13, relation: 11.5, group: 12 } as const;
const LEAST = 11;
/** Larger on the screen than this, names would take room from what they name. */
const MOST = 17;

/** From one baseline to the next, as a share of the type size. */
export const LINE_HEIGHT = 1.2;
/** Width and height of a badge in CSS pixels. */
export const BADGE = 16;
/** Bold letters run wider than the estimate. */
const BOLDER = 1.08;

/** What is placed: the words in one arrangement of lines, or the badges of a line. */
export interface Wording {
  readonly lines: readonly string[];
  readonly badges: readonly Badge[];
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export type LabelOf = keyof typeof LABEL | 'badges';

/** A label in its place. All lengths but those of the anchor are CSS pixels at the zoom it was placed for. */
export interface PlacedLabel {
  /** Of the record it belongs to; captions have the words of the hull. */
  readonly id: string;
  readonly of: LabelOf;
  readonly wording: Wording;
  /** Type size. */
  readonly size: number;
  readonly bold: boolean;
  readonly faded: boolean;
  /** It is there, whatever it lies on. */
  readonly important: boolean;
  /** What it belongs to, in picture units: it moves along with that. */
  readonly anchor: Point;
  /** Its rectangle, seen from the anchor. */
  readonly box: Rectangle;
  /** The side of the rectangle that the lines are set against. */
  readonly align: 'start' | 'middle' | 'end';
}

/** Type size in CSS pixels at a zoom. */
export function labelSize(of: keyof typeof LABEL, zoom: number): number {
  const size = LABEL[of];
  return Math.min(Math.max(size * zoom, LEAST), Math.max(size, MOST));
}

export function worded(lines: readonly string[], size: number, bold: boolean): Wording {
  const widths = lines.map((line) => textWidth(line, size) * (bold ? BOLDER : 1));
  return {
    lines,
    badges: [],
    width: Math.max(0, ...widths),
    height: lines.length * size * LINE_HEIGHT,
  };
}

/** Words in one line, and in two of about the same length where there is a space between them. */
export function arrangements(text: string, size: number, bold: boolean): Wording[] {
  const words = text.split(' ');
  const splits = words.slice(1).map((_, i) => {
    const lines = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
    return worded(lines, size, bold);
  });
  const narrowest = splits.reduce<Wording | null>(
    (best, one) => (best && best.width <= one.width ? best : one),
    null,
  );
  return [worded([text], size, bold), ...(narrowest ? [narrowest] : [])];
}

/** Where the label's rectangle lies at the zoom it was placed for, in pixels from the picture's origin. */
export function boxAt(
  { anchor, box }: Pick<PlacedLabel, 'anchor' | 'box'>,
  zoom: number,
): Rectangle {
  return { ...box, x: anchor.x * zoom + box.x, y: anchor.y * zoom + box.y };
}
