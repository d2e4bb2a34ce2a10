/** graphology's serialization: for `graph.import(…)` of a MultiGraph, and programs built on it. */
import type { Checks } from '../../../evidence/states.ts';
import type { Note, Outcome } from '../../../network/problems.ts';
import type { Network } from '../../../network/records.ts';
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
import { identifier, labelOf, typeOf } from '../named-attributes.ts';
import {
  networkAttributes,
  organizationAttributes,
  PINNED_ATTRIBUTE,
  positionsOf,
  relationAttributes,
  workedOut,
} from '../record-attributes.ts';
import { asGraphology, isGephiLite } from './gephi-lite.ts';

/** Names of sigma.js's ways to draw an edge, which stand in `type`. */
const DRAWN_AS = new Set([
  'line',
  'arrow',
  'double-arrow',
  'doubleArrow',
  'rectangle',
  'curve',
  'curved',
  'curvedArrow',
]);

/** Whether parsed JSON is a serialized graph, by itself or in a file of Gephi Lite: `nodes`, of which some have a `key`. */
export function isGraphology(value: unknown): boolean {
  if (isGephiLite(value)) return true;
  if (!isObject(value) || Object.hasOwn(value, 'links')) return false;
  const nodes = field(value, 'nodes');
  if (!Array.isArray(nodes)) return false;
  if (nodes.length > 0)
    return nodes.some((node: unknown) => isObject(node) && Object.hasOwn(node, 'key'));
  return (
    Array.isArray(field(value, 'edges')) &&
    (Object.hasOwn(value, 'options') || Object.hasOwn(value, 'attributes'))
  );
}

/**
 * Reads a serialized graph. An edge has a direction unless it or the graph's type says `undirected`,
 * as in graphology itself. Positions are taken as they are.
 * @returns problems for nodes without `key`, edges without ends, lists that are none
 */
export function readGraphology(value: unknown, file: string): Outcome<ForeignGraph> {
  const problems = problemsIn(file);
  const document = isGephiLite(value) ? asGraphology(value) : isObject(value) ? value : {};
  const options = field(document, 'options');
  const graphType = isObject(options) ? field(options, 'type') : undefined;
  const notes: Note[] = leftOut(Object.keys(document).filter((name) => !MEMBERS.has(name)));
  const attributes = attributesOf(document, null, notes);

  const nodes = listOf(document, 'nodes', problems.add).flatMap((node, i): ForeignNode[] => {
    const place = `nodes[${i}]`;
    const id = isObject(node) ? identifier(field(node, 'key')) : undefined;
    if (!isObject(node) || id === undefined) {
      problems.add(place, { code: 'node-without-key', params: {} });
      return [];
    }
    const said = attributesOf(node, place, notes);
    const position = positionOf(field(node, 'attributes'));
    return [{ id, label: labelOf(said), position, attributes: said, place }];
  });

  let unsaid = false;
  const edges = listOf(document, 'edges', problems.add).flatMap((edge, i): ForeignEdge[] => {
    const place = `edges[${i}]`;
    const [source, target] = isObject(edge)
      ? [identifier(field(edge, 'source')), identifier(field(edge, 'target'))]
      : [];
    if (!isObject(edge) || source === undefined || target === undefined) {
      const params = { source: 'source', target: 'target', by: 'key' } as const;
      problems.add(place, { code: 'edge-without-ends', params });
      return [];
    }
    const said = attributesOf(edge, place, notes);
    const undirected = field(edge, 'undirected');
    unsaid ||= graphType === undefined && typeof undirected !== 'boolean';
    return [
      {
        id: identifier(field(edge, 'key')),
        source,
        target,
        directed: !(undirected === true || graphType === 'undirected'),
        type: typeOf(said.filter(([name, drawn]) => name !== 'type' || !isDrawing(drawn))),
        attributes: said,
        place,
      },
    ];
  });
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  if (unsaid) notes.push({ code: 'direction-not-said', params: { directed: true }, place: null });
  const graph = {
    title: labelOf(attributes),
    attributes,
    nodes,
    edges,
    notes,
    undeclaredNodes: 'refuse',
  } as const;
  return { ok: true, value: graph, notes: [] };
}

const MEMBERS = new Set(['attributes', 'options', 'nodes', 'edges']);

function isDrawing(type: unknown): boolean {
  return typeof type === 'string' && DRAWN_AS.has(type);
}

type AddProblem = ReturnType<typeof problemsIn>['add'];

function listOf(
  document: JsonObject,
  name: 'nodes' | 'edges',
  add: AddProblem,
): readonly unknown[] {
  const list = field(document, name) ?? [];
  if (Array.isArray(list)) return list;
  add(name, { code: 'not-a-list', params: { name, format: 'graphology' } });
  return [];
}

function attributesOf(owner: JsonObject, place: string | null, notes: Note[]): ForeignAttributes {
  const attributes = field(owner, 'attributes') ?? {};
  if (isObject(attributes)) return Object.entries(attributes);
  notes.push({ code: 'attributes-left-out', params: {}, place });
  return [];
}

/**
 * Writes a network as a serialized mixed multigraph. Attributes are the fields of the record, nodes
 * with `label` and their saved `x` and `y`, as sigma.js and Gephi Lite look for them; edges with
 * what they say as `label` and, as `evidenceState`, what the check of the words found. What belongs to
 * no node or edge is in the graph's own attributes.
 */
export function writeGraphologyJson(network: Network, checks: Checks): string {
  const found = workedOut(network, checks);
  const labels = edgeLabels(network);
  const positions = positionsOf(network);
  const document = {
    attributes: Object.fromEntries(networkAttributes(network)),
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes: network.organizations.map((organization) => {
      const { x, y, pinned } = positions.get(organization.id) ?? {};
      return {
        key: organization.id,
        attributes: {
          label: organization.name,
          ...Object.fromEntries(organizationAttributes(organization)),
          x,
          y,
          [PINNED_ATTRIBUTE]: pinned,
        },
      };
    }),
    edges: network.relations.map((relation) => ({
      key: relation.id,
      source: relation.source,
      target: relation.target,
      ...(!relationType(relation.type).directed && { undirected: true }),
      attributes: Object.fromEntries(
        relationAttributes(relation, found(relation), labels.get(relation.id)),
      ),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
