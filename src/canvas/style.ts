/** The marks of the picture in Cytoscape's words. What an element looks like is `picture/`'s to say. */
import type { Css, EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { EndMark } from '../network/relation-types.ts';
import { bend } from '../picture/geometry.ts';
import {
  arrowScale,
  type EdgeMark,
  edgeMark,
  type Halo,
  LABEL,
  LABEL_HALO,
  labelOf,
  type NodeMark,
  nodeMark,
} from '../picture/marks.ts';
import type { SceneEdge, SceneNode } from '../picture/scene.ts';
import { SANS, THEMES, type ThemeId } from '../picture/theme.ts';
import { labelSize, laneStep } from './legibility.ts';
import { HOVERED } from './sync.ts';

/** Cytoscape's names of the end marks. */
const ARROWS: Readonly<Record<EndMark, Css.ArrowShape>> = {
  none: 'none',
  bar: 'tee',
  ring: 'circle',
  arrow: 'triangle',
};

/** How much the line under the pointer grows, in picture units. */
const PREVIEW = 1.6;
/** A label that would be smaller on the screen than this share of a line's label is left out. */
const LEAST_SHARE = 0.7;
/** Known to Cytoscape but not to its types: a hollow mark is drawn with the line's width. */
const RING_LINE = { 'source-arrow-width': 'match-line', 'target-arrow-width': 'match-line' };
const NO_HALO = { colour: '#000000', opacity: 0, reach: 0 } satisfies Halo;

/**
 * The whole stylesheet for light or dark grounds. What depends on the zoom is read anew by
 * `cy.style().update()`.
 */
export function stylesheet(theme: ThemeId): StylesheetJson {
  const { ink, soft, paper } = THEMES[theme];
  const node =
    <Value>(read: (mark: NodeMark) => Value) =>
    (element: NodeSingular): Value =>
      read(nodeMark(sceneNode(element), theme));
  const edge =
    <Value>(read: (mark: EdgeMark, edge: SceneEdge) => Value) =>
    (element: EdgeSingular): Value =>
      read(edgeMark(sceneEdge(element), theme), sceneEdge(element));
  const halo =
    <Value>(read: (halo: Halo) => Value) =>
    (element: NodeSingular | EdgeSingular): Value =>
      read(
        (element.isNode()
          ? nodeMark(sceneNode(element), theme)
          : edgeMark(sceneEdge(element as EdgeSingular), theme)
        ).halo ?? NO_HALO,
      );
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0 } as Css.Core },
    {
      // Cytoscape draws a halo as an underlay, whose padding is its reach.
      selector: '*',
      style: {
        'font-family': SANS,
        'font-size': onLabel(LABEL),
        'min-zoomed-font-size': LABEL.edge * LEAST_SHARE,
        'text-outline-color': paper,
        'text-outline-width': onLabel(LABEL_HALO),
        'text-outline-opacity': 1,
        'underlay-color': halo(({ colour }) => colour),
        'underlay-opacity': halo(({ opacity }) => opacity),
        'underlay-padding': halo(({ reach }) => reach),
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node',
      style: {
        shape: node(({ shape }) => shape),
        width: 'data(size)',
        height: 'data(size)',
        'background-color': node(({ fill }) => fill),
        'border-color': node(({ stroke }) => stroke),
        'border-width': node(({ strokeWidth }) => strokeWidth),
        opacity: node(({ opacity }) => opacity),
        label: 'data(label)',
        color: ink,
        'text-valign': 'bottom',
        'text-margin-y': LABEL.gap,
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
        width: edge(({ width }) => width),
        'line-color': edge(({ colour }) => colour),
        'line-style': edge(({ dash }) => (dash.length > 0 ? 'dashed' : 'solid')),
        'line-dash-pattern': edge(({ dash }) =>
          dash.length > 0 ? dash : [1, 0],
        ) as unknown as number[],
        'source-arrow-shape': edge(({ source }) => ARROWS[source.mark]),
        'target-arrow-shape': edge(({ target }) => ARROWS[target.mark]),
        'source-arrow-fill': edge(({ source }) => (source.mark === 'ring' ? 'hollow' : 'filled')),
        'target-arrow-fill': edge(({ target }) => (target.mark === 'ring' ? 'hollow' : 'filled')),
        ...RING_LINE,
        'source-arrow-color': edge(({ colour }) => colour),
        'target-arrow-color': edge(({ colour }) => colour),
        'arrow-scale': edge(arrowScale),
        'source-distance-from-node': edge(({ source }) => source.setback),
        'target-distance-from-node': edge(({ target }) => target.setback),
        opacity: edge(({ opacity }) => opacity),
        label: edge((_, drawn) => labelOf(drawn)),
        color: soft,
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
        width: edge(({ width }) => width + PREVIEW),
        label: 'data(label)',
        opacity: 1,
        'z-index': 2,
      },
    },
  ];
}

/**
 * A size of a label's letters or of the ground round them. Names, and the labels that the reader asked
 * for, stay legible when the picture shrinks; the other labels of lines would soon cover them.
 */
function onLabel(sizes: { readonly node: number; readonly edge: number }) {
  return (element: NodeSingular | EdgeSingular): number => {
    if (element.isNode()) return labelSize(sizes.node, element.cy().zoom());
    const wanted = element.hasClass(HOVERED) || element.data('emphasis') !== 'none';
    return wanted ? labelSize(sizes.edge, element.cy().zoom()) : sizes.edge;
  };
}

/** The record that `elements.ts` put there. */
export function sceneNode(element: NodeSingular): SceneNode {
  return element.data() as SceneNode;
}

function sceneEdge(element: EdgeSingular): SceneEdge {
  return element.data() as SceneEdge;
}
