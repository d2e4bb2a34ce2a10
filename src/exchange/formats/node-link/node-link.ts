/** Node-link JSON: `nodes` with `links` or `edges`, as D3, NetworkX and many a page have it; and bare lists of edges. */
import type { Note, Outcome } from '../../../network/problems.ts';
import { FORMAT } from '../../../network/records.ts';
import type {
  ForeignAttributes,
  ForeignEdge,
  ForeignGraph,
  ForeignNode,
} from '../foreign-graph.ts';
import { field, isObject, type JsonObject, positionOf, problemsIn } from '../json-shape.ts';
import { attributeOf, identifier, labelOf, typeOf } from '../named-attributes.ts';
import { edgeEvidence, fileAsSource, isInEvidence } from './edge-evidence.ts';

/** Under which names files keep edges, their ends, and what nodes are known by; the first that is there. */
const EDGES = ['links', 'edges', 'relationships', 'relations'] as const;
const ENDS = [
  ['source', 'target'],
  ['from', 'to'],
  ['src', 'dst'],
  ['start', 'end'],
] as const;
const IDS = ['id', '_id', 'key', 'name', 'label'] as const;

const MEMBERS: ReadonlySet<string> = new Set([
  'nodes',
  ...EDGES,
  'directed',
  'multigraph',
  'graph',
]);
/** What a simulation of D3 leaves in its nodes and links. */
const SIMULATION = new Set(['index', 'vx', 'vy', 'fx', 'fy']);

/** Whether parsed JSON is nodes with edges, or a list of edges with both ends. */
export function isNodeLink(value: unknown): boolean {
  if (Array.isArray(value))
    return value.some((one: unknown) => isObject(one) && endNames(one) !== null);
  if (!isObject(value) || !Array.isArray(field(value, 'nodes'))) return false;
  return edgesIn(value) !== null;
}

/**
 * Reads nodes and edges with all their fields. The ends of an edge are ids, or places among the nodes from 0, or
 * the nodes themselves, as D3 leaves them. Edges have a direction where the file says `directed`. What an edge quotes,
 * and from where, is its evidence, with the file as its source.
 * Sources: NetworkX, `node_link_data`; D3, `forceLink`.
 */
export function readNodeLink(value: unknown, file: string): Outcome<ForeignGraph> {
  const problems = problemsIn(file);
  const document = isObject(value) ? value : {};
  const attributes = headOf(document);
  const isOurs = attributeOf(attributes, 'format') === FORMAT;
  const listed = field(document, 'nodes');
  const given: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const edgesName = edgesIn(document);
  const edgeList: unknown = edgesName === null ? value : field(document, edgesName);
  const list: readonly unknown[] = Array.isArray(edgeList) ? edgeList : [];
  const place = edgesName ?? '';

  const idName = idNameOf(given);
  const nodes = given.map((node, i): ForeignNode => {
    const at = `nodes[${i}]`;
    if (!isObject(node)) {
      const id = identifier(node) ?? `${i}`;
      return { id, attributes: [], place: at };
    }
    const id = (idName && identifier(field(node, idName))) ?? `${i}`;
    const attributes = fieldsOf(node, idName === null ? [] : [idName], isOurs);
    const label = labelOf(attributes) ?? (idName === 'name' || idName === 'label' ? id : undefined);
    return { id, label, position: positionOf(node), attributes, place: at };
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const ends = list.map((edge) => endsOf(edge));
  // Numbers are places where some of them are no ids.
  const isByPlace =
    nodes.length > 0 &&
    ends.some((pair) => pair?.some((end) => typeof end === 'number' && !ids.has(String(end))));
  const nodeAt = (end: unknown): string | undefined => {
    if (isObject(end)) {
      const id = idName && identifier(field(end, idName));
      return id ?? nodeAt(field(end, 'index'));
    }
    const byPlace = isByPlace && typeof end === 'number' ? nodes[end]?.id : undefined;
    return byPlace ?? identifier(end);
  };

  const directedByAll = field(document, 'directed');
  const source = fileAsSource(file);
  const edges = list.flatMap((edge, i): ForeignEdge[] => {
    const at = `${place}[${i}]`;
    const [from, to] = (ends[i] ?? []).map(nodeAt);
    if (!isObject(edge) || from === undefined || to === undefined) {
      const [source, target] = ENDS[0];
      problems.add(at, { code: 'edge-without-ends', params: { source, target, by: 'id' } });
      return [];
    }
    const names = endNames(edge) ?? [];
    const said = isOurs ? null : edgeEvidence(edge, source.id, i + 1);
    const inEvidence = said ? Object.keys(edge).filter(isInEvidence) : [];
    const attributes = fieldsOf(edge, ['id', ...names, ...inEvidence], isOurs);
    const own = field(edge, 'directed');
    const directed = typeof own === 'boolean' ? own : directedByAll === true;
    const id = identifier(field(edge, 'id'));
    const type = typeOf(attributes);
    const evidence = said ? [said] : undefined;
    return [{ id, source: from, target: to, directed, type, attributes, evidence, place: at }];
  });
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  const notes: Note[] =
    typeof directedByAll === 'boolean' || edges.length === 0
      ? []
      : [{ code: 'direction-not-said', params: { directed: false }, place: null }];
  const isSourced = edges.some(({ evidence }) => evidence);
  const graph = {
    title: labelOf(attributes),
    attributes: isSourced ? [['sources', [source]] as const, ...attributes] : attributes,
    nodes: edgesName === null ? endsAsNodes(edges) : nodes,
    edges,
    notes,
    undeclaredNodes: 'refuse',
  } as const;
  return { ok: true, value: graph, notes: [] };
}

/** A bare list of edges has no other nodes than their ends. */
function endsAsNodes(edges: readonly ForeignEdge[]): ForeignNode[] {
  const nodes = new Map<string, ForeignNode>();
  for (const { source, target, place } of edges)
    for (const id of [source, target])
      if (!nodes.has(id)) nodes.set(id, { id, attributes: [], place });
  return [...nodes.values()];
}

function edgesIn(document: JsonObject): (typeof EDGES)[number] | null {
  return EDGES.find((name) => Array.isArray(field(document, name))) ?? null;
}

/** The name under which each node has an id of its own; `null` where they are known by their places. */
function idNameOf(nodes: readonly unknown[]): string | null {
  const objects = nodes.filter(isObject);
  const found = IDS.find((name) => {
    const ids = objects.map((node) => identifier(field(node, name)));
    return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
  });
  return objects.length === 0 ? null : (found ?? null);
}

function endNames(edge: JsonObject): readonly [string, string] | null {
  return ENDS.find((pair) => pair.every((name) => Object.hasOwn(edge, name))) ?? null;
}

function endsOf(edge: unknown): readonly [unknown, unknown] | null {
  if (!isObject(edge)) return null;
  const names = endNames(edge);
  return names && [field(edge, names[0]), field(edge, names[1])];
}

/** All fields but those; a list of texts is their text, one after the other, save in records of ours. */
function fieldsOf(
  object: JsonObject,
  without: readonly string[],
  isOurs: boolean,
): ForeignAttributes {
  return Object.entries(object).flatMap(([name, value]) => {
    if (without.includes(name) || SIMULATION.has(name)) return [];
    const isTexts = Array.isArray(value) && value.every((one) => typeof one === 'string');
    const isAliases = /^aliases?$/i.test(name);
    return [[name, isTexts && !isAliases && !isOurs ? value.join('; ') : value] as const];
  });
}

/** NetworkX has what is said of the graph under `graph`; elsewhere it stands beside the nodes. */
function headOf(document: JsonObject): ForeignAttributes {
  const graph = field(document, 'graph');
  const pairs = Array.isArray(graph)
    ? graph.filter(
        (pair): pair is [string, unknown] => Array.isArray(pair) && typeof pair[0] === 'string',
      )
    : isObject(graph)
      ? Object.entries(graph)
      : [];
  return [...pairs, ...Object.entries(document).filter(([name]) => !MEMBERS.has(name))];
}
