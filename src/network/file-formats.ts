/** The file formats that a network is opened from and saved in: their ids, and what their files are called. */

interface FileNames {
  /** Of a file that is saved, without the dot; several files are saved as one `zip`. */
  readonly extension: string;
  /** With which files that open may end, in lower case; none where the format does not open. */
  readonly endings: readonly string[];
  readonly mime: string;
}

/** In the order in which they are listed, the explorer's own first: the one that keeps a network as it is. */
export const FILE_FORMATS = {
  explorer: { extension: 'json', endings: ['json'], mime: 'application/json' },
  graphology: { extension: 'graphology.json', endings: ['json'], mime: 'application/json' },
  cytoscape: { extension: 'cyjs', endings: ['cyjs', 'json'], mime: 'application/json' },
  gexf: { extension: 'gexf', endings: ['gexf', 'xml'], mime: 'application/xml' },
  graphml: { extension: 'graphml', endings: ['graphml', 'xml'], mime: 'application/xml' },
  cx2: { extension: 'cx2', endings: ['cx2', 'json'], mime: 'application/json' },
  cx: { extension: 'cx', endings: ['cx', 'json'], mime: 'application/json' },
  xgmml: { extension: 'xgmml', endings: ['xgmml', 'xml'], mime: 'application/xml' },
  sif: { extension: 'sif', endings: ['sif'], mime: 'text/plain' },
  'node-link': { extension: 'node-link.json', endings: ['json'], mime: 'application/json' },
  gml: { extension: 'gml', endings: ['gml'], mime: 'text/plain' },
  pajek: { extension: 'net', endings: ['net', 'paj'], mime: 'text/plain' },
  dot: { extension: 'dot', endings: ['dot', 'gv'], mime: 'text/plain' },
  ucinet: { extension: 'dl', endings: ['dl'], mime: 'text/plain' },
  xlsx: {
    extension: 'xlsx',
    endings: ['xlsx', 'xlsm'],
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  ods: {
    extension: 'ods',
    endings: ['ods'],
    mime: 'application/vnd.oasis.opendocument.spreadsheet',
  },
  csv: {
    extension: 'csv.zip',
    endings: ['csv', 'tsv', 'tab', 'txt', 'zip'],
    mime: 'application/zip',
  },
  matrix: { extension: 'matrix.csv', endings: [], mime: 'text/csv' },
  'neo4j-cypher': { extension: 'cypher', endings: [], mime: 'text/plain' },
  'neo4j-csv': { extension: 'neo4j.zip', endings: [], mime: 'application/zip' },
  'web-annotation': { extension: 'jsonld', endings: [], mime: 'application/ld+json' },
  dossier: { extension: 'html', endings: [], mime: 'text/html' },
} as const satisfies Readonly<Record<string, FileNames>>;

export type FileFormatId = keyof typeof FILE_FORMATS;

/** All that open. */
export const OPENING_FORMATS: readonly FileFormatId[] = formatIds().filter(
  (id) => FILE_FORMATS[id].endings.length > 0,
);

export function formatIds(): FileFormatId[] {
  return Object.keys(FILE_FORMATS) as FileFormatId[];
}

/** What a browser's chooser of files offers; a file of another name can still be dropped. */
export function openableFiles(): string {
  const endings = OPENING_FORMATS.flatMap((id) => FILE_FORMATS[id].endings.map((one) => `.${one}`));
  const types = OPENING_FORMATS.map((id) => FILE_FORMATS[id].mime);
  return [...new Set([...endings, ...types])].join(',');
}

/** The ending of a file's name, in lower case and without the dot; empty where there is none. */
export function endingOf(fileName: string): string {
  return /\.([^./\\]*)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** Whether files of the format are often called so. */
export function endsAs(id: FileFormatId, fileName: string): boolean {
  const endings: readonly string[] = FILE_FORMATS[id].endings;
  return endings.includes(endingOf(fileName));
}
