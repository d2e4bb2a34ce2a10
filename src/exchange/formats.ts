/** The file formats that a network is opened from and saved in; a new one is a file and an entry here. */
import type { QuoteState } from '../evidence/verify.ts';
import type { Outcome } from '../network/problems.ts';
import type { Network } from '../network/records.ts';
import { writeCytoscapeJson } from './cytoscape-json.ts';
import { writeExplorerJson } from './explorer-json.ts';
import type { ForeignGraph, OnProgress } from './foreign-graph.ts';
import { writeGraphologyJson } from './graphology-json.ts';
import { writeWebAnnotations } from './web-annotation.ts';

/** What the check of the words says of each quote here and now (`quoteKey`); it is in no record. */
export type Checks = ReadonlyMap<string, QuoteState>;

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * How files of a format are told and read. Told by what is in them, never by their names, but for
 * plain text, which looks like anything. Readers never throw on bad content.
 */
export type Reader =
  | {
      readonly of: 'json';
      readonly isMine: (value: unknown) => boolean;
      readonly read: (value: unknown, file: string) => Outcome<ForeignGraph>;
    }
  | {
      readonly of: 'xml';
      /** Name of the document's root element. */
      readonly root: string;
      readonly read: (text: string, file: string, onProgress?: OnProgress) => Outcome<ForeignGraph>;
    }
  | {
      readonly of: 'text';
      readonly extension: string;
      readonly read: (text: string, file: string) => Outcome<ForeignGraph>;
    };

interface Described {
  readonly id: string;
  readonly label: string;
  /** What the file is good for, in one line. */
  readonly purpose: string;
  /** What of a network the format has no room for, said before saving; `null` where it holds all. */
  readonly loses: string | null;
  /** Of the file's name, without the dot; several files are saved as one `zip`. */
  readonly extension: string;
  readonly mime: string;
  readonly reader?: Reader;
}

export interface OneFileFormat extends Described {
  readonly write: (network: Network, checks: Checks) => string;
}

/** A format of several files. */
export interface BundleFormat extends Described {
  readonly bundle: (network: Network, checks: Checks) => readonly NamedText[];
}

export type Format = OneFileFormat | BundleFormat;

/** The explorer's own first: the one that keeps a network as it is. */
export const FORMATS = [
  {
    id: 'explorer',
    label: 'JSON (explorer)',
    purpose: 'Everything, to open here again.',
    loses: null,
    extension: 'json',
    mime: 'application/json',
    write: writeExplorerJson,
  },
  {
    id: 'graphology',
    label: 'JSON (graphology)',
    purpose: 'For graphology, sigma.js and Gephi Lite.',
    loses: null,
    extension: 'graphology.json',
    mime: 'application/json',
    write: writeGraphologyJson,
  },
  {
    id: 'cytoscape',
    label: 'JSON (Cytoscape.js)',
    purpose: 'For Cytoscape, Cytoscape Web and Cytoscape.js.',
    loses: null,
    extension: 'cyjs',
    mime: 'application/json',
    write: writeCytoscapeJson,
  },
  {
    id: 'web-annotation',
    label: 'Web Annotations',
    purpose: 'The evidence alone, for annotation tools (W3C JSON-LD).',
    loses: 'All but the quotes and what rests on them.',
    extension: 'jsonld',
    mime: 'application/ld+json',
    write: writeWebAnnotations,
  },
] as const satisfies readonly [Format, ...Format[]];
