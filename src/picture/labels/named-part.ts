/** The part of a large scene in which names and labels look for a place: what is in view, as far as names have room. */
import { linesNear, type Places, shapesIn } from '../context/places.ts';
import type { Rectangle } from '../plane.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { laneStep } from '../zoom.ts';

/** More names than one on so many square CSS pixels find no room. */
const ROOM = 6000;
/** Shapes that are smaller than this on the screen, in CSS pixels, are not in the way of names, … */
const LEAST_SHAPE = 10;
/** … nor are lines, where more of them are in view. */
const MOST_LINES = 900;
/** Lines that have something to say all the same. */
const MOST_SPEAKING = 120;

export interface NamedPart {
  /** What is named and what is in its way; without the hulls. */
  readonly scene: Scene;
  readonly isNamed: (id: string) => boolean;
}

/**
 * @param front ids of what is named before all else
 * @param view in picture units
 */
export function namedPart(
  places: Places,
  front: ReadonlySet<string>,
  view: Rectangle,
  zoom: number,
): NamedPart {
  const inView = shapesIn(places, view);
  const shapes = inView.flatMap((i) => places.nodes[i] ?? []);
  const lines = linesNear(places, view, laneStep(zoom)).flatMap((i) => places.edges[i] ?? []);
  const named = bestTied(places, inView, front).slice(
    0,
    (view.width * view.height * zoom ** 2) / ROOM,
  );
  const speaking = lines.filter(({ badges, faded }) => badges.length > 0 && !faded);
  const first = new Set([
    ...lines.filter(({ id }) => front.has(id)),
    ...speaking.slice(0, MOST_SPEAKING),
  ]);
  const edges = lines.length > MOST_LINES ? [...first] : lines;
  const isNamed = idsOf(named);
  const isThere = idsOf(
    shapes.filter(({ id, size }) => isNamed.has(id) || size * zoom >= LEAST_SHAPE),
  );
  const isEnd = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = places.nodes.filter(({ id }) => isThere.has(id) || isEnd.has(id));
  return { scene: { nodes, edges, hulls: [] }, isNamed: (id) => isNamed.has(id) };
}

/** What is in front, what has not stepped back, and then what has most lines, first. */
function bestTied(
  { nodes, ties }: Places,
  shapes: readonly number[],
  front: ReadonlySet<string>,
): SceneNode[] {
  const ranked = shapes.flatMap((i) => {
    const node = nodes[i];
    if (!node) return [];
    const first = front.has(node.id) ? 2 : node.faded ? 0 : 1;
    return [{ node, first, ties: ties[i] ?? 0 }];
  });
  return ranked.sort((a, b) => b.first - a.first || b.ties - a.ties).map(({ node }) => node);
}

function idsOf(nodes: readonly SceneNode[]): ReadonlySet<string> {
  return new Set(nodes.map(({ id }) => id));
}
