/** CX2, the exchange format of Cytoscape and NDEx: reading. */
import type { Outcome } from '../../../network/problems.ts';
import { FORMAT } from '../../../network/records.ts';
import type {
  ForeignAttributes,
  ForeignEdge,
  ForeignGraph,
  ForeignNode,
} from '../foreign-graph.ts';
import { field, isObject, leftOut, positionOf, problemsIn } from '../json-shape.ts';
import { attributeOf, identifier, labelOf, typeOf } from '../named-attributes.ts';
import { RECORD_ATTRIBUTE } from '../record-attributes.ts';
import {
  declarationsOf,
  declaredAttributes,
  frameNotes,
  gatherAspects,
  otherAspects,
} from './cx2-aspects.ts';

/** Whether parsed JSON is CX of a version that says so: a list that opens with its descriptor. */
export function isCx2(value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return isObject(first) && Object.hasOwn(first, 'CXVersion');
}

/**
 * Reads CX 2.x with its fragments, short names and declared values. Edges have a direction, as the
 * format has it. In files of ours, ids of records come back from `record`.
 * Source: Cytoscape Exchange Format Specification (Version 2), cytoscape.org/cx.
 * @returns problems for other versions, nodes without id or with the id of another, edges without ends
 */
export function readCx2(value: unknown, file: string): Outcome<ForeignGraph> {
  const problems = problemsIn(file);
  const [descriptor, ...items]: readonly unknown[] = Array.isArray(value) ? value : [];
  const version = isObject(descriptor) ? field(descriptor, 'CXVersion') : undefined;
  if (typeof version !== 'string' || !/^2(\.\d{1,9})?$/.test(version)) {
    const params = { version: typeof version === 'string' ? version.slice(0, 20) : null };
    problems.add('CXVersion', { code: 'cx-version', params });
    return { ok: false, problems: problems.found };
  }
  const aspects = gatherAspects(items, problems.add);
  const attributes = networkAttributesOf(aspects.get('networkAttributes') ?? []);
  const isOurs = attributeOf(attributes, 'format') === FORMAT;

  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const ofNodes = declarationsOf(aspects, 'nodes');
  const nodes: ForeignNode[] = [];
  for (const [i, node] of (aspects.get('nodes') ?? []).entries()) {
    const place = `nodes[${i}]`;
    const number = isObject(node) ? identifier(field(node, 'id')) : undefined;
    if (!isObject(node) || number === undefined) {
      problems.add(place, { code: 'node-without-id', params: {} });
      continue;
    }
    if (ids.has(number)) {
      problems.add(place, { code: 'id-taken', params: { id: number.slice(0, 40) } });
      continue;
    }
    const said = declaredAttributes(field(node, 'v'), ofNodes);
    const record = isOurs ? identifier(attributeOf(said, RECORD_ATTRIBUTE)) : undefined;
    // A node that was copied in Cytoscape has the record's id too: the first keeps it.
    const id = record === undefined || taken.has(record) ? number : record;
    taken.add(id);
    ids.set(number, id);
    const own = isOurs ? withoutRecord(said) : said;
    nodes.push({ id, label: labelOf(own), position: positionOf(node), attributes: own, place });
  }

  const ofEdges = declarationsOf(aspects, 'edges');
  const edges: ForeignEdge[] = [];
  for (const [i, edge] of (aspects.get('edges') ?? []).entries()) {
    const place = `edges[${i}]`;
    const ends = isObject(edge) ? [identifier(field(edge, 's')), identifier(field(edge, 't'))] : [];
    const [source, target] = ends;
    if (!isObject(edge) || source === undefined || target === undefined) {
      const params = { source: 's', target: 't', by: 'id' } as const;
      problems.add(place, { code: 'edge-without-ends', params });
      continue;
    }
    for (const end of [source, target])
      if (!ids.has(end))
        problems.add(place, { code: 'edge-to-missing-node', params: { id: end.slice(0, 40) } });
    const said = declaredAttributes(field(edge, 'v'), ofEdges);
    const record = isOurs ? identifier(attributeOf(said, RECORD_ATTRIBUTE)) : undefined;
    const own = isOurs ? withoutRecord(said) : said;
    edges.push({
      id: record ?? identifier(field(edge, 'id')),
      source: ids.get(source) ?? source,
      target: ids.get(target) ?? target,
      directed: true,
      type: typeOf(own),
      attributes: own,
      place,
    });
  }
  if (problems.found.length > 0) return { ok: false, problems: problems.found };
  const name = labelOf(attributes);
  const graph = {
    title: name,
    attributes: isOurs ? attributes.filter(([key]) => key !== 'name') : attributes,
    nodes,
    edges,
    notes: [...leftOut(otherAspects(aspects)), ...frameNotes(aspects)],
    undeclaredNodes: 'refuse',
  } as const;
  return { ok: true, value: graph, notes: [] };
}

function networkAttributesOf(elements: readonly unknown[]): ForeignAttributes {
  return elements.flatMap((element) => (isObject(element) ? Object.entries(element) : []));
}

function withoutRecord(attributes: ForeignAttributes): ForeignAttributes {
  return attributes.filter(([name]) => name !== RECORD_ATTRIBUTE);
}
