/** Reads GML (Himsolt, “GML: A portable Graph File Format”, 1996), as NetworkX, igraph, Gephi and yEd write it. */
import { type Fault, type Outcome, unreadable } from '../../../network/problems.ts';
import type {
  ForeignAttributes,
  ForeignEdge,
  ForeignGraph,
  ForeignNode,
} from '../foreign-graph.ts';
import { leftOut } from '../json-shape.ts';
import { identifier, labelOf, saidDirection, typeOf } from '../named-attributes.ts';
import { DEEPEST, type GmlEntry, type GmlList, parseGml } from './gml-lists.ts';

/** What stands in fields of their own, and what is about the drawing alone. */
const FIELDS = {
  node: new Set(['id']),
  edge: new Set(['id', 'source', 'target']),
  graph: new Set(['node', 'edge', 'directed', 'multigraph']),
};
/** NetworkX tells edges of one pair apart by their numbers. */
const MULTI_EDGE = new Set([...FIELDS.edge, 'key']);
const DRAWING = new Set(['graphics', 'LabelGraphics', 'labelAnchor']);

/**
 * Reads the first graph of a file. Edges have a direction where the graph says `directed 1`; positions are those
 * of `graphics`, with y downwards as yEd has it; other lists inside a node or an edge are kept as JSON.
 */
export function readGml(text: string, file: string): Outcome<ForeignGraph> {
  const parsed = parseGml(text);
  if (!parsed.ok) return refuse(file, parsed.fault, parsed.line);
  const graph = parsed.list.find(({ key, value }) => key === 'graph' && isList(value));
  if (!graph || !isList(graph.value))
    return { ok: false, problems: [unreadable(file, { code: 'no-graph', params: {} })] };
  const nodes: ForeignNode[] = [];
  const edges: ForeignEdge[] = [];
  const drawn = new Set<string>();
  const attributesOf = (list: GmlList, fields: ReadonlySet<string>): ForeignAttributes =>
    list.flatMap(({ key, value }) => {
      if (fields.has(key)) return [];
      if (!DRAWING.has(key)) return [[key, isList(value) ? plain(value) : value] as const];
      drawn.add(key);
      return [];
    });
  const about = attributesOf(graph.value, FIELDS.graph);
  const directed = Number(plainValue(graph.value, 'directed') ?? 0) === 1;
  const isMulti = Number(plainValue(graph.value, 'multigraph') ?? 0) === 1;
  for (const { key, value, line } of graph.value) {
    if (!isList(value) || (key !== 'node' && key !== 'edge')) continue;
    const id = identifier(plainValue(value, 'id'));
    const attributes = attributesOf(value, isMulti && key === 'edge' ? MULTI_EDGE : FIELDS[key]);
    const place = { line };
    if (key === 'node') {
      if (id === undefined) return refuse(file, { code: 'node-without-id', params: {} }, line);
      nodes.push({
        id,
        label: labelOf(attributes),
        position: positionIn(value),
        attributes,
        place,
      });
      continue;
    }
    const [source, target] = [
      identifier(plainValue(value, 'source')),
      identifier(plainValue(value, 'target')),
    ];
    if (source === undefined || target === undefined) {
      const params = { source: 'source', target: 'target', by: 'id' } as const;
      return refuse(file, { code: 'edge-without-ends', params }, line);
    }
    edges.push({
      id,
      source,
      target,
      directed: saidDirection(attributes) ?? directed,
      type: typeOf(attributes),
      attributes,
      place,
    });
  }
  const title = [...about, ...parsed.list.map(({ key, value }) => [key, value] as const)];
  const value = {
    title: labelOf(title.filter(([key]) => key !== 'Creator')),
    attributes: about,
    nodes,
    edges,
    notes: leftOut(drawn),
    undeclaredNodes: 'refuse',
  } as const;
  return { ok: true, value, notes: [] };
}

function refuse(file: string, fault: Fault, line: number): Outcome<never> {
  return { ok: false, problems: [unreadable(file, fault, { line })] };
}

function isList(value: GmlEntry['value'] | undefined): value is GmlList {
  return Array.isArray(value);
}

function plainValue(list: GmlList, key: string): string | number | undefined {
  const value = list.find((entry) => entry.key === key && !isList(entry.value))?.value;
  return isList(value) ? undefined : value;
}

function positionIn(node: GmlList): ForeignNode['position'] {
  const graphics = node.find(({ key }) => key === 'graphics')?.value;
  const [x, y] = isList(graphics) ? [plainValue(graphics, 'x'), plainValue(graphics, 'y')] : [];
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : undefined;
}

/** A list as an object; a key that stands there several times has a list of its values. */
function plain(list: GmlList, depth = 0): unknown {
  const values = new Map<string, unknown[]>();
  for (const { key, value } of list) {
    const inner = isList(value) && depth < DEEPEST ? plain(value, depth + 1) : value;
    const all = values.get(key) ?? [];
    all.push(inner);
    values.set(key, all);
  }
  return Object.fromEntries(
    [...values].map(([key, all]) => [key, all.length === 1 ? all[0] : all]),
  );
}
