/** Saving pictures and data: what is on the screen, in files named by network and date. */
import { fileName } from '../exchange/file-name.ts';
import type { SavedFormat } from '../exchange/formats.ts';
import type { PictureSize } from '../exchange/publishing/picture-size.ts';
import { zip } from '../exchange/zip.ts';
import { today } from '../words/today.ts';
import { words } from '../words/words.ts';
import { copyPng } from './clipboard.ts';
import { fileStem, pictureStem } from './file-stem.ts';
import { saveFile } from './files.ts';
import { type ChosenPicture, pngOf } from './pictures.ts';
import { type Explorer, setTransient } from './store.ts';
import type { Notice } from './transient.ts';

/** Saves a picture as a PNG; a failure is said in a notice. */
export async function savePng(
  explorer: Explorer,
  picture: ChosenPicture,
  size: PictureSize,
): Promise<void> {
  // Another network may be open by the time that the picture is drawn.
  const name = pictureName(explorer, 'png');
  const drawn = await pngOf(picture, size);
  if (drawn.ok) save(explorer, drawn.png, name);
  else say(explorer, 'problem', () => ({ title: words.export.failed, lines: [drawn.message()] }));
}

export function saveSvg(explorer: Explorer, { svg }: ChosenPicture): void {
  save(explorer, new Blob([svg], { type: 'image/svg+xml' }), pictureName(explorer, 'svg'));
}

/** Copies the picture as a PNG; where that fails, a notice says why and what to do instead. */
export async function copyPicture(
  explorer: Explorer,
  picture: ChosenPicture,
  size: PictureSize,
): Promise<void> {
  const drawing = pngOf(picture, size);
  const png = drawing.then((drawn) => (drawn.ok ? drawn.png : Promise.reject(drawn.message())));
  // A browser without a clipboard for pictures never looks at it.
  png.catch(() => undefined);
  if (await copyPng(png))
    return say(explorer, 'done', () => ({ title: words.export.copied, lines: [] }));
  const drawn = await drawing;
  say(explorer, 'problem', () => ({
    title: words.export.notCopied,
    lines: [drawn.ok ? words.export.noCopying : drawn.message()],
  }));
}

export function saveData(explorer: Explorer, format: SavedFormat): void {
  const { document, transient } = explorer.getState();
  const { network } = document;
  const content =
    'write' in format
      ? format.write(network, transient.checks, today())
      : zip(('bundle' in format ? format.bundle : format.archive)(network, transient.checks));
  const name = fileName(fileStem(explorer.getState()), today(), format.extension);
  save(explorer, new Blob([content], { type: format.mime }), name);
}

function pictureName(explorer: Explorer, extension: string): string {
  return fileName(pictureStem(explorer.getState()), today(), extension);
}

function save(explorer: Explorer, content: Blob, name: string): void {
  saveFile(content, name);
  say(explorer, 'done', () => ({ title: words.export.saved(name), lines: [] }));
}

/** Said in the dialog of exporting, which stays open; where it was closed meanwhile, beside the picture. */
function say(explorer: Explorer, tone: Notice['tone'], says: Notice['says']): void {
  const { dialog } = explorer.getState().transient;
  const notice = { tone, says };
  setTransient(explorer, dialog === 'export' ? { said: notice } : { notice });
}
