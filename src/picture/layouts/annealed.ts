/** The layout of a connected graph of up to some hundreds of nodes. */
import { seededRandom } from '../../network/seeded-random.ts';
import { around, type Rectangle } from '../plane.ts';
import type { Point } from '../scene.ts';
import type { Laid, LayoutInput, LayoutNode } from './layout.ts';
import { refine } from './refine.ts';
import { majorize } from './stress.ts';

/** Length of a line, in picture units, … */
const LENGTH = 165;
/** … between allies; that between those who fight each other is longer, so that camps stand apart, … */
const HOSTILE = 1.3;
/** … and so is that between two who have many lines: each has room for its own around it. */
const BETWEEN_HUBS = 0.25;
/** What the nodes are laid out in, as a multiple of what they take up themselves. */
const ROOM = 2.3;

/**
 * From a seeded scatter, untangled by stress majorization and refined by simulated annealing. Unless some
 * nodes are pinned, the places lie about the origin.
 * @param share of the time for a whole layout that may be taken, from 0 to 1
 */
export function annealed(input: LayoutInput, share: number): Laid {
  const { nodes, pinned, aspect } = input;
  const random = seededRandom(input.seed);
  const lines = linesOf(input);
  const room = roomFor(nodes, pinned, aspect);
  const scattered = new Map(
    nodes.map(({ id }) => [id, pinned.get(id) ?? anywhere(room, random)] as const),
  );
  const untangled = majorize(scattered, lines, LENGTH, pinned);
  // Stretching makes no crossing.
  const places = pinned.size > 0 ? untangled : stretched(untangled, room);
  return refine({ nodes, places, lines, fixed: pinned, room, random, share });
}

/** Each joined pair once, with the length that its line had best. */
function linesOf({ nodes, lines }: LayoutInput): [string, string, number][] {
  const count = new Map(nodes.map(({ id }) => [id, 0]));
  const pairs = new Map<string, { ends: [string, string]; hostile: boolean }>();
  for (const { source, target, hostile } of lines) {
    if (source === target || !count.has(source) || !count.has(target)) continue;
    const ends: [string, string] = source < target ? [source, target] : [target, source];
    const key = ends.join(' ');
    const known = pairs.get(key);
    // Who is allied as well belongs together.
    pairs.set(key, { ends, hostile: hostile && (known?.hostile ?? true) });
    if (!known) for (const end of ends) count.set(end, (count.get(end) ?? 0) + 1);
  }
  return [...pairs.values()].map(({ ends: [a, b], hostile }) => {
    const least = Math.min(count.get(a) ?? 1, count.get(b) ?? 1);
    const length = LENGTH * (1 + BETWEEN_HUBS * Math.log2(least)) * (hostile ? HOSTILE : 1);
    return [a, b, length];
  });
}

/** Where the middles of the nodes are to lie. */
function roomFor(
  nodes: readonly LayoutNode[],
  pinned: ReadonlyMap<string, Point>,
  aspect: number,
): Rectangle {
  const area = ROOM * nodes.reduce((sum, { width, height }) => sum + width * height, 0);
  const [width, height] = [Math.sqrt(area * aspect), Math.sqrt(area / aspect)];
  const held = around([...pinned.values()].map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const wide = Math.max(width, held.width);
  const high = Math.max(height, held.height);
  return {
    x: held.x + (held.width - wide) / 2,
    y: held.y + (held.height - high) / 2,
    width: wide,
    height: high,
  };
}

function anywhere({ x, y, width, height }: Rectangle, random: () => number): Point {
  return { x: x + random() * width, y: y + random() * height };
}

function stretched(places: ReadonlyMap<string, Point>, room: Rectangle): Map<string, Point> {
  const taken = around([...places.values()].map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const along = (value: number, from: number, length: number, start: number, size: number) =>
    start + (length > 0 ? (value - from) / length : 0.5) * size;
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      {
        x: along(x, taken.x, taken.width, room.x, room.width),
        y: along(y, taken.y, taken.height, room.y, room.height),
      },
    ]),
  );
}
