/** Reads XGMML, GML's graph in XML, as Cytoscape has it. */
import type { Fault, Note, Outcome } from '../../../network/problems.ts';
import type {
  ForeignAttributes,
  ForeignEdge,
  ForeignGraph,
  ForeignNode,
  OnProgress,
} from '../foreign-graph.ts';
import { isCytoscapesOwn, labelOf, typeOf } from '../named-attributes.ts';
import { readXml, withoutAttribute, type XmlElement } from '../xml.ts';
import { positionFrom } from '../xml-attributes.ts';

interface Owner {
  readonly element: XmlElement;
  readonly attributes: (readonly [name: string, value: unknown])[];
  position?: ForeignNode['position'];
}

const HREF = '{http://www.w3.org/1999/xlink}href';

/** What an element says in a field of its own, or of its drawing. */
const FIELDS = /^(?:id|label|source|target|directed|layout|graphic|rootnode|scale|weight|.*:.*)$/i;

/**
 * Reads nodes, edges and their attributes (`att`, lists of which are lists); places are those of `graphics`, with y
 * downwards. Edges have a direction where the graph, or Cytoscape of the edge, says so. Graphs in nodes are flattened,
 * with a note.
 * Source: Punin and Krishnamoorthy, “XGMML 1.0 Draft Specification”, 2001.
 */
export function readXgmml(
  text: string,
  file: string,
  onProgress?: OnProgress,
): Outcome<ForeignGraph> {
  const nodes: Owner[] = [];
  const edges: Owner[] = [];
  const notes: Note[] = [];
  const owners: Owner[] = [];
  /** Lists that are open, the innermost last. */
  const lists: { readonly name: string; readonly values: unknown[] }[] = [];
  let graph: Owner | null = null;
  let isDrawing = false;
  const own = (element: XmlElement): Owner => {
    const made: Owner = { element, attributes: [] };
    owners.push(made);
    return made;
  };

  const open = (element: XmlElement): Fault | null => {
    const { name, attributes, line } = element;
    const owner = owners.at(-1);
    if (isDrawing) return null;
    const isIn = (elements: Owner[]) => owner !== undefined && elements.includes(owner);
    if (name === 'graph') {
      const made = own(element);
      if (graph) notes.push({ code: 'graph-moved-out', params: {}, place: { line } });
      else graph = made;
    } else if (name === 'node') {
      // With an address in place of an id it is one that stands elsewhere.
      if (!attributes.has('id')) return attributes.has(HREF) ? null : withoutAttribute(name, 'id');
      nodes.push(own(element));
    } else if (name === 'edge') {
      for (const end of ['source', 'target'])
        if (!attributes.has(end)) return withoutAttribute(name, end);
      edges.push(own(element));
    } else if (name === 'att' && owner) {
      const key = attributes.get('name') ?? attributes.get('label') ?? '';
      if (attributes.get('type') === 'list') lists.push({ name: key, values: [] });
      else {
        const value = attributes.get('value');
        const list = lists.at(-1);
        if (value === undefined) return null;
        if (list) list.values.push(value);
        else if (!isCytoscapesOwn(key)) owner.attributes.push([key, value]);
      }
    } else if (name === 'graphics') {
      isDrawing = true;
      if (owner && isIn(nodes))
        owner.position ??= positionFrom(attributes.get('x'), attributes.get('y'));
    }
    return null;
  };
  const close = (element: XmlElement) => {
    if (element.name === 'graphics') isDrawing = false;
    if (isDrawing) return;
    if (element.name === 'att' && element.attributes.get('type') === 'list') {
      const list = lists.pop();
      if (list) owners.at(-1)?.attributes.push([list.name, list.values]);
    } else if (owners.at(-1)?.element === element) owners.pop();
  };

  const problem = readXml(text, file, 'graph', { open, close }, onProgress);
  if (problem) return { ok: false, problems: [problem] };
  const { element, attributes = [] } = (graph as Owner | null) ?? {};
  const directed = element?.attributes.get('directed') === '1';
  const value: ForeignGraph = {
    title: element?.attributes.get('label') ?? labelOf(attributes),
    attributes,
    nodes: nodes.map(nodeOf),
    edges: edges.map((edge) => edgeOf(edge, directed)),
    notes,
    undeclaredNodes: 'add',
  };
  return { ok: true, value, notes: [] };
}

function nodeOf({ element, attributes, position }: Owner): ForeignNode {
  const all = withOwn(element, attributes);
  return {
    id: element.attributes.get('id') ?? '',
    label: element.attributes.get('label') ?? labelOf(all),
    position,
    attributes: all,
    place: { line: element.line },
  };
}

function edgeOf({ element, attributes }: Owner, byGraph: boolean): ForeignEdge {
  const at = (name: string) => element.attributes.get(name);
  const own = [...element.attributes].find(([name]) => /(?:^|\})directed$/.test(name))?.[1];
  const all = withOwn(element, attributes);
  const weight = at('weight');
  return {
    id: at('id'),
    source: at('source') ?? '',
    target: at('target') ?? '',
    directed: own === undefined ? byGraph : own === '1' || own === 'true',
    // Cytoscape's label of an edge names its ends as well: “A (alliance) B”.
    type: typeOf(all) ?? /\(([^()]+)\)/.exec(at('label') ?? '')?.[1] ?? at('label'),
    attributes: weight === undefined ? all : [...all, ['weight', weight]],
    place: { line: element.line },
  };
}

function withOwn({ attributes }: XmlElement, said: ForeignAttributes): ForeignAttributes {
  return [
    ...said,
    ...[...attributes].filter(([name]) => !FIELDS.test(name) && !name.startsWith('{')),
  ];
}
