/** What the file formats are called, are good for and have no room for. */
import type { FORMATS as ENGLISH, formatWords as english } from '../english/formats.ts';
import type { Said } from '../parts.ts';

const NEO4J_LOSES =
  'Nada, pero las citas y otros campos de varias partes son JSON dentro de un texto, y aquí no se vuelve a abrir.';

const TABLES_LOSE =
  'Título, descripción, idioma, licencia y quién codificó, nombres en otros idiomas, bloques, discrepancias, lectura guiada, lo que se descartó, diferencias entre lectores, coincidencias con otra red, qué posiciones están ancladas y cómo se obtuvieron, posiciones para otras ventanas, de qué atributo es una cita; de las fuentes, todo salvo la referencia.';

const ALL_DIRECTED =
  'Nada en el archivo, pero si solo algunas relaciones tienen dirección, otros programas toman todas por dirigidas; el atributo «directed» dice cuáles lo son.';

const oneDirection = (programs: string) =>
  `Nada en el archivo, pero los programas que conocen una sola dirección para todas las aristas (${programs}) toman toda relación por una con dirección.`;

export const FORMATS: Said<typeof ENGLISH> = {
  explorer: {
    label: 'JSON (explorador)',
    purpose: 'Todo, para volver a abrirlo aquí.',
    loses: null,
  },
  graphology: {
    label: 'JSON (graphology)',
    purpose: 'Para graphology, sigma.js y Gephi Lite.',
    loses: null,
  },
  cytoscape: {
    label: 'JSON (Cytoscape.js)',
    purpose: 'Para Cytoscape, Cytoscape Web y Cytoscape.js.',
    loses: null,
  },
  gexf: {
    label: 'GEXF',
    purpose: 'Para Gephi, Gephi Lite y NetworkX.',
    loses: `${ALL_DIRECTED} NetworkX lo lee desde la versión 3.6.1.`,
  },
  graphml: {
    label: 'GraphML',
    purpose: 'Para NetworkX, igraph, yEd y Gephi.',
    loses: oneDirection('NetworkX, igraph'),
  },
  cx2: { label: 'CX2', purpose: 'Para Cytoscape y NDEx.', loses: null },
  cx: { label: 'CX (versión 1)', purpose: null, loses: null },
  xgmml: { label: 'XGMML', purpose: null, loses: null },
  sif: {
    label: 'SIF',
    purpose: 'Solo nombres y tipos, para Cytoscape y scripts.',
    loses: 'Citas, fuentes, posiciones, clases y todo lo que no sea nombres y tipos.',
  },
  'node-link': {
    label: 'JSON (D3, NetworkX)',
    purpose:
      'Para D3 y las páginas hechas con él, y para NetworkX (node_link_graph con edges="links").',
    loses: ALL_DIRECTED,
  },
  gml: {
    label: 'GML',
    purpose: 'Para NetworkX, igraph, Gephi y yEd.',
    loses: `${ALL_DIRECTED} igraph muestra las letras con acento por su número (&#225;) y no toma las posiciones.`,
  },
  pajek: {
    label: 'Pajek',
    purpose: 'Para Pajek, igraph y NetworkX, con los signos como pesos.',
    loses:
      'Citas, fuentes, clases y todo lo que no sea nombres, tipos, direcciones, signos (1 y −1) y posiciones. Si solo algunas relaciones tienen dirección, igraph toma todas por dirigidas y NetworkX ninguna.',
  },
  dot: { label: 'DOT (Graphviz)', purpose: null, loses: null },
  ucinet: { label: 'UCINET (DL)', purpose: null, loses: null },
  xlsx: {
    label: 'Excel',
    purpose:
      'Para Excel, LibreOffice y R: organizaciones, relaciones y citas, una hoja para cada una.',
    loses: `${TABLES_LOSE} De una celda, lo que pase de 32 767 caracteres.`,
  },
  ods: { label: 'OpenDocument (hoja de cálculo)', purpose: null, loses: null },
  csv: {
    label: 'CSV (tablas)',
    purpose:
      'Para hojas de cálculo: organizaciones, relaciones y citas, tres tablas en un archivo comprimido.',
    loses: TABLES_LOSE,
  },
  matrix: {
    label: 'CSV (matriz con signos)',
    purpose:
      'Para R, Python, UCINET y hojas de cálculo: 1 es una alianza, −1 una rivalidad, 0 ninguna.',
    loses:
      'Todo salvo nombres, alianzas y rivalidades: quién surgió de quién, ataques y tipos de otros archivos no tienen signo. Una celda queda vacía donde dos son a la vez aliados y rivales.',
  },
  'neo4j-cypher': {
    label: 'Neo4j (Cypher)',
    purpose: 'Un script que agrega la red a una base de datos Neo4j.',
    loses: NEO4J_LOSES,
  },
  'neo4j-csv': {
    label: 'Neo4j (CSV)',
    purpose: 'Tablas para neo4j-admin database import, para una base de datos Neo4j nueva.',
    loses: NEO4J_LOSES,
  },
  'web-annotation': {
    label: 'Anotaciones web',
    purpose: 'Solo la evidencia, para herramientas de anotación (JSON-LD del W3C).',
    loses: 'Todo salvo las citas y lo que se basa en ellas.',
  },
  dossier: {
    label: 'Dosier (HTML)',
    purpose:
      'Una página para leer, imprimir y compartir: imagen, frases, citas, discrepancias, fuentes.',
    loses: 'Es para lectores: ningún programa lo vuelve a abrir como red.',
  },
};

export const formatWords: Said<typeof english> = { format: FORMATS };
