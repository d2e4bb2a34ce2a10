/** Files on their way in: a source's text, a network, or a text for a new one? Their content decides, and the reader in doubt. */
import { openableFiles } from '../network/file-formats.ts';
import type { Source } from '../network/records.ts';
import { codedSources } from '../network/sources.ts';
import { loadWords, words } from '../words/words.ts';
import { pickFiles } from './files.ts';
import { cancelOpening, openFiles } from './open.ts';
import type { Explorer, ExplorerState } from './store.ts';

/** Lets the reader choose files, and opens them. */
export async function chooseFiles(explorer: Explorer): Promise<void> {
  const files = await pickFiles(openableFiles());
  if (files.length > 0) await openByContent(explorer, files);
}

/**
 * Opens chosen or dropped files: a text for the source that is open in the reader, or for the only one that
 * was coded; texts that are no source's for a new network; anything else as a network. Each is shown before
 * it takes the place of the network.
 */
export async function openByContent(
  explorer: Explorer,
  files: readonly File[],
  isPasted = false,
): Promise<void> {
  const areWords = await Promise.all(files.map(readsAsWords));
  if (!areWords.every(Boolean)) return openFiles(explorer, files);
  const source = sourceFor(explorer.getState(), files);
  const [file] = files;
  if (source && file) {
    cancelOpening(explorer);
    return takeAsText(explorer, source, file);
  }
  return bring(explorer, files, isPasted);
}

/** The same of pasted characters. */
export async function openPasted(explorer: Explorer, text: string): Promise<void> {
  await loadWords('files');
  const file = new File([text], words.opening.pasted, { type: 'text/plain' });
  return openByContent(explorer, [file], true);
}

/** The source whose text the files could be; `null` where they hold no text, or it could be several. */
export function sourceFor(
  { document, view }: Pick<ExplorerState, 'document' | 'view'>,
  files: readonly File[],
): Source | null {
  const [file, ...others] = files;
  if (!file || !(isPlain(file) || isDocument(file)) || others.length > 0) return null;
  const { sources } = document.network;
  if (view.read !== null) return sources.find(({ id }) => id === view.read) ?? null;
  const [coded, ...more] = codedSources(document.network);
  return coded && more.length === 0 ? coded : null;
}

/** Takes the plain text that is shown as a network for the source's text instead. */
export async function takeShownAsText(explorer: Explorer): Promise<void> {
  const { opening } = explorer.getState().transient;
  const [file] = opening?.files ?? [];
  const source = sourceFor(explorer.getState(), opening?.files ?? []);
  if (!file || !source) return;
  cancelOpening(explorer);
  await takeAsText(explorer, source, file);
}

/** Reads a file as the text of a source; one that is another text is offered to be coded. */
export async function takeAsText(explorer: Explorer, { id }: Source, file: File): Promise<void> {
  const { openText } = await import('./texts.ts');
  await openText(explorer, id, file, file.name, {
    name: () => words.commands.bring,
    run: () => void bring(explorer, [file], false),
  });
}

async function bring(explorer: Explorer, files: readonly File[], isPasted: boolean): Promise<void> {
  const { bringFiles } = await import('./bringing.ts');
  await bringFiles(explorer, files, isPasted);
}

/** Of a character, in any encoding. */
const MOST_BYTES_EACH = 4;

function isPlain({ name, type }: File): boolean {
  return type === 'text/plain' || /\.txt$/i.test(name);
}

/** Kinds of files that hold words and never a network. */
function isDocument({ name, type }: File): boolean {
  return /\.(?:pdf|docx?|md|markdown|x?html?)$/i.test(name) || type === 'application/pdf';
}

/** Also where plain text cannot be read, which is said when it is opened. */
async function readsAsWords(file: File): Promise<boolean> {
  if (isDocument(file)) return true;
  if (!isPlain(file)) return false;
  const { decodeBytes } = await import('../evidence/decoding.ts');
  const { looksLikeNetwork } = await import('../exchange/opening/content.ts');
  const { LOOKED_AT } = await import('../exchange/formats/tried-syntax.ts');
  try {
    const bytes = new Uint8Array(await file.slice(0, MOST_BYTES_EACH * LOOKED_AT).arrayBuffer());
    return !looksLikeNetwork(decodeBytes(bytes).raw);
  } catch {
    return true;
  }
}
