/** Branches of a lineage: where they leave the parent's lane, and where each account has them arrive. */
import { firstDateOf } from '../../network/lineage.ts';
import type { Relation } from '../../network/records.ts';
import type { Told } from '../../network/told.ts';
import type { SceneEdge } from '../scene.ts';
import type { PlacedLane } from './placed-lane.ts';
import { isEndless, placeOf, type Scale, stretchOf } from './stretches.ts';

/** An account of when it was, or several that lie too close to be told apart. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly isUncertain: boolean;
  /** Whether it only says that it was no later. */
  readonly isBy: boolean;
}

export interface PlacedBranch {
  readonly edge: SceneEdge;
  readonly told: readonly Told[];
  /** Of the two lanes, across. */
  readonly parent: number;
  readonly child: number;
  /** Where it leaves the parent, along, and where the parent's lane begins if that is later. */
  readonly leaves: number;
  readonly parentFrom: number;
  /** The earliest first. */
  readonly marks: readonly Mark[];
}

/** A branch without a date; it stands before the years. */
export interface UndatedBranch {
  readonly edge: SceneEdge;
  readonly along: number;
  readonly parent: number;
  readonly child: number;
}

interface Said {
  readonly edge: SceneEdge;
  readonly told: readonly Told[];
}

/**
 * Radius of a mark's ends, and how far before the first date the way from the parent lies: the same for every
 * branch, so that those in order of time do not cross.
 */
export const MARK = { radius: 5, before: 12 };
const SLOT = { width: 13, before: 8, free: 6 };

export function placeBranch(
  { edge, told }: Said,
  lanes: ReadonlyMap<string, PlacedLane>,
  scale: Scale,
): PlacedBranch[] {
  const [child, parent] = [lanes.get(edge.source), lanes.get(edge.target)];
  const marks = marksOf(told, scale);
  const [first] = marks;
  if (!child || !parent || !first) return [];
  const dates = told.filter(({ saysSo }) => saysSo).map(({ period }) => firstDateOf(period));
  const leaves = placeOf(Math.min(...dates), scale) - MARK.before;
  return [
    {
      edge,
      told,
      parent: parent.at,
      child: child.at,
      leaves,
      marks,
      parentFrom: parent.life?.from ?? leaves,
    },
  ];
}

function marksOf(told: readonly Told[], scale: Scale): Mark[] {
  const each = told
    .filter(({ saysSo }) => saysSo)
    .map(({ period }): Mark => {
      const { from, to, start, end } = stretchOf(period, scale);
      const short = Math.max(0, 2 * MARK.radius - (to - from)) / 2;
      return {
        from: from - short,
        to: to + short,
        isBy: isEndless(start),
        isUncertain: start === 'uncertain' || end === 'uncertain',
      };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const marks: Mark[] = [];
  for (const one of each) {
    const last = marks.at(-1);
    if (!last || one.from >= last.to) marks.push(one);
    else
      marks[marks.length - 1] = {
        from: last.from,
        to: Math.max(last.to, one.to),
        isUncertain: last.isUncertain && one.isUncertain,
        isBy: last.isBy && one.isBy,
      };
  }
  return marks;
}

/**
 * Gives each undated branch a place of its own, so that none lies on another; those that lie apart share one.
 * @param lanes where the lanes are, across, by the ids of their organizations
 * @returns the room that they take, and each with its place in it
 */
export function placeUndated(
  branches: readonly Relation[],
  lanes: ReadonlyMap<string, number>,
): { slots: number; undated: (Omit<UndatedBranch, 'edge'> & { readonly id: string })[] } {
  const ends: number[] = [];
  const undated = branches
    .flatMap(({ id, source, target }) => {
      const [child, parent] = [lanes.get(source), lanes.get(target)];
      return child === undefined || parent === undefined ? [] : [{ id, child, parent }];
    })
    .sort((a, b) => Math.min(a.child, a.parent) - Math.min(b.child, b.parent))
    .map((one) => {
      const [top, bottom] = [Math.min(one.child, one.parent), Math.max(one.child, one.parent)];
      const free = ends.findIndex((end) => end + SLOT.free < top);
      const slot = free >= 0 ? free : ends.length;
      ends[slot] = bottom;
      return { ...one, along: SLOT.before + (slot + 0.5) * SLOT.width };
    });
  return { slots: ends.length === 0 ? 0 : 2 * SLOT.before + ends.length * SLOT.width, undated };
}
