/** The picture that the reader chose, of what is on the screen. */
import { hidesNothing } from '../analysis/filter.ts';
import { captionsOf, pngTexts } from '../exchange/picture-captions.ts';
import { type Measures, measure, type PictureSize } from '../exchange/picture-size.ts';
import { type Rasterised, rasterise } from '../exchange/png.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { drawPicture, type PictureOptions, pictureSize } from '../picture/svg.ts';
import { words } from '../words/en.ts';
import { selectScene, selectShown } from './derived.ts';
import type { ExplorerState } from './store.ts';

/** What the reader chose for a picture. */
export interface PictureChoices {
  readonly area: 'whole' | 'view';
  readonly marks: PictureOptions['marks'];
  readonly ground: PictureOptions['ground'] | 'dark';
  readonly size: PictureSize;
  readonly title: boolean;
  readonly legend: boolean;
  readonly citation: boolean;
}

/** The picture's measures, without drawing it. */
export function measuresOf(state: ExplorerState, choices: PictureChoices): Measures {
  return measure(pictureSize(selectScene(state), optionsFor(state, choices)), choices.size);
}

export function svgOf(state: ExplorerState, choices: PictureChoices): string {
  return drawPicture(selectScene(state), optionsFor(state, choices));
}

export function pngOf(state: ExplorerState, choices: PictureChoices): Promise<Rasterised> {
  const { pixels } = measuresOf(state, choices);
  const dpi = choices.size.of === 'page' ? choices.size.dpi : null;
  const { about } = captionsOf(state.document.network);
  return rasterise(svgOf(state, choices), pixels, dpi, pngTexts(about));
}

function optionsFor(state: ExplorerState, choices: PictureChoices): PictureOptions {
  const view = state.transient.camera?.view();
  const { about } = captionsOf(state.document.network);
  const { otherPicture } = state.transient;
  const cited = [state.document.network, ...(otherPicture ? [otherPicture.besides] : [])];
  const citation = cited.map((network) => captionsOf(network).citation).join(' ');
  const title = words.comparison.beside(cited.map((network) => network.title));
  const { ground, size } = choices;
  return {
    theme: ground === 'dark' ? 'dark' : 'light',
    marks: choices.marks,
    ground: ground === 'dark' ? 'paper' : ground,
    frame: choices.area === 'view' && view ? view : 'all',
    title: choices.title ? title : null,
    citation: choices.citation ? citation : null,
    legend: choices.legend,
    hidden: otherPicture ? null : hiddenIn(state),
    about,
    widthMm: size.of === 'page' ? size.widthMm : null,
  };
}

/** What the filter keeps from the picture, as the footer says it; `null` where it keeps nothing. */
function hiddenIn(state: ExplorerState): string | null {
  const { network } = state.document;
  const { filter } = state.view;
  const shown = selectShown(state);
  const relations = network.relations.length - shown.relations.size;
  const organizations = drawnOrganizations(network).length - shown.organizations.size;
  if (hidesNothing(filter) || relations + organizations === 0) return null;
  const dates = words.time.filter(filter.when, filter.undated);
  return `${words.footer.hidden(relations, organizations, dates)}.`;
}
