/** Cytoscape.js JSON: for `cytoscape({ elements })`, Cytoscape desktop and Cytoscape Web. */
import type { Checks } from '../../../evidence/states.ts';
import type { Outcome } from '../../../network/problems.ts';
import { FORMAT, type Network } from '../../../network/records.ts';
import { relationType } from '../../../network/relation-types.ts';
import { edgeLabels } from '../english-labels.ts';
import type {
  ForeignAttributes,
  ForeignEdge,
  ForeignGraph,
  ForeignNode,
} from '../foreign-graph.ts';
import {
  field,
  isObject,
  type JsonObject,
  leftOut,
  positionOf,
  problemsIn,
} from '../json-shape.ts';
import { attributeOf, identifier, isCytoscapesOwn, labelOf, typeOf } from '../named-attributes.ts';
import {
  DIRECTED_ATTRIBUTE,
  networkAttributes,
  organizationAttributes,
  PINNED_ATTRIBUTE,
  positionsOf,
  relationAttributes,
  workedOut,
} from '../record-attributes.ts';

/** A record's `parent` under another name: Cytoscape would draw the one inside the other. */
const PARENT = 'partOf';

/** What NetworkX takes for a node, and for the key of one of several edges of a pair. */
const NODE = 'value';
const KEY = 'key';

const MEMBERS = new Set(['elements', 'data', 'directed', 'multigraph', 'layout']);
const ELEMENT_MEMBERS = new Set(['group', 'data', 'position', 'classes']);

interface Element {
  readonly value: unknown;
  readonly place: string;
  readonly group?: 'nodes' | 'edges';
}

/**
 * Whether parsed JSON has elements of Cytoscape.js: under `elements`, as a bare list, or as bare
 * lists `nodes` and `edges`.
 */
export function isCytoscape(value: unknown): boolean {
  if (isObject(value) && Object.hasOwn(value, 'elements')) {
    const elements = field(value, 'elements');
    return Array.isArray(elements) || isObject(elements);
  }
  const list: unknown = isObject(value) ? field(value, 'nodes') : value;
  return (
    Array.isArray(list) &&
    list.some((element: unknown) => isObject(element) && isObject(field(element, 'data')))
  );
}

/**
 * Reads elements with their positions. An element with `source` and `target` is an edge where the
 * file does not say; edges have a direction unless the file says of the whole graph that it has none. Compound parents stay an attribute; the parents of our own records come back.
 * @returns problems for elements without data, edges without ends, lists that are none
 */
export function readCytoscape(value: unknown, file: string): Outcome<ForeignGraph> {
  const problems = problemsIn(file);
  const document = isObject(value) ? value : {};
  const networkData = field(document, 'data');
  const attributes = networkDataOf(networkData);
  const isOurs = attributeOf(attributes, 'format') === FORMAT;
  // NetworkX says it of a graph as a whole; elsewhere edges have a direction, as Cytoscape draws them.
  const directed = field(document, 'directed') !== false;
  const drawing = new Set(
    Object.hasOwn(document, 'elements')
      ? Object.keys(document).filter((name) => !MEMBERS.has(name))
      : [],
  );
  const nodes: ForeignNode[] = [];
  const edges: ForeignEdge[] = [];

  for (const { value: element, place, group } of elementsOf(value, problems.add)) {
    const data = isObject(element) ? field(element, 'data') : undefined;
    if (!isObject(element) || !isObject(data)) {
      problems.add(place, { code: 'element-without-data', params: {} });
      continue;
    }
    for (const name of Object.keys(element)) if (!ELEMENT_MEMBERS.has(name)) drawing.add(name);
    for (const name of Object.keys(data)) if (isCytoscapesOwn(name)) drawing.add(name);
    const id = identifier(field(data, 'id'));
    const [source, target] = [identifier(field(data, 'source')), identifier(field(data, 'target'))];
    const said = group ?? field(element, 'group');
    const isEdge =
      said === 'edges' || (said !== 'nodes' && source !== undefined && target !== undefined);
    if (!isEdge) {
      if (id === undefined) problems.add(place, { code: 'node-without-id', params: {} });
      const own = elementAttributes(element, data, isOurs ? ['id', NODE] : ['id'], isOurs);
      const position = positionOf(field(element, 'position')) ?? positionOf(data);
      nodes.push({ id: id ?? place, label: labelOf(own), position, attributes: own, place });
    } else if (source === undefined || target === undefined) {
      const params = { source: 'source', target: 'target', by: 'id' } as const;
      problems.add(place, { code: 'edge-without-ends', params });
    } else {
      const known = ['id', 'source', 'target', ...(isOurs ? [KEY] : [])];
      const own = elementAttributes(element, data, known, false);
      edges.push({ id, source, target, directed, type: typeOf(own), attributes: own, place });
    }
  }
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  const graph = {
    title: labelOf(attributes),
    attributes,
    nodes,
    edges,
    notes: leftOut(drawing),
    undeclaredNodes: 'refuse',
  } as const;
  return { ok: true, value: graph, notes: [] };
}

/** An object, or the pairs that NetworkX makes of it; `name` says again what the `title` of our own networks says. */
function networkDataOf(data: unknown): ForeignAttributes {
  const pairs = isObject(data) ? Object.entries(data) : Array.isArray(data) ? data : [];
  const attributes = pairs.filter(
    (pair): pair is [string, unknown] => Array.isArray(pair) && typeof pair[0] === 'string',
  );
  const title = attributeOf(attributes, 'title');
  return attributes.filter(
    ([name, value]) => !isCytoscapesOwn(name) && !(name === 'name' && value === title),
  );
}

function elementAttributes(
  element: JsonObject,
  data: JsonObject,
  known: readonly string[],
  isOurs: boolean,
): ForeignAttributes {
  const classes = field(element, 'classes');
  const attributes = Object.entries(data)
    .filter(([name]) => !known.includes(name) && !isCytoscapesOwn(name))
    .map(([name, value]) => [isOurs && name === PARENT ? 'parent' : name, value] as const);
  return classes === undefined || classes === ''
    ? attributes
    : [...attributes, ['classes', classes]];
}

function elementsOf(value: unknown, add: ReturnType<typeof problemsIn>['add']): Element[] {
  const elements = (isObject(value) ? field(value, 'elements') : undefined) ?? value;
  if (Array.isArray(elements))
    return elements.map((element: unknown, i) => ({ value: element, place: `elements[${i}]` }));
  if (!isObject(elements)) return [];
  return (['nodes', 'edges'] as const).flatMap((group) => {
    const list = field(elements, group) ?? [];
    if (Array.isArray(list))
      return list.map((element: unknown, i) => ({
        value: element,
        group,
        place: `${group}[${i}]`,
      }));
    add(group, { code: 'not-a-list', params: { name: group, format: 'cytoscape' } });
    return [];
  });
}

/**
 * Writes a network as Cytoscape.js JSON with its saved positions, which the layout `preset` keeps. An element's `data` is the whole
 * record (`parent` as `partOf`); `name` and `interaction` stand where Cytoscape looks for a label,
 * and `evidenceState` says what the check of the words found. What belongs to no element (sources,
 * blocs, disputes) is in the network's own `data`. For NetworkX stand `value` and `key`, and `directed`, which is one for
 * all edges there.
 */
export function writeCytoscapeJson(network: Network, checks: Checks): string {
  const found = workedOut(network, checks);
  const labels = edgeLabels(network);
  const positions = positionsOf(network);
  const document = {
    ...(positions.size > 0 && { layout: { name: 'preset' } }),
    directed: network.relations.some(({ type }) => relationType(type).directed),
    multigraph: true,
    data: { ...Object.fromEntries(networkAttributes(network)), name: network.title },
    elements: {
      nodes: network.organizations.map((organization) => {
        const { x, y, pinned } = positions.get(organization.id) ?? {};
        const { parent, ...fields } = Object.fromEntries(organizationAttributes(organization));
        return {
          data: {
            id: organization.id,
            [NODE]: organization.id,
            ...fields,
            [PARENT]: parent,
            [PINNED_ATTRIBUTE]: pinned,
          },
          position: x === undefined ? undefined : { x, y },
        };
      }),
      edges: network.relations.map((relation) => ({
        data: {
          id: relation.id,
          [KEY]: relation.id,
          source: relation.source,
          target: relation.target,
          ...Object.fromEntries(
            relationAttributes(relation, found(relation), labels.get(relation.id)),
          ),
          [DIRECTED_ATTRIBUTE]: relationType(relation.type).directed,
          interaction: relation.typeName ?? relation.type,
        },
      })),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
