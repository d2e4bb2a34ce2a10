/** The network as a graphology graph, for what asks about the whole of it. */
import { MultiGraph } from 'graphology';
import type { Network, Organization, Relation } from './records.ts';
import { relationType } from './relation-types.ts';

interface NodeAttributes {
  organization: Organization;
  [key: string]: unknown;
}
interface EdgeAttributes {
  relation: Relation;
  [key: string]: unknown;
}

/** A mixed multigraph: keys are record ids, attributes are the records themselves. */
export type NetworkGraph = MultiGraph<NodeAttributes, EdgeAttributes>;

/** Builds the graph of a checked network; nodes and edges come in the order of the records. */
export function toGraph(network: Network): NetworkGraph {
  const graph: NetworkGraph = new MultiGraph({ type: 'mixed' });
  for (const organization of network.organizations)
    graph.addNode(organization.id, { organization });
  for (const relation of network.relations) {
    const { id, source, target } = relation;
    if (relationType(relation.type).directed)
      graph.addDirectedEdgeWithKey(id, source, target, { relation });
    else graph.addUndirectedEdgeWithKey(id, source, target, { relation });
  }
  return graph;
}
