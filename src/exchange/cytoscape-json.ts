/** Cytoscape.js JSON: for `cytoscape({ elements })`, Cytoscape desktop and Cytoscape Web. */
import type { Network } from '../network/records.ts';

/**
 * Writes a network as Cytoscape.js JSON with its saved positions. An element's `data` is the whole
 * record (`parent` as `partOf`, for Cytoscape would draw the one inside the other); `name` and `interaction` stand where Cytoscape looks for a label. What belongs to no
 * element (sources, blocs, disputes) is in the network's own `data`.
 */
export function writeCytoscapeJson(network: Network): string {
  const { organizations, relations, layout, ...data } = network;
  const positions = new Map(
    layout?.positions.map(({ organization, x, y }) => [organization, { x, y }]),
  );
  const document = {
    data: { ...data, name: network.title },
    elements: {
      nodes: organizations.map(({ parent, ...organization }) => ({
        data: { ...organization, partOf: parent },
        position: positions.get(organization.id),
      })),
      edges: relations.map((relation) => ({ data: { ...relation, interaction: relation.type } })),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
