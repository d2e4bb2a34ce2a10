/** Folders of networks on the disk. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderFiles } from '../exchange/formats/explorer/folder-files.ts';
import { SECTIONS } from '../network/network.ts';
import type { Network } from '../network/records.ts';

/** Writes the files; those of sections that the network has not are taken away. */
export async function writeFolder(folder: string, network: Network): Promise<string[]> {
  const files = folderFiles(network);
  await mkdir(folder, { recursive: true });
  for (const section of SECTIONS)
    if (!files.has(`${section}.json`)) await rm(join(folder, `${section}.json`), { force: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return [...files.keys()];
}

/** True where there is no such folder yet, or nothing in it. */
export async function isEmptyFolder(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
}
