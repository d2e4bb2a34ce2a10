/** The file formats that a network is opened from and saved in; a new one is a file and an entry here. */
import type { Checks } from '../evidence/states.ts';
import type { FileFormatId } from '../network/file-formats.ts';
import type { Outcome } from '../network/problems.ts';
import type { Network } from '../network/records.ts';
import { isCx2, readCx2 } from './formats/cx2/cx2-reader.ts';
import { writeCx2 } from './formats/cx2/cx2-writer.ts';
import {
  isCytoscape,
  readCytoscape,
  writeCytoscapeJson,
} from './formats/cytoscape/cytoscape-json.ts';
import { writeExplorerJson } from './formats/explorer/explorer-json.ts';
import type { ForeignGraph, OnProgress } from './formats/foreign-graph.ts';
import { readGexf } from './formats/gexf/gexf-reader.ts';
import { writeGexf } from './formats/gexf/gexf-writer.ts';
import { readGraphml } from './formats/graphml/graphml-reader.ts';
import { writeGraphml } from './formats/graphml/graphml-writer.ts';
import {
  isGraphology,
  readGraphology,
  writeGraphologyJson,
} from './formats/graphology/graphology-json.ts';
import { writeNeo4jCsv } from './formats/neo4j/neo4j-csv.ts';
import { writeNeo4jCypher } from './formats/neo4j/neo4j-cypher.ts';
import { readSif, writeSif } from './formats/sif/sif.ts';
import { writeCsvTables } from './formats/tables/csv-tables.ts';
import { writeWebAnnotations } from './formats/web-annotation/web-annotation.ts';
import { writeDossier } from './publishing/dossier/dossier.ts';

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
  readonly id: FileFormatId;
  /** Of the file's name, without the dot; several files are saved as one `zip`. */
  readonly extension: string;
  readonly mime: string;
  readonly reader?: Reader;
}

export interface OneFileFormat extends Described {
  /** The day, in ISO 8601, for a file that names the one on which it was made. */
  readonly write: (network: Network, checks: Checks, day: string) => string;
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
    extension: 'json',
    mime: 'application/json',
    write: writeExplorerJson,
  },
  {
    id: 'graphology',
    extension: 'graphology.json',
    mime: 'application/json',
    write: writeGraphologyJson,
    reader: { of: 'json', isMine: isGraphology, read: readGraphology },
  },
  {
    id: 'cytoscape',
    extension: 'cyjs',
    mime: 'application/json',
    write: writeCytoscapeJson,
    reader: { of: 'json', isMine: isCytoscape, read: readCytoscape },
  },
  {
    id: 'gexf',
    extension: 'gexf',
    mime: 'application/xml',
    write: writeGexf,
    reader: { of: 'xml', root: 'gexf', read: readGexf },
  },
  {
    id: 'graphml',
    extension: 'graphml',
    mime: 'application/xml',
    write: writeGraphml,
    reader: { of: 'xml', root: 'graphml', read: readGraphml },
  },
  {
    id: 'cx2',
    extension: 'cx2',
    mime: 'application/json',
    write: writeCx2,
    reader: { of: 'json', isMine: isCx2, read: readCx2 },
  },
  {
    id: 'sif',
    extension: 'sif',
    mime: 'text/plain',
    write: writeSif,
    reader: { of: 'text', extension: 'sif', read: readSif },
  },
  {
    id: 'csv',
    extension: 'csv.zip',
    mime: 'application/zip',
    bundle: writeCsvTables,
  },
  {
    id: 'neo4j-cypher',
    extension: 'cypher',
    mime: 'text/plain',
    write: writeNeo4jCypher,
  },
  {
    id: 'neo4j-csv',
    extension: 'neo4j.zip',
    mime: 'application/zip',
    bundle: writeNeo4jCsv,
  },
  {
    id: 'web-annotation',
    extension: 'jsonld',
    mime: 'application/ld+json',
    write: writeWebAnnotations,
  },
  {
    id: 'dossier',
    extension: 'html',
    mime: 'text/html',
    write: writeDossier,
  },
] as const satisfies readonly [Format, ...Format[]];
