/** How large a picture comes out: in pixels, and in millimetres on a page. */
import type { Picture } from '../../picture/svg.ts';

/** For a screen by a scale, for a page by its width there. */
export type PictureSize =
  | { readonly of: 'screen'; readonly scale: number }
  | { readonly of: 'page'; readonly widthMm: number; readonly dpi: number };

/** A column and the whole width of a journal's page, in millimetres. */
export const PAGE_WIDTHS = { column: 85, page: 174 } as const;
export const WIDTH_LIMITS = { least: 20, most: 1200 } as const;
export const SCALES = [1, 2, 3, 4] as const;
export const RESOLUTIONS = [150, 300, 600] as const;
/** Printed letters that are smaller are hard to read; in points. */
export const LEAST_LETTERS = 6;

const INCH = { mm: 25.4, points: 72, units: 96 };

export interface Measures {
  readonly pixels: { readonly width: number; readonly height: number };
  readonly mm: { readonly width: number; readonly height: number };
  /** The smallest letters, in points. */
  readonly letters: number;
  /** The width on a page from which on no letter is smaller than {@link LEAST_LETTERS}, in whole millimetres. */
  readonly legibleMm: number;
}

/** The measures of a picture, of whose units 96 make an inch at a scale of 1. */
export function measure(
  units: Pick<Picture, 'width' | 'height' | 'letters'>,
  size: PictureSize,
): Measures {
  const widthMm = size.of === 'page' ? size.widthMm : (units.width / INCH.units) * INCH.mm;
  const unit = widthMm / units.width;
  const letters = (units.letters * unit * INCH.points) / INCH.mm;
  const scale = size.of === 'page' ? (unit / INCH.mm) * size.dpi : size.scale;
  return {
    pixels: {
      width: Math.max(1, Math.round(units.width * scale)),
      height: Math.max(1, Math.round(units.height * scale)),
    },
    mm: { width: widthMm, height: units.height * unit },
    letters,
    legibleMm: Math.ceil((widthMm * LEAST_LETTERS) / letters),
  };
}
