/** The open network as files of the data format: in a folder of the reader's, or in one zip. */
import { fileName } from '../exchange/file-name.ts';
import { folderFiles } from '../exchange/formats/explorer/folder-files.ts';
import { zip } from '../exchange/zip.ts';
import { SECTIONS } from '../network/network.ts';
import { today } from '../words/today.ts';
import { fileStem } from './file-stem.ts';
import { saveFile } from './files.ts';
import type { Explorer } from './store.ts';

/** Saves a zip, which opens again. @returns its name */
export function saveZip(explorer: Explorer): string {
  const files = [...folderFiles(explorer.getState().document.network)];
  const content = zip(files.map(([name, text]) => ({ name, text })));
  const name = fileName(fileStem(explorer.getState()), today(), 'zip');
  saveFile(new Blob([content], { type: 'application/zip' }), name);
  return name;
}

/** What browsers have that let pages write into folders. */
interface Folders {
  readonly showDirectoryPicker?: (how: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

/** `null` in a browser whose pages cannot write into folders. */
export function folderPicker(): NonNullable<Folders['showDirectoryPicker']> | null {
  const { showDirectoryPicker }: Folders = window as Folders;
  return showDirectoryPicker?.bind(window) ?? null;
}

/**
 * Writes the files into a folder that the reader chooses; those of sections that the network has not are
 * taken away. Rejects where that fails.
 * @returns the folder's name and how many files there are; `null` where the reader changed their mind
 */
export async function saveFolder(
  explorer: Explorer,
  pick: NonNullable<Folders['showDirectoryPicker']>,
): Promise<{ readonly name: string; readonly files: number } | null> {
  const files = folderFiles(explorer.getState().document.network);
  let folder: FileSystemDirectoryHandle;
  try {
    folder = await pick({ id: 'draft', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  }
  for (const [name, text] of files) {
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
  for (const section of SECTIONS)
    if (!files.has(`${section}.json`))
      // There may be none.
      await folder.removeEntry(`${section}.json`).catch(() => undefined);
  return { name: folder.name, files: files.size };
}
