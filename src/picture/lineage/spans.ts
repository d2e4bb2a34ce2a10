/** Spans of a lineage: a stripe in one lane for as long as it was, and a tie to the other lane where it begins. */
import type { Told } from '../../network/told.ts';
import type { SceneEdge } from '../scene.ts';
import type { PlacedLane } from './placed-lane.ts';
import { FADE, isEndless, type Scale, type Stretch, stretchOf } from './stretches.ts';

/** A time of a span. */
export interface SpanPart {
  readonly stretch: Stretch;
  readonly saysSo: boolean;
}

export interface PlacedSpan {
  readonly edge: SceneEdge;
  readonly told: readonly Told[];
  /** The end of the relation in whose lane the stripe lies. */
  readonly stripedEnd: 'source' | 'target';
  /** Across: the middle of the lane with the stripe, of the stripe in it, and of the other lane. */
  readonly lane: number;
  readonly stripe: number;
  readonly other: number;
  readonly thickness: number;
  /** Where the tie is, along. */
  readonly tie: number;
  readonly parts: readonly SpanPart[];
}

interface Said {
  readonly edge: SceneEdge;
  readonly told: readonly Told[];
}

/** Stripes of a lane lie side by side: how thick they are, and how far from the middle, by how many there are. */
const STRIPES = [
  { thickness: 6, offsets: [0] },
  { thickness: 5, offsets: [-3.5, 3.5] },
  { thickness: 4, offsets: [-5, 0, 5] },
] as const;
/** Ties that would lie on each other stand so far apart, as long as their stripe reaches. */
const APART = 6;

/**
 * Stripes lie in the lane of whoever has fewer relations here, so that lanes of hubs stay free; seen from one
 * organization, in the lanes of the others.
 */
export function placeSpans(
  spans: readonly Said[],
  lanes: ReadonlyMap<string, PlacedLane>,
  scale: Scale,
  around: string | null,
): PlacedSpan[] {
  const drawn = spans.filter(({ edge }) => lanes.has(edge.source) && lanes.has(edge.target));
  const ties = new Map<string, number>();
  for (const { edge } of drawn)
    for (const id of [edge.source, edge.target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const weight = (id: string) => (id === around ? Number.POSITIVE_INFINITY : (ties.get(id) ?? 0));
  const striped = drawn.map((one) => {
    const { source, target } = one.edge;
    const stripedEnd = weight(source) < weight(target) ? ('source' as const) : ('target' as const);
    const parts = one.told.map(({ period, saysSo }): SpanPart => {
      return { stretch: stretchOf(period, scale), saysSo };
    });
    return { ...one, stripedEnd, parts, on: one.edge[stripedEnd] };
  });
  const tracks = tracksOf(striped);
  const taken: Taken[] = [];
  return (
    striped
      .map((one): PlacedSpan => {
        const otherEnd = one.stripedEnd === 'source' ? 'target' : 'source';
        const lane = lanes.get(one.on)?.at ?? 0;
        const other = lanes.get(one.edge[otherEnd])?.at ?? 0;
        const { track, of } = tracks.get(one.edge.id) ?? { track: 0, of: 1 };
        const { thickness, offsets } = STRIPES[Math.min(of, STRIPES.length) - 1] ?? STRIPES[0];
        const stripe = lane + (offsets[Math.min(track, offsets.length - 1)] ?? 0);
        const { edge, told, stripedEnd, parts } = one;
        return { edge, told, stripedEnd, parts, lane, stripe, other, thickness, tie: 0 };
      })
      // The longest first: shorter ones then step aside towards their stripe, and cross none.
      .sort((a, b) => Math.abs(b.lane - b.other) - Math.abs(a.lane - a.other))
      .map((span) => ({ ...span, tie: freeTie(span, taken) }))
  );
}

/** Which of how many stripes of its lane each span has: stripes of times that are apart share one. */
function tracksOf(
  spans: readonly {
    readonly on: string;
    readonly edge: SceneEdge;
    readonly parts: readonly SpanPart[];
  }[],
): Map<string, { track: number; of: number }> {
  const lanes = new Map<string, { id: string; from: number; to: number }[]>();
  for (const { on, edge, parts } of spans) {
    const from = Math.min(...parts.map(({ stretch }) => stretch.from));
    const to = Math.max(
      ...parts.map(({ stretch }) => (stretch.end === 'open' ? Infinity : stretch.to)),
    );
    lanes.set(on, [...(lanes.get(on) ?? []), { id: edge.id, from, to }]);
  }
  const tracks = new Map<string, { track: number; of: number }>();
  for (const lane of lanes.values()) {
    const ends: number[] = [];
    const placed = lane
      .toSorted((a, b) => a.from - b.from)
      .map(({ id, from, to }) => {
        const free = ends.findIndex((end) => end < from);
        const track = free >= 0 ? free : ends.length;
        ends[track] = to;
        return { id, track };
      });
    for (const { id, track } of placed) tracks.set(id, { track, of: ends.length });
  }
  return tracks;
}

const NOWHERE: Stretch = { from: 0, to: 0, start: 'known', end: 'known' };

interface Taken {
  readonly along: number;
  readonly top: number;
  readonly bottom: number;
}

/** The first place from where the span begins, or just before, that no other tie has; if none, where it begins. */
function freeTie({ parts, lane, other }: PlacedSpan, taken: Taken[]): number {
  const [begins] = parts.filter(({ saysSo }) => saysSo).concat(parts);
  const { from, to, end } = begins?.stretch ?? NOWHERE;
  const [top, bottom] = [Math.min(lane, other), Math.max(lane, other)];
  const isFree = (along: number) =>
    !taken.some(
      (one) => Math.abs(one.along - along) < APART && one.top < bottom && top < one.bottom,
    );
  const last = Math.max(isEndless(end) ? to + FADE.length : to, from + 2 * APART);
  const places = Array.from({ length: Math.ceil((last - from) / APART) }, (_, i) => 1 + i * APART);
  const chosen = [...places, 1 - APART].map((by) => from + by).find(isFree) ?? from + 1;
  taken.push({ along: chosen, top, bottom });
  return chosen;
}
