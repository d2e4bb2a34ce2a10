import { expect, test } from 'vitest';
import { writeCx2 } from '../../../src/exchange/formats/cx2/cx2-writer.ts';
import { writeCytoscapeJson } from '../../../src/exchange/formats/cytoscape/cytoscape-json.ts';
import { writeGexf } from '../../../src/exchange/formats/gexf/gexf-writer.ts';
import { writeGraphml } from '../../../src/exchange/formats/graphml/graphml-writer.ts';
import { writeGraphologyJson } from '../../../src/exchange/formats/graphology/graphology-json.ts';
import { writeNeo4jCypher } from '../../../src/exchange/formats/neo4j/neo4j-cypher.ts';
import { shippedNetwork } from '../../../src/shipped.ts';

const ATTACK = 'mexican-government-target-of-zetas';
const SPLIT = 'zetas-splinter-of-gulf';
const network = shippedNetwork();

/** The article with these relations alone, so that their labels are the only ones in a file. */
const only = (...ids: string[]) => ({
  ...network,
  relations: network.relations.filter(({ id }) => ids.includes(id)),
  story: [],
  disputes: [],
});

test.for([
  ['GEXF', writeGexf],
  ['GraphML', writeGraphml],
  ['CX2', writeCx2],
  ['Cytoscape.js JSON', writeCytoscapeJson],
  ['graphology JSON', writeGraphologyJson],
  ['Cypher', writeNeo4jCypher],
] as const)('%s: an edge reads from its source to its target', ([, write]) => {
  const said = (id: string) =>
    ['was attacked by', 'attacked', 'came out of'].find((label) =>
      new RegExp(`(["'>])${label}(["'<])`).test(write(only(id), new Map())),
    );
  // The record names the attacked first: government → Zetas.
  expect(said(ATTACK)).toBe('was attacked by');
  expect(said(SPLIT)).toBe('came out of');
});
