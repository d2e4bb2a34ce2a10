/** The file formats that a network is saved in; a new one is a file and an entry here. */
import type { QuoteState } from '../evidence/verify.ts';
import type { Network } from '../network/records.ts';
import { writeCytoscapeJson } from './cytoscape-json.ts';
import { writeExplorerJson } from './explorer-json.ts';
import { writeGraphologyJson } from './graphology-json.ts';
import { writeWebAnnotations } from './web-annotation.ts';

export interface Format {
  readonly id: string;
  readonly label: string;
  /** What the file is good for, in one line. */
  readonly purpose: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** `checks` is what the check of the words says of each quote here and now; it is in no record. */
  readonly write: (network: Network, checks: ReadonlyMap<string, QuoteState>) => string;
}

/** The explorer's own first: the only one that opens here again. */
export const FORMATS = [
  {
    id: 'explorer',
    label: 'JSON (explorer)',
    purpose: 'Everything, to open here again.',
    extension: 'json',
    mime: 'application/json',
    write: writeExplorerJson,
  },
  {
    id: 'cytoscape',
    label: 'JSON (Cytoscape.js)',
    purpose: 'For Cytoscape, Cytoscape Web and Cytoscape.js.',
    extension: 'cyjs',
    mime: 'application/json',
    write: writeCytoscapeJson,
  },
  {
    id: 'graphology',
    label: 'JSON (graphology)',
    purpose: 'For graphology, sigma.js and Gephi Lite.',
    extension: 'graphology.json',
    mime: 'application/json',
    write: writeGraphologyJson,
  },
  {
    id: 'web-annotation',
    label: 'Web Annotations',
    purpose: 'The evidence alone, for annotation tools (W3C JSON-LD).',
    extension: 'jsonld',
    mime: 'application/ld+json',
    write: writeWebAnnotations,
  },
] as const satisfies readonly [Format, ...Format[]];
