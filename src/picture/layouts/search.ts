/** The best of several layouts, as a reader would see them. */
import { isHostile } from '../../network/relation-types.ts';
import { arrangements, LABEL, LINE_HEIGHT } from '../labels/label.ts';
import type { Rectangle } from '../plane.ts';
import type { Point, Scene, SceneEdge, SceneNode } from '../scene.ts';
import type { LayoutInput, LayoutNode } from './layout.ts';
import { draftLayout, layOut, methodFor } from './layouts.ts';
import { costOf, isBetter, type Quality, qualityOf } from './quality.ts';

export interface LayoutSearch {
  /** Pinned organizations stay where they are. */
  readonly scene: Scene;
  /** Width and height that the picture will be seen in, in CSS pixels. */
  readonly area: Pick<Rectangle, 'width' | 'height'>;
  /** Of the first layout; the others have the seeds that follow. */
  readonly seed: number;
  /** Whether the places that the scene has are kept unless better ones are found. */
  readonly keeps: boolean;
  /** Share of the layouts that are tried where a reader asks for a better one and waits for it, from 0 to 1. */
  readonly effort?: number;
}

export interface FoundLayout {
  readonly places: ReadonlyMap<string, Point>;
  readonly method: string;
  readonly seed: number;
  /** `null` where it is the only one, which nobody has to choose. */
  readonly quality: Quality | null;
}

export interface SearchResult {
  /** How many layouts were tried: the seeds that are used up. */
  readonly tried: number;
  /** Of the places that the scene has, where they are good enough to be kept. */
  readonly before: Quality | null;
  /** `null` where none is better than what is kept. */
  readonly found: FoundLayout | null;
}

/** Layouts tried, and those of them that labels are placed on: fewer where there are many nodes. */
const TRIED = { most: 24, nodesInAll: 700 };
const SEEN = { most: 6, nodesInAll: 400 };
/** Nodes that are looked at of a larger picture: those with the most lines. */
const MOST_LOOKED_AT = 400;

/**
 * Lays a scene out from several seeds, looks at those with the fewest crossings as they will be seen in the
 * area, labels and all, and keeps the best. It takes some seconds at most, whatever the size, and yields
 * the share that is done, from 0 to 1.
 */
export function* searchLayout(search: LayoutSearch): Generator<number, SearchResult> {
  const { scene, area, seed, keeps, effort = 1 } = search;
  const size = scene.nodes.length;
  const method = methodFor(size);
  const tried = within(TRIED, size / effort);
  const seen = within(SEEN, size / effort);
  const all = tried + seen + 1;
  let done = 0;
  const laid = [];
  const input = inputOf(scene, area);
  for (let i = 0; i < tried; i++) {
    laid.push({ ...layOut({ ...input, seed: seed + i }), seed: seed + i });
    yield ++done / all;
  }
  const before = keeps ? qualityOf(foremost(scene), area) : null;
  yield ++done / all;
  const promising = laid.sort((a, b) => a.cost - b.cost).slice(0, seen);
  const [only, second] = promising;
  if (only && !second && !before) {
    yield 1;
    return {
      tried,
      before,
      found: { places: only.places, seed: only.seed, method, quality: null },
    };
  }
  let best: (FoundLayout & { readonly quality: Quality }) | null = null;
  for (const { places, seed } of promising) {
    const quality = qualityOf(foremost(placed(scene, places)), area);
    if (!best || costOf(quality) < costOf(best.quality)) best = { places, method, seed, quality };
    yield ++done / all;
  }
  const isWorthIt = best && (!before || isBetter(best.quality, before));
  return { tried, before, found: isWorthIt ? best : null };
}

/** Places that take no time, for a scene of which nothing has a place yet. */
export function draftPlaces(scene: Scene, area: LayoutSearch['area']): ReadonlyMap<string, Point> {
  return draftLayout({ ...inputOf(scene, area), seed: 0 }).places;
}

function within({ most, nodesInAll }: typeof TRIED, nodes: number): number {
  return Math.max(1, Math.min(most, Math.round(nodesInAll / (nodes || 1))));
}

function placed(scene: Scene, places: ReadonlyMap<string, Point>): Scene {
  return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, ...places.get(node.id) })) };
}

function foremost(scene: Scene): Scene {
  if (scene.nodes.length <= MOST_LOOKED_AT) return scene;
  const lines = new Map(scene.nodes.map(({ id }) => [id, 0]));
  for (const { source, target } of scene.edges)
    for (const end of [source, target]) lines.set(end, (lines.get(end) ?? 0) + 1);
  const nodes = scene.nodes
    .toSorted((a, b) => (lines.get(b.id) ?? 0) - (lines.get(a.id) ?? 0))
    .slice(0, MOST_LOOKED_AT);
  return { ...scene, nodes };
}

function inputOf({ nodes, edges }: Scene, area: LayoutSearch['area']): Omit<LayoutInput, 'seed'> {
  return {
    nodes: nodes.map(roomOf),
    lines: edges.map(({ source, target, ...edge }) => ({
      source,
      target,
      hostile: isHostileLine(edge),
    })),
    pinned: new Map(nodes.filter(({ pinned }) => pinned).map((node) => [node.id, node])),
    aspect: area.width / area.height,
  };
}

/** With two lines for its name below it, and as wide as these. */
function roomOf({ id, label, size }: SceneNode): LayoutNode {
  const type = LABEL.organization;
  const widths = arrangements(label, type, true).map(({ width }) => width);
  return { id, width: Math.max(size, Math.min(...widths)), height: size + 2 * LINE_HEIGHT * type };
}

function isHostileLine({ type, tone }: Pick<SceneEdge, 'type' | 'tone'>): boolean {
  return tone === undefined && isHostile(type);
}
