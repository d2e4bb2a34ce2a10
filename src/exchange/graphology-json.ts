/** graphology's serialization: for `graph.import(…)` of a MultiGraph, and programs built on it. */
import { relationStates } from '../evidence/states.ts';
import type { QuoteState } from '../evidence/verify.ts';
import { toGraph } from '../network/graph.ts';
import type { Network } from '../network/records.ts';

/**
 * Writes a network as a serialized mixed multigraph. Attributes are the fields of the record, nodes
 * with `label` and their saved `x` and `y`, as sigma.js and Gephi Lite look for them; edges with
 * `evidenceState`, what the check of the words found; what belongs to
 * no node or edge is in the graph's own attributes.
 */
export function writeGraphologyJson(
  network: Network,
  checks: ReadonlyMap<string, QuoteState>,
): string {
  const { organizations: _, relations: __, layout, ...attributes } = network;
  const states = relationStates(network, checks);
  const positions = new Map(
    layout?.positions.map(({ organization, x, y }) => [organization, { x, y }]),
  );
  const { options, nodes, edges } = toGraph(network).export();
  const document = {
    attributes,
    options,
    nodes: nodes.map(({ key, attributes }) => {
      const { id, ...organization } = attributes?.organization ?? { id: key, name: key };
      return {
        key,
        attributes: { label: organization.name, ...organization, ...positions.get(id) },
      };
    }),
    edges: edges.map(({ attributes, ...edge }) => {
      const { id: _, source: __, target: ___, ...relation } = attributes?.relation ?? {};
      return { ...edge, attributes: { ...relation, evidenceState: states.get(edge.key ?? '') } };
    }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
