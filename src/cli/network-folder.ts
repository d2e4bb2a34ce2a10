/** A network as the files of a folder: for people who edit them by hand and review them as a diff. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeExplorerJson } from '../exchange/formats/explorer/explorer-json.ts';
import { SECTIONS } from '../network/network.ts';
import type { Network } from '../network/records.ts';

/**
 * The files by name: fields in the order of the schema, records by id, two spaces an indent. Sections
 * without records have no file, but for sources, organizations and relations, which every network has.
 */
export function folderFiles(network: Network): Map<string, string> {
  const head: Record<string, unknown> = JSON.parse(writeExplorerJson(network));
  const files = new Map<string, string>();
  const sections = SECTIONS.map((section) => [section, head[section]] as const);
  for (const section of SECTIONS) delete head[section];
  files.set('network.json', json(head));
  for (const [section, records] of sections) {
    const isEmpty = Array.isArray(records) && records.length === 0;
    const isOptional = section === 'blocs' || section === 'disputes';
    if (records === undefined || (isEmpty && isOptional)) continue;
    files.set(`${section}.json`, json(section === 'story' ? records : sorted(records)));
  }
  return files;
}

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

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** By id; positions and matches, which have none, by organization. A guided reading keeps its order. */
function sorted(section: unknown): unknown {
  if (Array.isArray(section))
    return [...section].sort((a, b) => compare(keyOf(a), keyOf(b))).map(sorted);
  if (typeof section !== 'object' || section === null || !('positions' in section)) return section;
  return { ...section, positions: sorted(section.positions) };
}

function keyOf(record: { readonly id?: string; readonly organization?: string }): string {
  return record.id ?? record.organization ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
