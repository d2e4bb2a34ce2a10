/** A whole graph laid out: its connected components each by itself, and packed. */
import { around, type Rectangle } from '../plane.ts';
import type { Point } from '../scene.ts';
import { annealed } from './annealed.ts';
import { components } from './components.ts';
import { runForceAtlas2 } from './forceatlas2.ts';
import type { Laid, LayoutInput, LayoutNode } from './layout.ts';
import { pack } from './pack.ts';
import { radial } from './radial.ts';

/** Nodes up to which annealing takes seconds. */
const MOST_ANNEALED = 300;
/** Between components, in picture units. */
const GAP = 24;
/** Between two that are tied to nobody else. */
const PAIR = 60;

/** How a graph of so many nodes is laid out, as it is recorded with the positions. */
export function methodFor(nodes: number): string {
  return nodes > MOST_ANNEALED ? 'forceatlas2' : 'annealed';
}

/** Whether a good layout of so many nodes takes so long that a draft is worth seeing. */
export function isDrafted(nodes: number): boolean {
  return nodes > MOST_ANNEALED;
}

/** Whole picture units, about (0, 0) unless some nodes are pinned. */
export function layOut(input: LayoutInput): Laid {
  return packed(input, laidPart);
}

/** The same in no time, to be seen until there is a good layout; nothing may be pinned. */
export function draftLayout(input: LayoutInput): Laid {
  return packed(input, (part) => (part.nodes.length > 2 ? radial(part) : inRow(part.nodes)));
}

/** Lays out one part, which is so large a share of all. */
type LayPart = (part: LayoutInput, share: number) => Laid;

function packed(input: LayoutInput, lay: LayPart): Laid {
  const parts = partsOf(input).map((part) => laidIn(part, input.nodes.length, lay));
  const corners = pack(
    parts.map(({ box }) => box),
    input.aspect,
  );
  const places = new Map<string, Point>();
  for (const [i, { box, laid }] of parts.entries()) {
    const corner = corners[i] ?? box;
    for (const [id, { x, y }] of laid.places)
      places.set(id, { x: x - box.x + corner.x, y: y - box.y + corner.y });
  }
  const cost = parts.reduce((sum, { laid }) => sum + laid.cost, 0);
  return { places: settled(places, input), cost };
}

interface Part {
  readonly laid: Laid;
  /** Round its nodes. */
  readonly box: Rectangle;
}

function laidPart(input: LayoutInput, share: number): Laid {
  const { nodes, pinned } = input;
  if (nodes.length > MOST_ANNEALED) return runForceAtlas2(input);
  return nodes.length > 2 || pinned.size > 0 ? annealed(input, share) : inRow(nodes);
}

/** Each component by itself, with nodes and lines in the order of the whole. */
function partsOf(whole: LayoutInput): LayoutInput[] {
  const parts = components(whole);
  const partOf = new Map(parts.flatMap((ids, part) => ids.map((id) => [id, part] as const)));
  const inParts = <Of>(list: Iterable<Of>, id: (one: Of) => string): Of[][] => {
    const lists = parts.map((): Of[] => []);
    for (const one of list) lists[partOf.get(id(one)) ?? -1]?.push(one);
    return lists;
  };
  const nodes = inParts(whole.nodes, ({ id }) => id);
  const lines = inParts(whole.lines, ({ source }) => source);
  const pinned = inParts(whole.pinned, ([id]) => id);
  return parts.map((_, at) => ({
    ...whole,
    nodes: nodes[at] ?? [],
    lines: lines[at] ?? [],
    pinned: new Map(pinned[at]),
  }));
}

function laidIn(part: LayoutInput, nodesInAll: number, lay: LayPart): Part {
  const { nodes } = part;
  const laid = lay(part, nodes.length / nodesInAll);
  const boxes = nodes.map(({ id, width, height }) => {
    const { x, y } = laid.places.get(id) ?? { x: 0, y: 0 };
    const [w, h] = [width + GAP, height + GAP];
    return { x: x - w / 2, y: y - h / 2, width: w, height: h };
  });
  return { laid, box: around(boxes) };
}

/** One node, or two side by side. */
function inRow([first, second]: readonly LayoutNode[]): Laid {
  const places = new Map<string, Point>();
  if (first) places.set(first.id, { x: 0, y: 0 });
  if (first && second) places.set(second.id, { x: (first.width + second.width) / 2 + PAIR, y: 0 });
  return { places, cost: 0 };
}

/** Brings pinned nodes back to where they were, or else everything about the origin; rounds the others. */
function settled(
  places: ReadonlyMap<string, Point>,
  { nodes, pinned }: LayoutInput,
): Map<string, Point> {
  const off = offset(places, pinned);
  const whole = (value: number) => Math.round(value) || 0;
  return new Map(
    nodes.map(({ id }) => {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      const held = pinned.get(id);
      const moved = { x: whole(x - off.x), y: whole(y - off.y) };
      return [id, held ? { x: held.x, y: held.y } : moved];
    }),
  );
}

function offset(places: ReadonlyMap<string, Point>, pinned: ReadonlyMap<string, Point>): Point {
  for (const [id, held] of pinned) {
    const place = places.get(id);
    if (place) return { x: place.x - held.x, y: place.y - held.y };
  }
  const { x, y, width, height } = around(
    [...places.values()].map((place) => ({ ...place, width: 0, height: 0 })),
  );
  return { x: x + width / 2, y: y + height / 2 };
}
