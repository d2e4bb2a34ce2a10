/** Writes node-link JSON: `nodes` and `links`, for D3's `forceLink` and NetworkX's `node_link_graph`. */
import type { Checks } from '../../../evidence/states.ts';
import type { Network } from '../../../network/records.ts';
import { relationType } from '../../../network/relation-types.ts';
import { edgeLabels } from '../english-labels.ts';
import {
  DIRECTED_ATTRIBUTE,
  networkAttributes,
  organizationAttributes,
  PINNED_ATTRIBUTE,
  positionsOf,
  relationAttributes,
  workedOut,
} from '../record-attributes.ts';

/**
 * Writes a network as a multigraph. Nodes and links are the whole records, nodes with their saved `x` and `y`,
 * links with what they say as `label` and with `directed`, for the format knows one direction for all of them;
 * what belongs to no node or link is in `graph`.
 */
export function writeNodeLink(network: Network, checks: Checks): string {
  const found = workedOut(network, checks);
  const labels = edgeLabels(network);
  const positions = positionsOf(network);
  const document = {
    directed: network.relations.some(({ type }) => relationType(type).directed),
    multigraph: true,
    graph: Object.fromEntries(networkAttributes(network)),
    nodes: network.organizations.map((organization) => {
      const { x, y, pinned } = positions.get(organization.id) ?? {};
      const fields = Object.fromEntries(organizationAttributes(organization));
      return { id: organization.id, ...fields, x, y, [PINNED_ATTRIBUTE]: pinned };
    }),
    links: network.relations.map((relation) => {
      const { id, source, target, type } = relation;
      const said = relationAttributes(relation, found(relation), labels.get(id));
      const directed = relationType(type).directed;
      const fields = Object.fromEntries(said);
      return { id, source, target, ...fields, [DIRECTED_ATTRIBUTE]: directed };
    }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
