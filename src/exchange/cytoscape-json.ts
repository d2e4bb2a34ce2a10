/** Cytoscape.js JSON: for `cytoscape({ elements })`, Cytoscape desktop and Cytoscape Web. */
import { relationStates } from '../evidence/states.ts';
import type { QuoteState } from '../evidence/verify.ts';
import type { Network } from '../network/records.ts';

type Checks = ReadonlyMap<string, QuoteState>;

/**
 * Writes a network as Cytoscape.js JSON with its saved positions. An element's `data` is the whole
 * record (`parent` as `partOf`, for Cytoscape would draw the one inside the other); `name` and
 * `interaction` stand where Cytoscape looks for a label, and `evidenceState` says what the check of
 * the words found. What belongs to no element (sources, blocs, disputes) is in the network's own
 * `data`.
 */
export function writeCytoscapeJson(network: Network, checks: Checks): string {
  const { organizations, relations, layout, ...data } = network;
  const states = relationStates(network, checks);
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
      edges: relations.map((relation) => ({
        data: {
          ...relation,
          interaction: relation.type,
          evidenceState: states.get(relation.id),
        },
      })),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
