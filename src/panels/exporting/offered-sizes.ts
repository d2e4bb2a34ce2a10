/** Which sizes of a picture this browser can make as a PNG. */
import {
  measure,
  type PictureSize,
  RESOLUTIONS,
  SCALES,
} from '../../exchange/publishing/picture-size.ts';
import { MOST, tooLarge } from '../../exchange/publishing/png.ts';
import type { Picture } from '../../picture/svg.ts';
import { words } from '../../words/words.ts';

type Units = Pick<Picture, 'width' | 'height' | 'letters'>;

/** A scale or a resolution, and what stands against it. */
export interface Offer {
  readonly size: PictureSize;
  /** `null` where it can be made. */
  readonly problem: string | null;
}

/** The sizes that can be chosen beside one: other scales, or other resolutions of the same width. */
export function offersBeside(chosen: PictureSize, units: Units | null): Offer[] {
  const sizes: PictureSize[] =
    chosen.of === 'screen'
      ? SCALES.map((scale) => ({ ...chosen, scale }))
      : RESOLUTIONS.map((dpi) => ({ ...chosen, dpi }));
  return sizes.map((size) => ({ size, problem: units && problemOf(size, units) }));
}

/** The chosen size, or the next smaller one that can be made; where none can, the chosen one. */
export function possibleSize(chosen: PictureSize, units: Units): PictureSize {
  const offers = offersBeside(chosen, units);
  const at = offers.findIndex(({ size }) => pixelsIn(size, units) >= pixelsIn(chosen, units));
  const smaller = offers.slice(0, at + 1).findLast(({ problem }) => problem === null);
  return smaller?.size ?? chosen;
}

/** What stands against a PNG of this size, in a sentence. */
export function problemOf(size: PictureSize, units: Units): string | null {
  const { pixels } = measure(units, size);
  const reason = tooLarge(pixels);
  return reason && words.png.tooLarge(pixels, reason, MOST);
}

function pixelsIn(size: PictureSize, units: Units): number {
  return measure(units, size).pixels.width;
}
