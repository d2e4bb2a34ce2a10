/** Reads GraphML (http://graphml.graphdrawing.org), with the labels and boxes of yEd. */
import type { Outcome } from '../../../network/problems.ts';
import { FORMAT } from '../../../network/records.ts';
import { typedByColour } from '../edge-colours.ts';
import type {
  ForeignAttributes,
  ForeignEdge,
  ForeignGraph,
  ForeignNode,
  OnProgress,
} from '../foreign-graph.ts';
import { attributeOf, firstText, labelOf, typeOf } from '../named-attributes.ts';
import { readXml, withoutGraph } from '../xml.ts';
import { namedValues, positionFrom, standards } from '../xml-attributes.ts';
import {
  emptyContent,
  type GraphmlContent,
  type GraphmlElement,
  graphmlHandler,
  type Scope,
} from './graphml-content.ts';

/** XML attributes that say nothing of a node or an edge, or say it in a field of its own. */
const NO_ATTRIBUTE = /^(id|source|target|directed|edgedefault|(parse|yfiles)\..*|.*:.*)$/;

/**
 * Reads a whole file.
 * @param file its name, for problems
 * @returns a graph, or the first fault with its line. Positions are the attributes `x` and `y`, labels
 * `label` or `name`, or what yEd draws; the colours of its lines tell edges apart where nothing else does. Graphs in graphs are flattened, ports and hyperedges left out,
 * each with a note.
 */
export function readGraphml(
  text: string,
  file: string,
  onProgress?: OnProgress,
): Outcome<ForeignGraph> {
  const content = emptyContent();
  const problem = readXml(text, file, 'graphml', graphmlHandler(content), onProgress);
  if (problem) return { ok: false, problems: [problem] };
  if (content.graph.length > 0) return { ok: true, value: graphOf(content), notes: [] };
  return { ok: false, problems: [withoutGraph(file)] };
}

function graphOf(content: GraphmlContent): ForeignGraph {
  const { keys, notes } = content;
  const attributesOf = (scope: Scope) => {
    const defaults = standards(new Set(keys[scope].values()), content[scope].length, notes);
    return ({ element, values, named }: GraphmlElement): ForeignAttributes => [
      ...namedValues(values, keys[scope], defaults, { line: element.line }, notes),
      ...named,
      ...[...element.attributes].filter(([name]) => !NO_ATTRIBUTE.test(name)),
    ];
  };
  const ofNode = attributesOf('node');
  const ofEdge = attributesOf('edge');
  const attributes = content.graph.slice(0, 1).flatMap((graph) => {
    const said = attributesOf('graph')(graph);
    return [...said, ...ownId(graph, said)];
  });
  return {
    title: firstText(attributes, ['title', 'name', 'description', 'desc']),
    attributes,
    nodes: content.node.map((node) => nodeOf(node, ofNode(node))),
    edges: typedByColour(
      content.edge.map((edge) => edgeOf(edge, ofEdge(edge))),
      content.edge.map(({ drawn }) => drawn.colour),
    ),
    notes,
    undeclaredNodes: 'add',
  };
}

/** Where NetworkX puts the id of a network of ours; the id of any other graph says nothing. */
function ownId({ element }: GraphmlElement, said: ForeignAttributes): ForeignAttributes {
  const id = element.attributes.get('id');
  const isOurs = attributeOf(said, 'format') === FORMAT;
  return isOurs && id !== undefined && attributeOf(said, 'id') === undefined ? [['id', id]] : [];
}

function nodeOf({ element, drawn }: GraphmlElement, attributes: ForeignAttributes): ForeignNode {
  const at = (name: string) => firstText(attributes, [name]);
  return {
    id: element.attributes.get('id') ?? '',
    label: labelOf(attributes) ?? drawn.label,
    position: positionFrom(at('x'), at('y')) ?? drawn.centre,
    attributes,
    place: { line: element.line },
  };
}

function edgeOf(
  { element, drawn, edgeDefault }: GraphmlElement,
  attributes: ForeignAttributes,
): ForeignEdge {
  const at = (name: string) => element.attributes.get(name);
  const directed = at('directed')?.trim().toLowerCase() ?? `${edgeDefault === 'directed'}`;
  return {
    id: at('id'),
    source: at('source') ?? '',
    target: at('target') ?? '',
    directed: directed === 'true' || directed === '1',
    type: typeOf(attributes) ?? drawn.label,
    attributes,
    place: { line: element.line },
  };
}
