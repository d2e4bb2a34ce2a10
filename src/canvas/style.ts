/** The marks of the picture in Cytoscape's words. What an element looks like is `picture/`'s to say. */
import type { Css, EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { EndMark } from '../network/relation-types.ts';
import { bend } from '../picture/geometry.ts';
import {
  arrowScale,
  type EdgeMark,
  edgeMark,
  type Middle,
  type NodeMark,
  nodeMark,
} from '../picture/marks.ts';
import type { SceneNode } from '../picture/scene.ts';
import type { InkId } from '../picture/theme.ts';
import { laneStep, lineScale } from '../picture/zoom.ts';
import type { DrawnLine } from './elements.ts';
import { HOVERED } from './sync.ts';

/** Cytoscape's names of the end marks. */
const ARROWS: Readonly<Record<EndMark, Css.ArrowShape>> = {
  none: 'none',
  bar: 'tee',
  ring: 'circle',
  arrow: 'triangle',
};

const MIDDLES: Readonly<Record<Middle['shape'], Css.ArrowShape>> = {
  circle: 'circle',
  square: 'square',
  bar: 'tee',
};

/** How much the line under the pointer grows, in picture units. */
const PREVIEW = 1.6;
/** Known to Cytoscape but not to its types: a hollow mark is drawn with the line's width. */
const RING_LINE = {
  'source-arrow-width': 'match-line',
  'target-arrow-width': 'match-line',
  'mid-target-arrow-width': 'match-line',
};

/**
 * The whole stylesheet for some inks. What depends on the zoom is read anew by `cy.style().update()`.
 * @param seen the colour that a page paints for one of the inks
 */
export function stylesheet(inks: InkId, seen: (colour: string) => string): StylesheetJson {
  const node =
    <Value>(read: (mark: NodeMark) => Value) =>
    (element: NodeSingular): Value =>
      read(nodeMark(sceneNode(element), inks));
  const edge =
    <Value>(read: (mark: EdgeMark, line: DrawnLine) => Value) =>
    (element: EdgeSingular): Value =>
      read(edgeMark(sceneEdge(element), inks), sceneEdge(element));
  const wide = (read: (mark: EdgeMark) => number) => (element: EdgeSingular) =>
    read(edgeMark(sceneEdge(element), inks)) * lineScale(element.cy().zoom());
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0 } as Css.Core },
    { selector: '*', style: { 'overlay-opacity': 0, 'underlay-opacity': 0 } },
    {
      selector: 'node',
      style: {
        shape: node(({ shape }) => shape),
        width: 'data(size)',
        height: 'data(size)',
        'background-color': node(({ fill }) => seen(fill)),
        'border-color': node(({ stroke }) => seen(stroke)),
        'border-width': node(({ strokeWidth }) => strokeWidth),
        opacity: node(({ opacity }) => opacity),
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-weights': [0.5],
        'control-point-distances': (element: EdgeSingular) =>
          bend(sceneEdge(element).lane, laneStep(element.cy().zoom())),
        // A line that is drawn double is its core, and what of the line stands out on both sides of it.
        width: wide(innerWidth),
        'line-color': edge(({ colour, core }) => seen(core?.colour ?? colour)),
        'line-outline-width': wide((mark) => mark.width - innerWidth(mark)),
        'line-outline-color': edge(({ colour }) => seen(colour)),
        'line-style': edge(({ dash }) => (dash.length > 0 ? 'dashed' : 'solid')),
        'line-dash-pattern': edge(({ dash }) =>
          dash.length > 0 ? dash : [1, 0],
        ) as unknown as number[],
        'source-arrow-shape': edge(({ source }) => ARROWS[source.mark]),
        'target-arrow-shape': edge(({ target }) => ARROWS[target.mark]),
        'source-arrow-fill': edge(({ source }) => (source.mark === 'ring' ? 'hollow' : 'filled')),
        'target-arrow-fill': edge(({ target }) => (target.mark === 'ring' ? 'hollow' : 'filled')),
        'mid-target-arrow-shape': edge(({ middle }) => (middle ? MIDDLES[middle.shape] : 'none')),
        'mid-target-arrow-fill': edge(({ middle }) => (middle?.ground ? 'hollow' : 'filled')),
        'mid-target-arrow-color': edge(({ colour }) => seen(colour)),
        ...RING_LINE,
        'source-arrow-color': edge(({ colour }) => seen(colour)),
        'target-arrow-color': edge(({ colour }) => seen(colour)),
        'arrow-scale': (element: EdgeSingular) => {
          const mark = edgeMark(sceneEdge(element), inks);
          const width = innerWidth(mark) * lineScale(element.cy().zoom());
          return arrowScale({ ...mark, width });
        },
        'source-distance-from-node': edge(({ source }) => source.setback),
        'target-distance-from-node': edge(({ target }) => target.setback),
        opacity: edge(({ opacity }) => opacity),
        'z-index': edge((_, { emphasis }) => (emphasis === 'none' ? 0 : 1)),
      },
    },
    {
      selector: `node.${HOVERED}`,
      style: {
        'border-width': node(({ strokeWidth }) => strokeWidth + PREVIEW),
        opacity: 1,
        'z-index': 2,
      },
    },
    {
      selector: `edge.${HOVERED}`,
      style: {
        width: wide((mark) => innerWidth(mark) + PREVIEW),
        opacity: 1,
        'z-index': 2,
      },
    },
  ];
}

function innerWidth({ width, core }: EdgeMark): number {
  return core?.width ?? width;
}

/** The record that `elements.ts` put there. */
export function sceneNode(element: NodeSingular): SceneNode {
  return element.data() as SceneNode;
}

function sceneEdge(element: EdgeSingular): DrawnLine {
  return element.data() as DrawnLine;
}
