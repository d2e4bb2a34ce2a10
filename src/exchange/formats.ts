/** The list of all formats: what opens and saves networks, the dialogs and the command line go by it. */
import { FILE_FORMATS, type FileFormatId, formatIds } from '../network/file-formats.ts';
import { isCx, readCx } from './formats/cx/cx-reader.ts';
import { isCx2, readCx2 } from './formats/cx2/cx2-reader.ts';
import { writeCx2 } from './formats/cx2/cx2-writer.ts';
import {
  isCytoscape,
  readCytoscape,
  writeCytoscapeJson,
} from './formats/cytoscape/cytoscape-json.ts';
import { readDot } from './formats/dot/dot-reader.ts';
import {
  isExplorerJson,
  readExplorerJson,
  writeExplorerJson,
} from './formats/explorer/explorer-json.ts';
import type { Bundle, Reader, Write } from './formats/format.ts';
import { readGexf } from './formats/gexf/gexf-reader.ts';
import { writeGexf } from './formats/gexf/gexf-writer.ts';
import { readGml } from './formats/gml/gml-reader.ts';
import { writeGml } from './formats/gml/gml-writer.ts';
import { readGraphml } from './formats/graphml/graphml-reader.ts';
import { writeGraphml } from './formats/graphml/graphml-writer.ts';
import {
  isGraphology,
  readGraphology,
  writeGraphologyJson,
} from './formats/graphology/graphology-json.ts';
import { writeMatrix } from './formats/matrix/matrix-writer.ts';
import { writeNeo4jCsv } from './formats/neo4j/neo4j-csv.ts';
import { writeNeo4jCypher } from './formats/neo4j/neo4j-cypher.ts';
import { isNodeLink, readNodeLink } from './formats/node-link/node-link.ts';
import { writeNodeLink } from './formats/node-link/node-link-writer.ts';
import { readPajek } from './formats/pajek/pajek-reader.ts';
import { writePajek } from './formats/pajek/pajek-writer.ts';
import { isSif, readSif, writeSif } from './formats/sif/sif.ts';
import { isOds, readOds } from './formats/spreadsheet/ods.ts';
import { isXlsx, readXlsx } from './formats/spreadsheet/xlsx.ts';
import { writeXlsx } from './formats/spreadsheet/xlsx-writer.ts';
import { networkTables, writeCsvTables } from './formats/tables/csv-tables.ts';
import { isTable } from './formats/tables/looks-like-table.ts';
import { isDot, isGml, isPajek, isUcinet } from './formats/text-formats.ts';
import { readDl } from './formats/ucinet/dl-reader.ts';
import { writeWebAnnotations } from './formats/web-annotation/web-annotation.ts';
import { readXgmml } from './formats/xgmml/xgmml-reader.ts';
import { writeDossier } from './publishing/dossier/dossier.ts';

interface Saved {
  readonly write?: Write;
  readonly bundle?: Bundle;
  readonly archive?: Bundle;
}

/** A format that files may open of has a reader, and no other has: the compiler asks for it. */
type Entry<Id extends FileFormatId> = Saved &
  ((typeof FILE_FORMATS)[Id]['endings'] extends readonly []
    ? { readonly reader?: never }
    : { readonly reader: Reader });

const ENTRIES: { readonly [Id in FileFormatId]: Entry<Id> } = {
  explorer: {
    reader: { of: 'records', isMine: isExplorerJson, read: readExplorerJson },
    write: writeExplorerJson,
  },
  graphology: {
    reader: { of: 'json', isMine: isGraphology, read: readGraphology },
    write: writeGraphologyJson,
  },
  cytoscape: {
    reader: { of: 'json', isMine: isCytoscape, read: readCytoscape },
    write: writeCytoscapeJson,
  },
  gexf: { reader: { of: 'xml', root: 'gexf', read: readGexf }, write: writeGexf },
  graphml: { reader: { of: 'xml', root: 'graphml', read: readGraphml }, write: writeGraphml },
  cx2: { reader: { of: 'json', isMine: isCx2, read: readCx2 }, write: writeCx2 },
  cx: { reader: { of: 'json', isMine: isCx, read: readCx } },
  xgmml: { reader: { of: 'xml', root: 'graph', read: readXgmml } },
  sif: { reader: { of: 'text', isMine: isSif, read: readSif }, write: writeSif },
  'node-link': {
    reader: { of: 'json', isMine: isNodeLink, read: readNodeLink },
    write: writeNodeLink,
  },
  gml: { reader: { of: 'text', isMine: isGml, read: readGml }, write: writeGml },
  pajek: { reader: { of: 'text', isMine: isPajek, read: readPajek }, write: writePajek },
  dot: { reader: { of: 'text', isMine: isDot, read: readDot } },
  ucinet: { reader: { of: 'text', isMine: isUcinet, read: readDl } },
  xlsx: {
    reader: { of: 'workbook', isMine: isXlsx, read: readXlsx },
    archive: (network, checks) => writeXlsx(networkTables(network, checks)),
  },
  ods: { reader: { of: 'workbook', isMine: isOds, read: readOds } },
  csv: { reader: { of: 'table', isMine: isTable }, bundle: writeCsvTables },
  matrix: { write: writeMatrix },
  'neo4j-cypher': { write: writeNeo4jCypher },
  'neo4j-csv': { bundle: writeNeo4jCsv },
  'web-annotation': { write: writeWebAnnotations },
  dossier: { write: writeDossier },
};

interface Named {
  readonly id: FileFormatId;
  readonly extension: string;
  readonly mime: string;
}

/** A format that is saved: as one file, as several, or as one that is an archive of several. */
export type SavedFormat = Named &
  ({ readonly write: Write } | { readonly bundle: Bundle } | { readonly archive: Bundle });

export const SAVED_FORMATS: readonly SavedFormat[] = formatIds().flatMap((id): SavedFormat[] => {
  const { extension, mime } = FILE_FORMATS[id];
  const { write, bundle, archive }: Saved = ENTRIES[id];
  if (write) return [{ id, extension, mime, write }];
  if (archive) return [{ id, extension, mime, archive }];
  return bundle ? [{ id, extension, mime, bundle }] : [];
});

/** A reader with its format, which a file was found to be of. */
export interface Found<R extends Reader = Reader> {
  readonly format: FileFormatId;
  readonly reader: R;
}

export const READERS: readonly Found[] = formatIds().flatMap((format) => {
  const { reader }: { readonly reader?: Reader } = ENTRIES[format];
  return reader ? [{ format, reader }] : [];
});
