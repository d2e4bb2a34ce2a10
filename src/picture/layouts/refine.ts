/** Takes crossings and narrow places out of a layout by moving one node at a time. */
import type { Rectangle } from '../plane.ts';
import type { Point } from '../scene.ts';
import type { Laid, LayoutNode } from './layout.ts';

export interface RefineInput {
  readonly nodes: readonly LayoutNode[];
  readonly places: ReadonlyMap<string, Point>;
  /** Nodes that are joined, and how long the line between them is best. */
  readonly lines: readonly (readonly [string, string, number])[];
  /** Nodes that keep their places. */
  readonly fixed: { has(id: string): boolean };
  /** That the middles of the nodes are to stay in. */
  readonly room: Rectangle;
  readonly random: () => number;
  /** Of the effort that may be made, from 0 to 1. */
  readonly share: number;
}

/** What each costs; a crossing is the measure. */
const COST = { crossing: 1, graze: 2.4, crowd: 4, length: 0.5, outside: 0.02 };
/** Between the rooms of two nodes, in picture units. */
const APART = 14;
/** A line nearer than this to a node's middle seems to run into it. */
const CLEARANCE = 54;
/** Moves for a node, where the time allows. */
const MOST_MOVES = 600;
/** Comparisons in all: a fraction of a second. */
const EFFORT = 6e7;
/** In crossings: what the search takes at first to get out of a hollow. */
const HEAT = 0.7;

interface Body extends LayoutNode {
  x: number;
  y: number;
  readonly lines: Line[];
}

interface Line {
  readonly a: Body;
  readonly b: Body;
  readonly length: number;
}

/**
 * Simulated annealing after R. Davidson, D. Harel, “Drawing Graphs Nicely Using Simulated Annealing”,
 * ACM TOG 15(4), 1996, from places that are good already. The time is bounded, whatever the size.
 */
export function refine(input: RefineInput): Laid {
  const { places, fixed, room, random, share } = input;
  const bodies = input.nodes.map((node): Body => {
    const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
    return { id: node.id, width: node.width, height: node.height, x, y, lines: [] };
  });
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const lines = input.lines.flatMap(([source, target, length]): Line[] => {
    const [a, b] = [byId.get(source), byId.get(target)];
    return a && b ? [{ a, b, length }] : [];
  });
  for (const line of lines) {
    line.a.lines.push(line);
    line.b.lines.push(line);
  }
  const free = bodies.filter(({ id }) => !fixed.has(id));
  const moves = movesFor(bodies.length, lines.length, share) * free.length;
  for (let move = 0; move < moves; move++) {
    const body = free[Math.floor(random() * free.length)];
    if (!body) break;
    const cooled = 1 - move / moves;
    const beforeX = body.x;
    const beforeY = body.y;
    const cost = costOf(body, bodies, lines, room);
    const to = proposal(body, cooled, room, random);
    body.x = to.x;
    body.y = to.y;
    // Metropolis's rule: how much worse it may get is thrown first.
    const least = cost - (HEAT * cooled ** 2 + 1e-3) * Math.log(1 - random());
    if (costOf(body, bodies, lines, room, least) > least) {
      body.x = beforeX;
      body.y = beforeY;
    }
  }
  // What is between two is counted from both sides.
  const sum = bodies.reduce((sum, body) => sum + costOf(body, bodies, lines, room), 0);
  return { places: new Map(bodies.map(({ id, x, y }) => [id, { x, y }])), cost: sum / 2 };
}

/** Moves for each node. */
function movesFor(nodes: number, lines: number, share: number): number {
  const comparisons = (2 * lines + nodes) * (nodes + lines);
  return Math.ceil(Math.min(MOST_MOVES, (EFFORT * share) / comparisons));
}

/** A step that gets shorter, a place round a neighbour, or for a while any place at all. */
function proposal(body: Body, cooled: number, room: Rectangle, random: () => number): Point {
  const { x, y, lines } = body;
  const kind = random();
  if (kind < 0.06 * cooled)
    return { x: room.x + random() * room.width, y: room.y + random() * room.height };
  const turn = 2 * Math.PI * random();
  const line = kind < 0.3 ? lines[Math.floor(random() * lines.length)] : undefined;
  if (line) {
    const other = line.a === body ? line.b : line.a;
    const far = line.length * (0.7 + 0.8 * random());
    return { x: other.x + far * Math.cos(turn), y: other.y + far * Math.sin(turn) };
  }
  const step = random() * (160 * cooled + 6);
  return { x: x + step * Math.cos(turn), y: y + step * Math.sin(turn) };
}

/**
 * All that the place of one node decides about; what is cheap to know first.
 * @param least more than this is not of interest
 */
function costOf(
  body: Body,
  bodies: readonly Body[],
  lines: readonly Line[],
  room: Rectangle,
  least = Number.POSITIVE_INFINITY,
): number {
  const beyond =
    outside(body.x, room.x, room.x + room.width) + outside(body.y, room.y, room.y + room.height);
  let cost = COST.outside * beyond;
  for (const { a, b, length } of body.lines)
    cost += COST.length * Math.log(Math.hypot(a.x - b.x, a.y - b.y) / length + 0.01) ** 2;
  for (const other of bodies) {
    const x = 1 - Math.abs(other.x - body.x) / ((body.width + other.width) / 2 + APART);
    const y = 1 - Math.abs(other.y - body.y) / ((body.height + other.height) / 2 + APART);
    if (x > 0 && y > 0 && other !== body) cost += COST.crowd * Math.min(x, y);
  }
  for (const line of lines)
    if (line.a !== body && line.b !== body) cost += COST.graze * closeness(body, line);
  for (const line of body.lines) {
    if (cost > least) return cost;
    for (const other of bodies)
      if (other !== line.a && other !== line.b) cost += COST.graze * closeness(other, line);
    cost += COST.crossing * crossed(line, lines);
  }
  return cost;
}

function outside(value: number, least: number, most: number): number {
  return Math.max(0, least - value, value - most);
}

/** 1 where a line runs through a node's middle, 0 where it keeps clear of it. */
function closeness({ x, y }: Body, { a, b }: Line): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  const offX = x - a.x - t * dx;
  const offY = y - a.y - t * dy;
  const squared = offX * offX + offY * offY;
  return squared < CLEARANCE * CLEARANCE ? 1 - Math.sqrt(squared) / CLEARANCE : 0;
}

/** The lines that cross one and do not only share an end with it. */
function crossed({ a, b }: Line, lines: readonly Line[]): number {
  let count = 0;
  for (const { a: c, b: d } of lines)
    if (
      turnsRight(a, b, c) !== turnsRight(a, b, d) &&
      turnsRight(c, d, a) !== turnsRight(c, d, b) &&
      c !== a &&
      c !== b &&
      d !== a &&
      d !== b
    )
      count++;
  return count;
}

function turnsRight(from: Body, to: Body, at: Body): boolean {
  return (to.x - from.x) * (at.y - from.y) > (to.y - from.y) * (at.x - from.x);
}
