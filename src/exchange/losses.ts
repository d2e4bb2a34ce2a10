/** What of a network each format has no room for. */
import { CONTENT_IDS, type Content, holds, type Losses } from '../network/contents.ts';
import type { FileFormatId } from '../network/file-formats.ts';
import type { Network } from '../network/records.ts';

const TABLES: readonly Content[] = [
  'names-in-languages',
  'quotes-of-attributes',
  'pins',
  'how-placed',
  'further-places',
  'head',
  'naming',
  'sources',
  'blocs',
  'disputes',
  'story',
  'coverage',
  'readings',
  'matches',
  'members',
];

/** All but what is named. */
const allBut = (...kept: readonly Content[]) => CONTENT_IDS.filter((id) => !kept.includes(id));

/** Of formats that open again as a network; what the others are good for is said in words alone. */
export const LOST: Readonly<Partial<Record<FileFormatId, readonly Content[]>>> = {
  explorer: [],
  graphology: ['members'],
  cytoscape: ['members'],
  gexf: ['members'],
  graphml: ['members'],
  cx2: ['members'],
  'node-link': ['members'],
  gml: ['members'],
  pajek: allBut('names', 'ends', 'types', 'directions'),
  sif: allBut('names', 'ends', 'types'),
  xlsx: TABLES,
  csv: TABLES,
};

/** What of this network is lost and kept; `null` for a format that does not open again as a network. */
export function lossesOf(network: Network, format: FileFormatId): Losses | null {
  const all = LOST[format];
  if (!all) return null;
  const there = CONTENT_IDS.filter((id) => holds(network, id));
  return {
    lost: there.filter((id) => all.includes(id)),
    kept: there.filter((id) => !all.includes(id)),
  };
}
