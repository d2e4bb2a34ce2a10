/** A network as the files of a folder: for people who edit them by hand and review them as a diff. */
import { folderFile, memberFolder, SECTIONS } from '../../../network/network.ts';
import type { Network } from '../../../network/records.ts';
import { writeExplorerJson } from './explorer-json.ts';

/**
 * The files by name: fields in the order of the schema, records by id, two spaces an indent. Sections
 * without records have no file, but for sources, organizations and relations, which every network has. The members of
 * a joined network stand in folders of their own, and those three with them.
 */
export function folderFiles(network: Network): Map<string, string> {
  const { joined } = network;
  if (!joined) return filesOf(network);
  const files = filesOf(network);
  files.set(folderFile('joined'), json({ same: joined.same }));
  for (const member of joined.members)
    for (const [name, text] of filesOf(member))
      files.set(`${memberFolder(member.id)}${name}`, text);
  return files;
}

/** The files of a network but for those of its members. */
function filesOf(network: Network): Map<string, string> {
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
