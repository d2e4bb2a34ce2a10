/** What the file formats are called, are good for and have no room for. */
import type { FileFormatId } from '../../network/file-formats.ts';

interface FormatWords {
  readonly label: string;
  /** In one line; `null` where it is opened and not saved. */
  readonly purpose: string | null;
  /** What of a network the format has no room for, said before saving; `null` where it holds all. */
  readonly loses: string | null;
}

const NEO4J_LOSES =
  'Nothing, but quotes and other fields of several parts are JSON in a text, and it does not open here again.';

const TABLES_LOSE =
  'Title, description, language, licence and coder, names in other languages, blocs, disputes, guided reading, what was passed over, differences between readers, matches with another network, which positions are pinned and how they were found, positions for other windows, which attribute a quote is of; of sources all but the citation.';

/** Where a file says one direction for all edges, and the attribute `directed` says it of each. */
const ALL_DIRECTED =
  'Nothing in the file, but where only some relations have a direction, other programs take all for directed; the attribute “directed” says which are.';

const oneDirection = (programs: string) =>
  `Nothing in the file, but programs that know one direction for all edges (${programs}) take every relation for one with a direction.`;

export const FORMATS: Readonly<Record<FileFormatId, FormatWords>> = {
  explorer: {
    label: 'JSON (explorer)',
    purpose: 'Everything, to open here again.',
    loses: null,
  },
  graphology: {
    label: 'JSON (graphology)',
    purpose: 'For graphology, sigma.js and Gephi Lite.',
    loses: null,
  },
  cytoscape: {
    label: 'JSON (Cytoscape.js)',
    purpose: 'For Cytoscape, Cytoscape Web and Cytoscape.js.',
    loses: null,
  },
  gexf: {
    label: 'GEXF',
    purpose: 'For Gephi, Gephi Lite and NetworkX.',
    loses: `${ALL_DIRECTED} NetworkX reads it from version 3.6.1.`,
  },
  graphml: {
    label: 'GraphML',
    purpose: 'For NetworkX, igraph, yEd and Gephi.',
    loses: oneDirection('NetworkX, igraph'),
  },
  cx2: { label: 'CX2', purpose: 'For Cytoscape and NDEx.', loses: null },
  cx: { label: 'CX (version 1)', purpose: null, loses: null },
  xgmml: { label: 'XGMML', purpose: null, loses: null },
  sif: {
    label: 'SIF',
    purpose: 'Names and types alone, for Cytoscape and scripts.',
    loses: 'Quotes, sources, positions, kinds and everything else but names and types.',
  },
  'node-link': {
    label: 'JSON (D3, NetworkX)',
    purpose: 'For D3 and pages built on it, and for NetworkX (node_link_graph with edges="links").',
    loses: ALL_DIRECTED,
  },
  gml: {
    label: 'GML',
    purpose: 'For NetworkX, igraph, Gephi and yEd.',
    loses: `${ALL_DIRECTED} igraph shows letters with accents as their numbers (&#225;), and has no places.`,
  },
  pajek: {
    label: 'Pajek',
    purpose: 'For Pajek, igraph and NetworkX, with signs as weights.',
    loses:
      'Quotes, sources, kinds and everything else but names, types, directions, signs (1 and −1) and places. Where only some relations have a direction, igraph takes all for directed and NetworkX none.',
  },
  dot: { label: 'DOT (Graphviz)', purpose: null, loses: null },
  ucinet: { label: 'UCINET (DL)', purpose: null, loses: null },
  xlsx: {
    label: 'Excel',
    purpose: 'For Excel, LibreOffice and R: organizations, relations and quotes, a sheet each.',
    loses: `${TABLES_LOSE} Of a cell, what is beyond 32,767 characters.`,
  },
  ods: { label: 'OpenDocument (spreadsheet)', purpose: null, loses: null },
  csv: {
    label: 'CSV (tables)',
    purpose: 'For spreadsheets: organizations, relations and quotes, three tables in one archive.',
    loses: TABLES_LOSE,
  },
  matrix: {
    label: 'CSV (signed matrix)',
    purpose: 'For R, Python, UCINET and spreadsheets: 1 is an alliance, −1 a rivalry, 0 neither.',
    loses:
      'All but names, alliances and rivalries: who came out of whom, attacks and types of other files have no sign. A cell is empty where two are both allied and rivals.',
  },
  'neo4j-cypher': {
    label: 'Neo4j (Cypher)',
    purpose: 'A script that adds the network to a Neo4j database.',
    loses: NEO4J_LOSES,
  },
  'neo4j-csv': {
    label: 'Neo4j (CSV)',
    purpose: 'Tables for neo4j-admin database import, for a new Neo4j database.',
    loses: NEO4J_LOSES,
  },
  'web-annotation': {
    label: 'Web Annotations',
    purpose: 'The evidence alone, for annotation tools (W3C JSON-LD).',
    loses: 'All but the quotes and what rests on them.',
  },
  dossier: {
    label: 'Dossier (HTML)',
    purpose: 'One page to read, print and pass on: picture, sentences, quotes, disputes, sources.',
    loses: 'It is for readers: no program opens it as a network again.',
  },
};

export const formatWords = { format: FORMATS };
