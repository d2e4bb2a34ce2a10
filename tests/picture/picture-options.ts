/** A picture with nothing around it, for tests that ask for some of that. */
import type { PictureOptions } from '../../src/picture/picture-plan.ts';

export const pictureOptions: PictureOptions = {
  theme: 'light',
  marks: 'colour',
  ground: 'white',
  title: null,
  subtitles: [],
  citation: null,
  legend: false,
  hidden: null,
  about: null,
  widthMm: null,
};
