/** Folders of networks on the disk. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { folderFiles } from '../exchange/formats/explorer/folder-files.ts';
import { folderFile, SECTIONS } from '../network/network.ts';
import type { Network } from '../network/records.ts';
import { readNetworkFolder } from './folders.ts';

const OURS: ReadonlySet<string> = new Set(SECTIONS.map((section) => folderFile(section)));

/** Writes the files; those of sections and of members that the network has not are taken away. */
export async function writeFolder(folder: string, network: Network): Promise<string[]> {
  const files = folderFiles(network);
  const before = await readNetworkFolder(folder).catch(() => new Map<string, string>());
  const isOurs = (name: string) => name.startsWith('members/') || OURS.has(name);
  for (const name of before.keys())
    if (isOurs(name) && !files.has(name)) await rm(join(folder, name));
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
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
