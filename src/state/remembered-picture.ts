/** How the reader wants pictures to look, remembered by this browser. */
import {
  type PictureSize,
  RESOLUTIONS,
  SCALES,
  WIDTH_LIMITS,
} from '../exchange/publishing/picture-size.ts';
import { keep, kept } from './kept.ts';
import type { PictureChoices } from './pictures.ts';

const KEY = 'explorer.picture';

/** What to begin with. */
export const FIRST_CHOICES: PictureChoices = {
  area: 'whole',
  marks: 'colour',
  ground: 'white',
  size: { of: 'screen', scale: 2 },
  title: true,
  ownTitle: null,
  legend: true,
  citation: true,
};

/** The choices of the last time; each that is none is as at first. */
export function rememberedPicture(): PictureChoices {
  const { area, marks, ground, size, title, legend, citation } = kept(KEY);
  const first = FIRST_CHOICES;
  return {
    area: oneOf(['whole', 'view'], area) ?? first.area,
    marks: oneOf(['colour', 'mono'], marks) ?? first.marks,
    ground: oneOf(['white', 'paper', 'dark', 'transparent'], ground) ?? first.ground,
    size: sizeIn(size) ?? first.size,
    title: isFlag(title) ? title : first.title,
    ownTitle: null,
    legend: isFlag(legend) ? legend : first.legend,
    citation: isFlag(citation) ? citation : first.citation,
  };
}

/** Keeps choices for the next time. A title in own words is of one picture, and is not kept. */
export function rememberPicture({ ownTitle: _, ...choices }: PictureChoices): void {
  keep(KEY, choices);
}

function sizeIn(size: unknown): PictureSize | null {
  if (typeof size !== 'object' || size === null) return null;
  const { of, scale, widthMm, dpi } = size as Record<string, unknown>;
  const [factor, resolution] = [oneOf(SCALES, scale), oneOf(RESOLUTIONS, dpi)];
  if (of === 'screen' && factor !== null) return { of, scale: factor };
  if (of !== 'page' || resolution === null || typeof widthMm !== 'number') return null;
  const fits = widthMm >= WIDTH_LIMITS.least && widthMm <= WIDTH_LIMITS.most;
  return fits ? { of, widthMm, dpi: resolution } : null;
}

function oneOf<Value>(values: readonly Value[], given: unknown): Value | null {
  return values.find((value) => value === given) ?? null;
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
