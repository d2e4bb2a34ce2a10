/** Reads GEXF 1.1 to 1.3 (https://gexf.net): Gephi's own format. */
import type { Note, Outcome } from '../../../network/problems.ts';
import type {
  ForeignAttributes,
  ForeignEdge,
  ForeignGraph,
  ForeignNode,
  OnProgress,
} from '../foreign-graph.ts';
import { isDeep } from '../json-depth.ts';
import { firstText, saidDirection, typeOf } from '../named-attributes.ts';
import { readXml, withoutGraph } from '../xml.ts';
import { namedValues, positionFrom, standards } from '../xml-attributes.ts';
import { EXPLORER_NAMESPACE } from '../xml-writing.ts';
import { emptyContent, type GexfContent, type GexfElement, gexfHandler } from './gexf-content.ts';

/** What the XML attributes of a node or an edge say in fields of their own. */
const FIELDS = {
  node: new Set(['id', 'label', 'pid']),
  edge: new Set(['id', 'source', 'target', 'type', 'kind']),
};

const DIRECTION = /^(?:directed|undirected|mutual)$/i;

/**
 * Reads a file of any of the versions.
 * @param file its name, for problems
 * @returns a graph, or the first fault with its line. In Gephi y points up; here it points down, so
 * it is negated. A node inside another keeps it as `pid`; times are attributes; an edge's type is its
 * `kind`, or else an attribute so named, or its label. NetworkX writes an edge's attribute `type` where GEXF
 * has the direction: any other word there is the type. Colours, sizes and shapes are not read.
 */
export function readGexf(
  text: string,
  file: string,
  onProgress?: OnProgress,
): Outcome<ForeignGraph> {
  const content = emptyContent();
  const problem = readXml(text, file, 'gexf', gexfHandler(content), onProgress);
  if (problem) return { ok: false, problems: [problem] };
  if (content.defaultType !== null)
    return { ok: true, value: graphOf(content, content.defaultType), notes: [] };
  return { ok: false, problems: [withoutGraph(file)] };
}

function graphOf(content: GexfContent, defaultType: string): ForeignGraph {
  const { declared, meta, notes } = content;
  const attributesOf = (kind: 'node' | 'edge', elements: readonly GexfElement[]) => {
    const defaults = standards(declared[kind].values(), elements.length, notes);
    return ({ element, values, named }: GexfElement): ForeignAttributes => [
      ...namedValues(values, declared[kind], defaults, { line: element.line }, notes),
      ...named,
      ...[...element.attributes].filter(
        ([name, value]) =>
          (!FIELDS[kind].has(name) || (name === 'type' && !DIRECTION.test(value))) &&
          !name.includes(':'),
      ),
    ];
  };
  const ofNode = attributesOf('node', content.nodes);
  const ofEdge = attributesOf('edge', content.edges);
  const own = ownAttributes(content.own, notes);
  const attributes = own.length > 0 ? own : [...meta];
  return {
    title: firstText(attributes, ['title', 'description'])?.split('\n')[0],
    attributes,
    nodes: content.nodes.map((node) => nodeOf(node, ofNode(node))),
    edges: content.edges.map((edge) => edgeOf(edge, ofEdge(edge), defaultType, notes)),
    notes,
    undeclaredNodes: 'add',
  };
}

function nodeOf({ element, position }: GexfElement, attributes: ForeignAttributes): ForeignNode {
  const place = positionFrom(position?.x, position?.y);
  return {
    id: element.attributes.get('id') ?? '',
    label: element.attributes.get('label') ?? firstText(attributes, ['label']),
    position: place && { x: place.x, y: 0 - place.y },
    attributes,
    place: { line: element.line },
  };
}

function edgeOf(
  { element }: GexfElement,
  attributes: ForeignAttributes,
  defaultType: string,
  notes: Note[],
): ForeignEdge {
  const at = (name: string) => element.attributes.get(name);
  const given = at('type') ?? at(`{${EXPLORER_NAMESPACE}}type`) ?? '';
  const said = DIRECTION.test(given) ? given : null;
  const direction = (said ?? defaultType).toLowerCase();
  const place = { line: element.line };
  if (direction === 'mutual') notes.push({ code: 'mutual-edge', params: {}, place });
  return {
    id: at('id'),
    source: at('source') ?? '',
    target: at('target') ?? '',
    directed: (said ? null : saidDirection(attributes)) ?? direction === 'directed',
    type: at('kind') || typeOf(attributes),
    attributes,
    place,
  };
}

function ownAttributes(json: string | undefined, notes: Note[]): ForeignAttributes {
  if (json === undefined) return [];
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !isDeep(value)) return Object.entries(value);
  } catch {
    // Said below, as for JSON that is no object.
  }
  notes.push({ code: 'head-left-out', params: {}, place: null });
  return [];
}
