/** What the file formats are called and are good for. */
import type { FORMATS as ENGLISH, formatWords as english } from '../english/formats.ts';
import type { Said } from '../parts.ts';

export const FORMATS: Said<typeof ENGLISH> = {
  explorer: {
    label: 'JSON (explorador)',
    purpose: 'Todo, para volver a abrirlo aquí.',
  },
  graphology: {
    label: 'JSON (graphology)',
    purpose: 'Para graphology, sigma.js y Gephi Lite.',
  },
  cytoscape: {
    label: 'JSON (Cytoscape.js)',
    purpose: 'Para Cytoscape, Cytoscape Web y Cytoscape.js, y para NetworkX (cytoscape_graph).',
  },
  gexf: {
    label: 'GEXF',
    purpose: 'Para Gephi, Gephi Lite y NetworkX.',
  },
  graphml: {
    label: 'GraphML',
    purpose: 'Para NetworkX, igraph, yEd y Gephi.',
  },
  cx2: { label: 'CX2', purpose: 'Para Cytoscape y NDEx.' },
  cx: { label: 'CX (versión 1)', purpose: null },
  xgmml: { label: 'XGMML', purpose: null },
  sif: {
    label: 'SIF',
    purpose: 'Solo nombres y tipos, para Cytoscape y scripts.',
  },
  'node-link': {
    label: 'JSON (D3, NetworkX)',
    purpose:
      'Para D3 y las páginas hechas con él, y para NetworkX (node_link_graph con edges="links").',
  },
  gml: {
    label: 'GML',
    purpose: 'Para NetworkX, igraph, Gephi y yEd.',
  },
  pajek: {
    label: 'Pajek',
    purpose: 'Para Pajek, igraph y NetworkX, con los signos como pesos.',
  },
  dot: { label: 'DOT (Graphviz)', purpose: null },
  ucinet: { label: 'UCINET (DL)', purpose: null },
  xlsx: {
    label: 'Excel',
    purpose:
      'Para Excel, LibreOffice y R: organizaciones, relaciones y citas, una hoja para cada una.',
  },
  ods: { label: 'OpenDocument (hoja de cálculo)', purpose: null },
  csv: {
    label: 'CSV (tablas)',
    purpose:
      'Para hojas de cálculo: organizaciones, relaciones y citas, tres tablas en un archivo comprimido.',
  },
  matrix: {
    label: 'CSV (matriz con signos)',
    purpose:
      'Para R, Python, UCINET y hojas de cálculo: 1 es una alianza, −1 una rivalidad, 0 ninguna.',
  },
  'neo4j-cypher': {
    label: 'Neo4j (Cypher)',
    purpose: 'Un script que agrega la red a una base de datos Neo4j.',
  },
  'neo4j-csv': {
    label: 'Neo4j (CSV)',
    purpose: 'Tablas para neo4j-admin database import, para una base de datos Neo4j nueva.',
  },
  'web-annotation': {
    label: 'Anotaciones web',
    purpose: 'Solo la evidencia, para herramientas de anotación (JSON-LD del W3C).',
  },
  dossier: {
    label: 'Dosier (HTML)',
    purpose:
      'Una página para leer, imprimir y compartir: imagen, frases, citas, discrepancias, fuentes.',
  },
};

export const formatWords: Said<typeof english> = { format: FORMATS };
