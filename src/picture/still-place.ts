/** Where the camera would show a drawing in whatever room there is, as CSS: no script has to measure the room. */
import type { Drawing } from './drawing.ts';
import { frameOf } from './frame.ts';
import { CLOSEST, PADDING, paddingIn } from './framing.ts';
import type { PlacedLabel } from './labels/label.ts';
import { short } from './outlines.ts';
import type { Rectangle } from './plane.ts';

/** Zooms at which it is looked what reaches farthest. */
const TRIED = [0.5, 1, CLOSEST.whole];
/** A change of the zoom that is small enough for what grows with it to be told from what does not. */
const STEP = 1e-3;

/** A border of the drawing, in CSS pixels from the picture's origin: so many a unit of the zoom, and so many more. */
interface Border {
  readonly units: number;
  readonly pixels: number;
}

/**
 * Size and place of an element that has `box` in it, in a container as large as the room; the zoom is a custom property
 * `--unit`, the length of a picture unit.
 * @param labels as they are placed for `zoom`, the camera's in `room`; they keep their size at any
 * @param box of the picture, in its units
 */
export function placeStyle(
  drawing: Drawing,
  labels: readonly PlacedLabel[],
  box: Rectangle,
  room: { readonly width: number; readonly height: number },
  zoom: number,
): string {
  const extent = (at: number) => frameOf(drawing, labels, at, 0);
  const borders = (read: (extent: Rectangle) => number): Border[] => {
    const found = [zoom, ...TRIED].map((at) => {
      const units = (read(extent(at + STEP)) - read(extent(at))) / STEP;
      return { units, pixels: read(extent(at)) - units * at };
    });
    return [...new Map(found.map((one) => [said(one), one])).values()];
  };
  const sides = {
    left: borders(({ x }) => x),
    right: borders(({ x, width }) => x + width),
    top: borders(({ y }) => y),
    bottom: borders(({ y, height }) => y + height),
  };
  const padding = paddingIn(room);
  const limits = [
    ...limitsOf(sides.left, sides.right, 'cqw', room.width - 2 * padding),
    ...limitsOf(sides.top, sides.bottom, 'cqh', room.height - 2 * padding),
  ];
  // The camera tries steps, and stays a little farther away than there is room for.
  const share = zoom / Math.min(CLOSEST.whole, ...limits.map(({ here }) => here));
  const unit = limits.map(({ css }) => `${css}*${share.toFixed(5)}`);
  const x = from(sides.left, sides.right, 'cqw', box.x);
  const y = from(sides.top, sides.bottom, 'cqh', box.y);
  return [
    // What `paddingIn` says of a room that is known.
    `--free:min(${PADDING.most}px,100cqw/${PADDING.parts},100cqh/${PADDING.parts})`,
    `--unit:min(${CLOSEST.whole}px,${unit.join()})`,
    `width:calc(var(--unit)*${box.width})`,
    `height:calc(var(--unit)*${box.height})`,
    // Other than left and top it is not rounded to whole pixels.
    `transform:translate(${x},${y})`,
  ].join(';');
}

const said = ({ units, pixels }: Border) => `var(--unit)*${short(units)} + ${short(pixels)}px`;

/** How large a unit may be for two borders to have room between them. */
function limitsOf(
  low: readonly Border[],
  high: readonly Border[],
  room: 'cqw' | 'cqh',
  free: number,
): { css: string; here: number }[] {
  return low.flatMap((from) =>
    high.map((to) => {
      const [units, pixels] = [to.units - from.units, to.pixels - from.pixels];
      return {
        css: `(100${room} - 2*var(--free) - ${short(pixels)}px)/${short(units)}`,
        here: (free - pixels) / units,
      };
    }),
  );
}

/** From the border of the room to that of the box: what lies between the two borders is in the middle. */
function from(
  low: readonly Border[],
  high: readonly Border[],
  room: 'cqw' | 'cqh',
  start: number,
): string {
  const least = `min(${low.map(said).join()})`;
  const most = `max(${high.map(said).join()})`;
  return `calc(50${room} - (${least} + ${most})/2 + var(--unit)*${start})`;
}
