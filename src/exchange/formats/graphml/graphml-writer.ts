/** Writes GraphML (http://graphml.graphdrawing.org) for NetworkX, yEd, igraph, Gephi and others. */
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
  RECORD_ATTRIBUTE,
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

type Scope = 'graph' | 'node' | 'edge';

/**
 * Writes a network as GraphML. Attributes hold the records, lists and objects as JSON; nodes have a
 * `label` and their position as `x` and `y` (downwards), edges a `label`, both the record's id as `record`:
 * igraph and yEd number nodes and edges anew. Characters that XML cannot hold become U+FFFD.
 *
 * Where a network has edges of both directions, those without have `directed="0"`, which the schema
 * takes for `false`: NetworkX refuses the word, and takes all edges as directed. Gephi knows only the
 * word, and takes it from the attribute after it, in our own namespace.
 */
export function writeGraphml(network: Network, checks: Checks): string {
  const { organizations, relations } = network;
  const positions = positionsOf(network);
  const found = workedOut(network, checks);
  const labels = edgeLabels(network);
  const whole = networkAttributes(network);
  const nodes = organizations.map((organization): Attributes => {
    const { x, y, pinned } = positions.get(organization.id) ?? {};
    const drawn = {
      [RECORD_ATTRIBUTE]: organization.id,
      label: organization.name,
      x,
      y,
      [PINNED_ATTRIBUTE]: pinned,
    };
    return withDrawn(organizationAttributes(organization), drawn);
  });
  const edges = relations.map(
    (relation): Attributes => [
      [RECORD_ATTRIBUTE, relation.id],
      ...relationAttributes(relation, found(relation), labels.get(relation.id)),
    ],
  );
  const graphColumns = columnsOf([whole]);
  const nodeColumns = columnsOf(nodes);
  const edgeColumns = columnsOf(edges);

  const someDirected = relations.some(({ type }) => relationType(type).directed);
  const graph = [
    ...data('graph', whole, graphColumns),
    ...organizations.map(({ id }, index) =>
      tag('node', { id }, lines(data('node', nodes[index], nodeColumns))),
    ),
    ...relations.map(({ id, source, target, type }, index) => {
      const undirected = someDirected && !relationType(type).directed;
      const ends = { id, source, target };
      return tag(
        'edge',
        undirected ? { ...ends, directed: '0', 'explorer:directed': 'false' } : ends,
        lines(data('edge', edges[index], edgeColumns)),
      );
    }),
  ];
  const parts = [
    ...keys('graph', graphColumns),
    ...keys('node', nodeColumns),
    ...keys('edge', edgeColumns),
    tag('graph', { edgedefault: someDirected ? 'directed' : 'undirected' }, lines(graph)),
  ];
  const root = {
    xmlns: 'http://graphml.graphdrawing.org/xmlns',
    'xmlns:explorer': EXPLORER_NAMESPACE,
  };
  return `${XML_HEAD}${tag('graphml', root, lines(parts))}\n`;
}

/** What other programs look for, in place of fields of the same name that the format does not know. */
function withDrawn(record: Attributes, drawn: Readonly<Record<string, unknown>>): Attributes {
  return [
    ...Object.entries(drawn).filter(([, value]) => value !== undefined),
    ...record.filter(([name]) => !Object.hasOwn(drawn, name)),
  ];
}

function keys(scope: Scope, columns: ReadonlyMap<string, Column>): string[] {
  return [...columns].map(([name, { index, type }]) =>
    tag('key', { id: keyOf(scope, index), for: scope, 'attr.name': name, 'attr.type': type }),
  );
}

function data(
  scope: Scope,
  attributes: Attributes | undefined,
  columns: ReadonlyMap<string, Column>,
): string[] {
  return cells(attributes ?? [], columns).map(([index, text]) =>
    tag('data', { key: keyOf(scope, index) }, escaped(text)),
  );
}

function keyOf(scope: Scope, index: number): string {
  return `${scope.charAt(0)}${index}`;
}
