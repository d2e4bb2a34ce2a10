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

/**
 * The folder that a command is to make.
 * @param force whether one that has something in it is written all the same
 * @returns it, or what is said where it cannot be made as asked
 */
export async function folderToMake({
  out,
  force,
}: {
  out?: string | undefined;
  force: boolean;
}): Promise<{ readonly folder: string } | string> {
  if (!out) return 'Name the folder to make with --out';
  if (!force && !(await isEmptyFolder(out)))
    return `${out} is not empty; --force writes into it all the same`;
  return { folder: out };
}

/** True where there is no such folder yet, or nothing in it. */
async function isEmptyFolder(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
}
