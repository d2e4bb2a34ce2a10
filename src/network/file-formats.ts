/** Ids of the file formats that a network is opened from and saved in. */
export type FileFormatId =
  | 'explorer'
  | 'graphology'
  | 'cytoscape'
  | 'gexf'
  | 'graphml'
  | 'cx2'
  | 'sif'
  | 'csv'
  | 'neo4j-cypher'
  | 'neo4j-csv'
  | 'web-annotation'
  | 'dossier';
