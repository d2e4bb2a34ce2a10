/** Writes GEXF (https://gexf.net) for Gephi, Gephi Lite and NetworkX. */
import type { Checks } from '../../../evidence/states.ts';
import type { Network } from '../../../network/records.ts';
import { relationType } from '../../../network/relation-types.ts';
import { edgeLabels } from '../english-labels.ts';
import {
  type Attributes,
  networkAttributes,
  organizationAttributes,
  PINNED_ATTRIBUTE,
  positionsOf,
  relationAttributes,
  workedOut,
} from '../record-attributes.ts';
import {
  type Column,
  cells,
  columnsOf,
  EXPLORER_NAMESPACE,
  escaped,
  lines,
  tag,
  XML_HEAD,
} from '../xml-writing.ts';

/** NetworkX, up to its version 3.6, reads no later one. */
const NAMESPACE = 'http://www.gexf.net/1.2draft';

/**
 * Writes a network as GEXF 1.2, with the `kind` of 1.3, which keeps an alliance and a rivalry of one
 * pair apart in Gephi. Attributes hold the records, lists and objects as JSON; what belongs to no node
 * or edge is JSON in `meta`. Characters that XML cannot hold become U+FFFD.
 *
 * NetworkX refuses a file with edges of both directions. Where a network has both, those without
 * direction have their `type` in our own namespace: Gephi goes by the name alone and heeds it, programs
 * that do not know it read a directed graph with the same edges.
 */
export function writeGexf(network: Network, checks: Checks): string {
  const { organizations, relations, title, description } = network;
  const positions = positionsOf(network);
  const found = workedOut(network, checks);
  const labels = edgeLabels(network);
  const nodes = organizations.map((organization): Attributes => {
    const pinned = positions.get(organization.id)?.pinned;
    const fields = organizationAttributes(organization);
    return pinned === undefined ? fields : [...fields, [PINNED_ATTRIBUTE, pinned]];
  });
  const edges = relations.map((relation) => relationAttributes(relation, found(relation)));
  const nodeColumns = columnsOf(nodes);
  const edgeColumns = columnsOf(edges);

  const directions = new Set(relations.map(({ type }) => relationType(type).directed));
  const typeAttribute = (directed: boolean) => ({
    [directions.size > 1 && !directed ? 'explorer:type' : 'type']: direction(directed),
  });
  const nodeTags = organizations.map(({ id, name }, index) => {
    const place = positions.get(id);
    const position = place && tag('viz:position', { x: `${place.x}`, y: `${0 - place.y}`, z: '0' });
    return tag('node', { id, label: name }, values(nodes[index], nodeColumns) + (position ?? ''));
  });
  const edgeTags = relations.map((relation, index) => {
    const { id, source, target, type, typeName } = relation;
    const ends = { id, source, target, ...typeAttribute(relationType(type).directed) };
    const named = { kind: typeName ?? type, label: labels.get(id) ?? type };
    return tag('edge', { ...ends, ...named }, values(edges[index], edgeColumns));
  });
  const about = JSON.stringify(Object.fromEntries(networkAttributes(network)));
  const meta = [
    tag('creator', {}, escaped('Cartel alliance network explorer')),
    tag('title', {}, escaped(title)),
    tag('description', {}, escaped(description || title)),
    tag('explorer:network', {}, escaped(about)),
  ];
  const graph = [
    declarations('node', nodeColumns),
    declarations('edge', edgeColumns),
    tag('nodes', {}, lines(nodeTags)),
    tag('edges', {}, lines(edgeTags)),
  ];
  const root = {
    xmlns: NAMESPACE,
    'xmlns:viz': `${NAMESPACE}/viz`,
    'xmlns:explorer': EXPLORER_NAMESPACE,
    version: '1.2',
  };
  const defaults = { mode: 'static', defaultedgetype: direction(directions.has(true)) };
  const parts = [tag('meta', {}, lines(meta)), tag('graph', defaults, lines(graph))];
  return `${XML_HEAD}${tag('gexf', root, lines(parts))}\n`;
}

function direction(directed: boolean): string {
  return directed ? 'directed' : 'undirected';
}

/** Ids are numbers: programs go by the title then, and no id means something to them already. */
function declarations(group: 'node' | 'edge', columns: ReadonlyMap<string, Column>): string {
  const attributes = [...columns].map(([title, { index, type }]) =>
    tag('attribute', { id: `${index}`, title, type }),
  );
  return tag('attributes', { class: group }, lines(attributes));
}

function values(attributes: Attributes | undefined, columns: ReadonlyMap<string, Column>): string {
  const each = cells(attributes ?? [], columns).map(([index, value]) =>
    tag('attvalue', { for: `${index}`, value }),
  );
  return each.length === 0 ? '' : tag('attvalues', {}, lines(each));
}
