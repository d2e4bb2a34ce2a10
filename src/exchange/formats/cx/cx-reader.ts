/** Reads CX, version 1, the former exchange format of Cytoscape and NDEx. */
import type { Outcome } from '../../../network/problems.ts';
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
import { identifier, isCytoscapesOwn, labelOf, typeOf } from '../named-attributes.ts';

/** Aspects that are read, and those that say nothing but how the file is made. */
const READ = [
  'nodes',
  'edges',
  'nodeAttributes',
  'edgeAttributes',
  'networkAttributes',
  'cartesianLayout',
] as const;
const FRAME = new Set<string>([...READ, 'numberVerification', 'metaData', 'status', '@context']);

type Aspect = (typeof READ)[number];

/** Whether parsed JSON is CX 1: a list that opens with what verifies its numbers. */
export function isCx(value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return isObject(first) && Object.hasOwn(first, 'numberVerification');
}

/**
 * Reads nodes, edges, their attributes and places; an aspect may come in several fragments. Edges have a direction,
 * as the format has it; `i` of an edge is its type. Attributes of subnetworks are those of their nodes and edges.
 * Source: CX Data Model, ndexbio.org.
 */
export function readCx(value: unknown, file: string): Outcome<ForeignGraph> {
  const problems = problemsIn(file);
  const { aspects, others } = gather(value);
  const listOf = (name: Aspect) => aspects.get(name) ?? [];
  const ofNodes = attributesBy(listOf('nodeAttributes'));
  const ofEdges = attributesBy(listOf('edgeAttributes'));
  const places = new Map(
    listOf('cartesianLayout').flatMap((one) => {
      const id = identifier(field(one, 'node'));
      const position = positionOf(one);
      return id !== undefined && position ? [[id, position] as const] : [];
    }),
  );
  const nodes = listOf('nodes').flatMap((node, i): ForeignNode[] => {
    const place = `nodes[${i}]`;
    const id = identifier(field(node, '@id'));
    if (id === undefined) {
      problems.add(place, { code: 'node-without-id', params: {} });
      return [];
    }
    const attributes = [
      ...named([
        ['name', field(node, 'n')],
        ['represents', field(node, 'r')],
      ]),
      ...(ofNodes.get(id) ?? []),
    ];
    return [{ id, label: labelOf(attributes), position: places.get(id), attributes, place }];
  });
  const edges = listOf('edges').flatMap((edge, i): ForeignEdge[] => {
    const place = `edges[${i}]`;
    const [source, target] = [identifier(field(edge, 's')), identifier(field(edge, 't'))];
    if (source === undefined || target === undefined) {
      const params = { source: 's', target: 't', by: 'id' } as const;
      problems.add(place, { code: 'edge-without-ends', params });
      return [];
    }
    const id = identifier(field(edge, '@id'));
    const attributes = [
      ...named([['interaction', field(edge, 'i')]]),
      ...(ofEdges.get(id ?? '') ?? []),
    ];
    return [{ id, source, target, directed: true, type: typeOf(attributes), attributes, place }];
  });
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  const attributes = listOf('networkAttributes').flatMap(nameAndValue);
  const graph = {
    title: labelOf(attributes),
    attributes,
    nodes,
    edges,
    notes: leftOut(others),
    undeclaredNodes: 'refuse',
  } as const;
  return { ok: true, value: graph, notes: [] };
}

function gather(value: unknown) {
  const aspects = new Map<Aspect, JsonObject[]>();
  const others = new Set<string>();
  for (const item of Array.isArray(value) ? value : [])
    for (const [name, elements] of Object.entries(isObject(item) ? item : {})) {
      const aspect = READ.find((one) => one === name);
      if (!aspect && !FRAME.has(name)) others.add(name);
      if (!aspect || !Array.isArray(elements)) continue;
      const all = aspects.get(aspect) ?? [];
      for (const element of elements) if (isObject(element)) all.push(element);
      aspects.set(aspect, all);
    }
  return { aspects, others };
}

/** Attributes by what they are of (`po`): one element, or a list of several. */
function attributesBy(list: readonly JsonObject[]): ReadonlyMap<string, ForeignAttributes> {
  const found = new Map<string, ForeignAttributes[number][]>();
  for (const one of list) {
    const of = field(one, 'po');
    for (const owner of Array.isArray(of) ? of : [of]) {
      const id = identifier(owner);
      if (id === undefined) continue;
      const all = found.get(id) ?? [];
      all.push(...nameAndValue(one));
      found.set(id, all);
    }
  }
  return found;
}

function nameAndValue(one: JsonObject): ForeignAttributes {
  const name = field(one, 'n');
  return typeof name === 'string' && !isCytoscapesOwn(name) ? named([[name, field(one, 'v')]]) : [];
}

function named(pairs: ForeignAttributes): ForeignAttributes {
  return pairs.filter(([, value]) => value !== undefined && value !== '');
}
