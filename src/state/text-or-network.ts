/** Plain text on its way in: a source's text or a network? Its content decides, and the reader in doubt. */
import { openableFiles } from '../network/file-formats.ts';
import type { Source } from '../network/records.ts';
import { codedSources } from '../network/sources.ts';
import { words } from '../words/words.ts';
import { pickFiles } from './files.ts';
import { cancelOpening, openFiles } from './open.ts';
import type { Explorer, ExplorerState } from './store.ts';

/** Lets the reader choose files, and opens them. */
export async function chooseFiles(explorer: Explorer): Promise<void> {
  const files = await pickFiles(openableFiles());
  if (files.length > 0) await openByContent(explorer, files);
}

/**
 * Opens chosen or dropped files: plain text that reads as words for the source that is open in the
 * reader, or for the only one that was coded; anything else as a network, which is shown first.
 */
export async function openByContent(explorer: Explorer, files: readonly File[]): Promise<void> {
  const source = sourceFor(explorer.getState(), files);
  const [file] = files;
  if (source && file && (await readsAsWords(file))) return takeAsText(explorer, source, file);
  return openFiles(explorer, files);
}

/** The same of pasted characters. */
export function openPasted(explorer: Explorer, text: string): Promise<void> {
  return openByContent(explorer, [new File([text], words.opening.pasted, { type: 'text/plain' })]);
}

/** The source whose text the files could be; `null` where they are no plain text, or it could be several. */
export function sourceFor(
  { document, view }: Pick<ExplorerState, 'document' | 'view'>,
  files: readonly File[],
): Source | null {
  const [file, ...others] = files;
  const isPlain = file && (file.type === 'text/plain' || /\.txt$/i.test(file.name));
  if (!isPlain || others.length > 0) return null;
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

async function takeAsText(explorer: Explorer, { id }: Source, file: File): Promise<void> {
  const { openText } = await import('./texts.ts');
  await openText(explorer, id, file, file.name);
}

/** Of a character, in any encoding. */
const MOST_BYTES_EACH = 4;

/** Also where it cannot be read, which is said when it is opened. */
async function readsAsWords(file: File): Promise<boolean> {
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
