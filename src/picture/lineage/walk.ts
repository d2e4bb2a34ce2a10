/** A walk through a lineage by keys: from lane to lane, and into the relations that are drawn at one. */
import type { LineagePlan } from './plan.ts';

export interface LineageStop {
  /** Id of the organization. */
  readonly lane: string;
  /** Ids of the relations drawn at its lane, the earliest first. */
  readonly ties: readonly string[];
}

/** Where the walk stands: at a lane, or at one of its relations. */
export interface LineagePlace {
  readonly lane: string;
  readonly tie: string | null;
}

export type LineageStep = 'next' | 'previous' | 'in' | 'out' | 'first' | 'last';

/** The lanes in their order. */
export function stopsOf({ lanes, branches, undated, spans }: LineagePlan): LineageStop[] {
  const ties = [
    ...undated.map(({ edge }) => ({ edge, at: Number.NEGATIVE_INFINITY })),
    ...branches.map(({ edge, leaves }) => ({ edge, at: leaves })),
    ...spans.map(({ edge, tie }) => ({ edge, at: tie })),
  ].sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  return lanes.map(({ node: { id } }) => ({
    lane: id,
    ties: ties.flatMap(({ edge }) => (edge.source === id || edge.target === id ? [edge.id] : [])),
  }));
}

/** Where a step leads; where it leads nowhere, it stays. `null` begins at the first lane. */
export function stepped(
  stops: readonly LineageStop[],
  at: LineagePlace | null,
  step: LineageStep,
): LineagePlace | null {
  const here = stops.findIndex(({ lane }) => lane === at?.lane);
  const stop = stops[here];
  const [first] = stops;
  if (!stop || !at) return first ? { lane: first.lane, tie: null } : null;
  if (step === 'in') return { lane: at.lane, tie: at.tie ?? stop.ties[0] ?? null };
  if (step === 'out') return { lane: at.lane, tie: null };
  const isInside = at.tie !== null && stop.ties.includes(at.tie);
  const list = isInside ? stop.ties : stops.map(({ lane }) => lane);
  const place = isInside ? stop.ties.indexOf(at.tie ?? '') : here;
  const to = { next: place + 1, previous: place - 1, first: 0, last: list.length - 1 }[step];
  const id = list[Math.min(list.length - 1, Math.max(0, to))] ?? at.lane;
  return isInside ? { lane: at.lane, tie: id } : { lane: id, tie: null };
}
