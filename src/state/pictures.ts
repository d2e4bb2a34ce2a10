/** The picture that the reader chose, of what is on the screen. */
import { aboutPicture, captionsOf, pngTexts } from '../exchange/publishing/picture-captions.ts';
import { measure, type PictureSize } from '../exchange/publishing/picture-size.ts';
import { type Rasterised, rasterise } from '../exchange/publishing/png.ts';
import type { About } from '../picture/about.ts';
import type { PictureOptions } from '../picture/picture-plan.ts';
import { shownNetwork } from '../picture/shown-network.ts';
import { drawPicture, type Picture } from '../picture/svg.ts';
import { selectScene } from './derived.ts';
import { isLineage, lineageOnPaper } from './lineage.ts';
import { pictureWords } from './picture-words.ts';
import type { ExplorerState } from './store.ts';

/** What the reader chose for a picture. */
export interface PictureChoices {
  readonly area: 'whole' | 'view';
  readonly marks: PictureOptions['marks'];
  readonly ground: PictureOptions['ground'] | 'dark';
  readonly size: PictureSize;
  readonly title: boolean;
  /** The title in the reader's own words; `null` or empty for what is shown. */
  readonly ownTitle: string | null;
  readonly legend: boolean;
  readonly citation: boolean;
}

export interface ChosenPicture extends Picture {
  readonly choices: PictureChoices;
  /** What its file says of itself. */
  readonly about: About;
}

/** Draws the picture that is on the screen, as it was chosen. */
export function pictureOf(state: ExplorerState, choices: PictureChoices): ChosenPicture {
  const options = optionsFor(state, choices);
  const view = state.transient.camera?.view();
  const frame = choices.area === 'view' && view ? view : 'all';
  const show = isLineage(state) ? lineageOnPaper(state) : shownNetwork(selectScene(state), frame);
  return { ...drawPicture(show, options), choices, about: options.about };
}

/** Makes a PNG of a picture of {@link pictureOf}. */
export function pngOf(picture: ChosenPicture, size: PictureSize): Promise<Rasterised> {
  const { pixels } = measure(picture, size);
  const dpi = size.of === 'page' ? size.dpi : null;
  return rasterise(picture.svg, pixels, dpi, pngTexts(picture.about));
}

function optionsFor(state: ExplorerState, choices: PictureChoices) {
  const { network } = state.document;
  const otherPicture = isLineage(state) ? null : state.transient.otherPicture;
  const cited = [network, ...(otherPicture ? [otherPicture.besides] : [])];
  const { title: shown, subtitles, hidden } = pictureWords(state);
  const title = choices.ownTitle?.trim() || shown;
  const { ground, size } = choices;
  return {
    theme: ground === 'dark' ? 'dark' : 'light',
    marks: choices.marks,
    ground: ground === 'dark' ? 'paper' : ground,
    title: choices.title ? title : null,
    subtitles,
    citation: choices.citation ? cited.map((one) => captionsOf(one).citation).join(' ') : null,
    legend: choices.legend,
    hidden,
    about: aboutPicture(cited, title, [...subtitles, ...(hidden === null ? [] : [hidden])]),
    widthMm: size.of === 'page' ? size.widthMm : null,
  } satisfies PictureOptions;
}
