/** What the file formats are called and are good for. */
import type { FileFormatId } from '../../network/file-formats.ts';

interface FormatWords {
  readonly label: string;
  /** In one line; `null` where it is opened and not saved. */
  readonly purpose: string | null;
}

export const FORMATS: Readonly<Record<FileFormatId, FormatWords>> = {
  explorer: {
    label: 'JSON (explorer)',
    purpose: 'Everything, to open here again.',
  },
  graphology: {
    label: 'JSON (graphology)',
    purpose: 'For graphology, sigma.js and Gephi Lite.',
  },
  cytoscape: {
    label: 'JSON (Cytoscape.js)',
    purpose: 'For Cytoscape, Cytoscape Web and Cytoscape.js, and for NetworkX (cytoscape_graph).',
  },
  gexf: {
    label: 'GEXF',
    purpose: 'For Gephi, Gephi Lite and NetworkX.',
  },
  graphml: {
    label: 'GraphML',
    purpose: 'For NetworkX, igraph, yEd and Gephi.',
  },
  cx2: { label: 'CX2', purpose: 'For Cytoscape and NDEx.' },
  cx: { label: 'CX (version 1)', purpose: null },
  xgmml: { label: 'XGMML', purpose: null },
  sif: {
    label: 'SIF',
    purpose: 'Names and types alone, for Cytoscape and scripts.',
  },
  'node-link': {
    label: 'JSON (D3, NetworkX)',
    purpose: 'For D3 and pages built on it, and for NetworkX (node_link_graph with edges="links").',
  },
  gml: {
    label: 'GML',
    purpose: 'For NetworkX, igraph, Gephi and yEd.',
  },
  pajek: {
    label: 'Pajek',
    purpose: 'For Pajek, igraph and NetworkX, with signs as weights.',
  },
  dot: { label: 'DOT (Graphviz)', purpose: null },
  ucinet: { label: 'UCINET (DL)', purpose: null },
  xlsx: {
    label: 'Excel',
    purpose: 'For Excel, LibreOffice and R: organizations, relations and quotes, a sheet each.',
  },
  ods: { label: 'OpenDocument (spreadsheet)', purpose: null },
  csv: {
    label: 'CSV (tables)',
    purpose: 'For spreadsheets: organizations, relations and quotes, three tables in one archive.',
  },
  matrix: {
    label: 'CSV (signed matrix)',
    purpose: 'For R, Python, UCINET and spreadsheets: 1 is an alliance, −1 a rivalry, 0 neither.',
  },
  'neo4j-cypher': {
    label: 'Neo4j (Cypher)',
    purpose: 'A script that adds the network to a Neo4j database.',
  },
  'neo4j-csv': {
    label: 'Neo4j (CSV)',
    purpose: 'Tables for neo4j-admin database import, for a new Neo4j database.',
  },
  'web-annotation': {
    label: 'Web Annotations',
    purpose: 'The evidence alone, for annotation tools (W3C JSON-LD).',
  },
  dossier: {
    label: 'Dossier (HTML)',
    purpose: 'One page to read, print and pass on: picture, sentences, quotes, disputes, sources.',
  },
};

export const formatWords = { format: FORMATS };
