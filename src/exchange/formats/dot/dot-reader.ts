/** Reads DOT, the language of Graphviz (https://graphviz.org/doc/info/lang.html): the graph, and no drawing. */
import { type Outcome, unreadable } from '../../../network/problems.ts';
import { typedByColour } from '../edge-colours.ts';
import type {
  ForeignAttributes,
  ForeignEdge,
  ForeignGraph,
  ForeignNode,
} from '../foreign-graph.ts';
import { leftOut } from '../json-shape.ts';
import { labelOf, typeOf } from '../named-attributes.ts';
import { type DotContent, type DotValues, parseDot } from './dot-content.ts';

/** How it is drawn. Colours and styles of edges are kept: they are how many files tell friend from foe. */
const DRAWING =
  /^(?:arrow(?:head|tail|size)|bgcolor|center|clusterrank|concentrate|constraint|dir|fill(?:color)?|fixedsize|font(?:name|size|color)|gradientangle|group|head(?:clip|port)|height|image\w*|l?height|label(?:angle|distance|float|font\w+|just|loc)|layout|len|margin|minlen|nodesep|ordering|orientation|outputorder|overlap|pack\w*|pad|pencolor|penwidth|peripheries|pin|rank(?:dir|sep)?|ratio|regular|same(?:head|tail)|sep|shape(?:file)?|sides|size|skew|splines|style|tail(?:clip|port)|truecolor|vertices|viewport|width|xlp|lp|bb|color(?:scheme)?)$/i;
const OF_EDGES = /^(?:color|style)$/i;

/**
 * Reads the first graph of a file. An edge has a direction as its operator says (`->` or `--`); `label` names nodes,
 * and kinds of edges; `pos` is a position, with y upwards as Graphviz has it; a node in a subgraph with a label
 * keeps it as `subgraph`; colours tell edges apart where nothing else does. Labels in HTML are read as the words in them. Ports are left out.
 */
export function readDot(text: string, file: string): Outcome<ForeignGraph> {
  const parsed = parseDot(text);
  if (!parsed.ok) {
    const { fault, line } = parsed;
    return { ok: false, problems: [unreadable(file, fault, { line })] };
  }
  const { content } = parsed;
  const drawn = new Set<string>();
  const kept = (values: DotValues, isEdge: boolean): ForeignAttributes =>
    [...values].filter(([name, value]) => {
      if (value === '' || name === 'pos') return false;
      if (isEdge && OF_EDGES.test(name)) return true;
      if (!DRAWING.test(name)) return true;
      drawn.add(name);
      return false;
    });
  const nodes = [...content.nodes].map(([id, { values, line }]): ForeignNode => {
    const attributes = kept(values, false);
    // `\N` stands for the node's own id.
    const label = labelOf(attributes)?.replaceAll('\\N', id);
    return { id, label, position: positionOf(values.get('pos')), attributes, place: { line } };
  });
  const edges = content.edges.map(({ source, target, directed, values, line }): ForeignEdge => {
    const attributes = kept(values, true);
    return { source, target, directed, type: typeOf(attributes), attributes, place: { line } };
  });
  const colours = content.edges.map(({ values }) => values.get('color'));
  return {
    ok: true,
    value: graphOf(content, nodes, typedByColour(edges, colours), drawn),
    notes: [],
  };
}

function graphOf(
  { id, values }: DotContent,
  nodes: readonly ForeignNode[],
  edges: readonly ForeignEdge[],
  drawn: ReadonlySet<string>,
): ForeignGraph {
  const attributes = [...values].filter(([name]) => !DRAWING.test(name));
  return {
    title: labelOf(attributes) ?? id,
    attributes,
    nodes,
    edges,
    notes: leftOut([...drawn, ...[...values.keys()].filter((name) => DRAWING.test(name))]),
    undeclaredNodes: 'add',
  };
}

function positionOf(pos: string | undefined): ForeignNode['position'] {
  const [, x, y] =
    /^\s*(-?[\d.]{1,20}(?:e[-+]?\d+)?)\s*,\s*(-?[\d.]{1,20}(?:e[-+]?\d+)?)/i.exec(pos ?? '') ?? [];
  const [across, up] = [Number(x ?? Number.NaN), Number(y ?? Number.NaN)];
  return Number.isFinite(across) && Number.isFinite(up) ? { x: across, y: 0 - up } : undefined;
}
