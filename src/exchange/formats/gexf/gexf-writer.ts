/** Writes GEXF (https://gexf.net) for Gephi, Gephi Lite and NetworkX. */
import type { Checks } from '../../../evidence/states.ts';
import type { Network } from '../../../network/records.ts';
import { relationType } from '../../../network/relation-types.ts';
import { edgeLabels } from '../english-labels.ts';
import {
  type Attributes,
  DIRECTED_ATTRIBUTE,
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
  escaped,
  HEAD_INSTRUCTION,
  instruction,
  lines,
  tag,
  XML_HEAD,
} from '../xml-writing.ts';

const NAMESPACE = 'http://gexf.net/1.3';

/**
 * Writes a network as GEXF 1.3, valid by its schema. The `kind` of an edge keeps an alliance and a rivalry
 * of one pair apart in Gephi. Attributes hold the records, lists and objects as JSON; the schema has no
 * place for what belongs to no node or edge: it is JSON in an instruction for this program. Characters
 * that XML cannot hold become U+FFFD.
 *
 * NetworkX refuses a file with edges of both directions. Where a network has both, other programs take
 * all for directed, and the attribute `directed` says which are not.
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
  const directions = new Set(relations.map(({ type }) => relationType(type).directed));
  const edges = relations.map((relation): Attributes => {
    const fields = relationAttributes(relation, found(relation));
    const directed = [DIRECTED_ATTRIBUTE, relationType(relation.type).directed] as const;
    return directions.size > 1 ? [...fields, directed] : fields;
  });
  const nodeColumns = columnsOf(nodes);
  const edgeColumns = columnsOf(edges);

  const nodeTags = organizations.map(({ id, name }, index) => {
    const place = positions.get(id);
    const position = place && tag('viz:position', { x: `${place.x}`, y: `${0 - place.y}`, z: '0' });
    return tag('node', { id, label: name }, values(nodes[index], nodeColumns) + (position ?? ''));
  });
  const edgeTags = relations.map((relation, index) => {
    const { id, source, target, type, typeName } = relation;
    const named = { kind: typeName ?? type, label: labels.get(id) ?? type };
    return tag('edge', { id, source, target, ...named }, values(edges[index], edgeColumns));
  });
  const meta = [
    tag('creator', {}, escaped('Cartel alliance network explorer')),
    tag('description', {}, escaped([title, description].filter(Boolean).join('\n'))),
  ];
  const graph = [
    declarations('node', nodeColumns),
    declarations('edge', edgeColumns),
    tag('nodes', {}, lines(nodeTags)),
    tag('edges', {}, lines(edgeTags)),
  ];
  const root = { xmlns: NAMESPACE, 'xmlns:viz': `${NAMESPACE}/viz`, version: '1.3' };
  const defaultedgetype = directions.has(true) ? 'directed' : 'undirected';
  const parts = [
    tag('meta', {}, lines(meta)),
    tag('graph', { mode: 'static', defaultedgetype }, lines(graph)),
  ];
  const head = instruction(HEAD_INSTRUCTION, Object.fromEntries(networkAttributes(network)));
  return `${XML_HEAD}${head}\n${tag('gexf', root, lines(parts))}\n`;
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
