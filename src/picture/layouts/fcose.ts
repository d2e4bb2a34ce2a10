/** fCoSE, a force-directed layout, by Cytoscape.js without a screen. */
import cytoscape from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import { seededRandom } from '../../network/seeded-random.ts';
import type { Point } from '../scene.ts';
import type { LayoutInput } from './layout.ts';
import { majorize } from './stress.ts';
import { closeCalls, crossings } from './tangle.ts';

cytoscape.use(fcose);

// A label of 13 px below a node of 42 px is about 110 px wide; the nodes are laid out as boxes that
// hold both.
const BOX = { width: 110, height: 70 };
const EDGE_LENGTH = 190;
/** Forces settle in a local optimum: the most readable of some starts is kept. */
const MOST_STARTS = 60;
/** Nodes laid out in all, over the starts, which take well under a second. */
const NODES_IN_ALL = 1200;
/** A line nearer than this to a node's centre, or to its label's, seems to run into it. */
const CLEARANCE = { node: 48, label: 24 };
/** A line that runs through a node seems to end there, which is worse than crossings. */
const LINE_ON_NODE = 3;
/** From a node's centre down to its label's. */
const LABEL_BELOW = 42;
/** Width to height of the page that a picture is likely to be shown on. */
const PAGE = 1.4;

type Positions = Map<string, Point>;

/**
 * Lays out a graph (U. Dogrusoz et al., “fCoSE: A Fast Compound Graph Layout Algorithm with
 * Constraint Support”, IEEE TVCG 28(12), 2022), from several seeded starts, each
 * untangled first. The one with the fewest crossings and nodes on lines is kept, and of several the
 * one nearest to a page's proportions.
 * @returns whole picture units, centred on (0, 0) unless some nodes are pinned; in the order of the
 * nodes
 */
export function runFcose(input: LayoutInput): Positions {
  if (input.nodes.length === 0) return new Map();
  const random = seededRandom(input.seed);
  const pairs = distinctPairs(input);
  const wanted = Math.floor(NODES_IN_ALL / input.nodes.length);
  const starts = Math.min(MOST_STARTS, Math.max(1, wanted));
  const candidates = Array.from({ length: starts }, () => {
    const start = majorize(scatter(input, random), pairs, EDGE_LENGTH, input.pinned);
    const positions = settle(input, pairs, start);
    return { positions, cost: cost(positions, pairs) };
  });
  const best = candidates.reduce((one, other) => (other.cost < one.cost ? other : one));
  return tidy(best.positions, input);
}

/** One run of the layout, from given positions. */
function settle(
  { nodes, pinned }: LayoutInput,
  pairs: readonly (readonly [string, string])[],
  start: Positions,
): Positions {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: BOX }],
    elements: {
      nodes: nodes.map((id) => ({ data: { id: keyOf(id) }, position: { ...at(start, id) } })),
      edges: pairs.map(([source, target]) => ({
        data: { id: `${source} ${target}`, source: keyOf(source), target: keyOf(target) },
      })),
    },
    layout: { name: 'preset' },
  });
  const options: FcoseLayoutOptions = {
    name: 'fcose',
    // Random starts are fcose's own dice, which no seed reaches.
    randomize: false,
    quality: 'proof',
    animate: false,
    fit: false,
    packComponents: false,
    nodeSeparation: EDGE_LENGTH,
    idealEdgeLength: () => EDGE_LENGTH,
    nodeRepulsion: () => 12000,
    gravity: 0.35,
    numIter: 2500,
    fixedNodeConstraint: nodes.flatMap((nodeId) => {
      const position = pinned.get(nodeId);
      return position
        ? [{ nodeId: keyOf(nodeId), position: { x: position.x, y: position.y } }]
        : [];
    }),
  };
  cy.layout(options as cytoscape.LayoutOptions).run();
  const positions: Positions = new Map(
    nodes.map((id) => [id, { ...cy.getElementById(keyOf(id)).position() }]),
  );
  cy.destroy();
  return positions;
}

/** fCoSE keeps nodes in a plain object, where `constructor` stands already; no property has a space. */
function keyOf(id: string): string {
  return ` ${id}`;
}

/** Whole part: crossings and nodes on lines. Fraction: how far from a page's proportions. */
function cost(positions: Positions, pairs: readonly (readonly [string, string])[]): number {
  const points = [...positions.values()];
  const segments = pairs.map(([a, b]) => ({ from: at(positions, a), to: at(positions, b) }));
  const extent = (values: readonly number[]) =>
    Math.max(...values) - Math.min(...values) + BOX.height;
  const shape = extent(points.map(({ x }) => x)) / extent(points.map(({ y }) => y));
  const misfit = Math.abs(Math.log(shape / PAGE));
  const labels = points.map(({ x, y }) => ({ x, y: y + LABEL_BELOW }));
  const tangle =
    crossings(segments) +
    LINE_ON_NODE * closeCalls(points, segments, CLEARANCE.node) +
    closeCalls(labels, segments, CLEARANCE.label);
  return tangle + misfit / (1 + misfit);
}

/** Starting places: pinned nodes where they are, the others anywhere in a square with room for all. */
function scatter({ nodes, pinned }: LayoutInput, random: () => number): Positions {
  const side = EDGE_LENGTH * Math.sqrt(nodes.length);
  const anywhere = () => ({ x: (random() - 0.5) * side, y: (random() - 0.5) * side });
  return new Map(nodes.map((id) => [id, pinned.get(id) ?? anywhere()]));
}

function distinctPairs({ nodes, edges }: LayoutInput): [string, string][] {
  const known = new Set(nodes);
  const pairs = new Map<string, [string, string]>();
  for (const { source, target } of edges) {
    if (!known.has(source) || !known.has(target)) continue;
    const pair: [string, string] = source < target ? [source, target] : [target, source];
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs.values()];
}

/** Centres and rounds; pinned nodes keep their places to the last digit. */
function tidy(positions: Positions, { pinned }: LayoutInput): Positions {
  const places = [...positions.values()];
  const middle = (values: readonly number[]) =>
    pinned.size > 0 || values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2;
  const x = middle(places.map((place) => place.x));
  const y = middle(places.map((place) => place.y));
  const whole = (value: number) => Math.round(value) || 0;
  return new Map(
    [...positions].map(([id, place]) => [
      id,
      pinned.has(id)
        ? { x: place.x, y: place.y }
        : { x: whole(place.x - x), y: whole(place.y - y) },
    ]),
  );
}

function at(positions: Positions, id: string): Point {
  const place = positions.get(id);
  if (!place) throw new Error(`no such node: ${id}`);
  return place;
}
