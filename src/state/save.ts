/** Saving pictures and data: what is on the screen, in files named by network and date. */
import { fullReference } from '../evidence/citation.ts';
import { fileName } from '../exchange/file-name.ts';
import type { Format } from '../exchange/formats.ts';
import { rasterise, type Scale } from '../exchange/png.ts';
import { zip } from '../exchange/zip.ts';
import type { Network } from '../network/records.ts';
import { codedSources } from '../network/sources.ts';
import { drawPicture, type PictureOptions, pictureSize } from '../picture/svg.ts';
import type { ThemeId } from '../picture/theme.ts';
import { words } from '../words/en.ts';
import { selectScene } from './derived.ts';
import { saveFile } from './files.ts';
import { type Explorer, type ExplorerState, setTransient } from './store.ts';

/** What the reader chose for a picture. */
export interface PictureChoices {
  readonly area: 'whole' | 'view';
  readonly scale: Scale;
  readonly ground: PictureOptions['ground'];
  readonly title: boolean;
  readonly legend: boolean;
  readonly citation: boolean;
}

/** Size of the picture in pixels. */
export function sizeOf(state: ExplorerState, choices: PictureChoices, theme: ThemeId) {
  const { width, height } = pictureSize(selectScene(state), optionsFor(state, choices, theme));
  return { width: Math.round(width * choices.scale), height: Math.round(height * choices.scale) };
}

/** Draws the picture and saves it as a PNG; a failure is said in a notice. */
export async function savePng(
  explorer: Explorer,
  choices: PictureChoices,
  theme: ThemeId,
): Promise<void> {
  const state = explorer.getState();
  const scene = selectScene(state);
  const options = optionsFor(state, choices, theme);
  const drawn = await rasterise(
    drawPicture(scene, options),
    pictureSize(scene, options),
    choices.scale,
  );
  if (drawn.ok) return save(explorer, drawn.png, 'png');
  const notice = { tone: 'problem', title: words.export.failed, lines: [drawn.message] } as const;
  setTransient(explorer, { dialog: null, notice });
}

export function saveData(explorer: Explorer, format: Format): void {
  const { document, transient } = explorer.getState();
  const { network } = document;
  const content =
    'write' in format
      ? format.write(network, transient.checks)
      : zip(format.bundle(network, transient.checks));
  save(explorer, new Blob([content], { type: format.mime }), format.extension);
}

function save(explorer: Explorer, content: Blob, extension: string): void {
  const name = fileName(explorer.getState().document.network.id, new Date(), extension);
  saveFile(content, name);
  setTransient(explorer, {
    dialog: null,
    notice: { tone: 'done', title: words.export.saved(name), lines: [] },
  });
}

function optionsFor(state: ExplorerState, choices: PictureChoices, theme: ThemeId): PictureOptions {
  const { network } = state.document;
  const view = state.transient.camera?.view();
  return {
    theme,
    ground: choices.ground,
    frame: choices.area === 'view' && view ? view : 'all',
    title: choices.title ? network.title : null,
    citation: choices.citation ? citationOf(network) : null,
    legend: choices.legend,
  };
}

/** The sources whose words the picture shows, and whose coding it is. */
function citationOf(network: Network): string {
  const coded = codedSources(network);
  const coder = network.coder ? [words.home.coded(network.coder, network.codedOn)] : [];
  return [...coded.map(fullReference), ...coder].join(' ');
}
