/** Which lane of a lineage lies beside which. */
import { groupedBy } from '../../network/grouped.ts';
import { firstDateOf, type Lane, type Lineage } from '../../network/lineage.ts';
import { type BranchRun, branchRuns, crossingsOf } from './crossings.ts';

/** Organizations that came out of each other lie together: who came out last, nearest to where from. */
interface Family {
  readonly members: readonly string[];
  /** First date of any of them. */
  readonly from: number;
}

export interface OrderedLane {
  readonly id: string;
  /** How many steps it is from the first of its family. */
  readonly depth: number;
}

/** So many places of families are tried; each takes a time that grows with the square of the branches. */
const MOST_TRIES = 200;

/**
 * Families first, then who stands alone, then bodies of the state; each the earliest first. A child lies
 * below its parent, the last to come out the nearest, with its own children: the way from a parent to an
 * earlier child then passes only lanes that begin later. Where nobody came out of two, and nobody before whom
 * they came out of, no branch crosses another. Families between which there are branches besides move
 * together where that lessens crossings.
 */
export function orderLanes(
  { lanes, branches }: Pick<Lineage, 'lanes' | 'branches'>,
  isState: (id: string) => boolean,
): OrderedLane[] {
  const lives = new Map(lanes.map((lane) => [lane.organization, lane]));
  const first = (id: string) => firstOf(lives.get(id));
  const came = branches
    .map(({ relation: { source, target }, told }) => ({
      child: source,
      parent: target,
      from: Math.min(...told.map(({ period }) => firstDateOf(period))),
    }))
    .sort((a, b) => order(a.from, b.from));
  const parents = new Map<string, string>();
  const chosen = came.filter(({ child, parent }) => {
    const isFirst = !parents.has(child) && !leadsTo(parents, parent, child);
    if (isFirst) parents.set(child, parent);
    return isFirst;
  });
  // The last to come out first; the undated have no way to pass, and stand last.
  const isDated = ({ from }: { from: number }) => Number.isFinite(from);
  const nearestFirst = [
    ...chosen.filter(isDated).toReversed(),
    ...chosen.filter((one) => !isDated(one)),
  ];
  const children = groupedBy(nearestFirst, ({ parent }) => parent);
  const depths = new Map<string, number>();
  const families = lanes
    .filter(({ organization }) => !parents.has(organization))
    .map(({ organization }): Family => {
      const members = descend(organization, children, depths);
      return { members, from: Math.min(...members.map(first)) };
    });
  const rank = ({ members: [id = '', ...others] }: Family) =>
    others.length > 0 ? 0 : isState(id) ? 2 : 1;
  const sorted = families.sort((a, b) => rank(a) - rank(b) || order(a.from, b.from));
  const extra = branchRuns(branches).filter(({ child, parent }) => parents.get(child) !== parent);
  const moved = extra.length > 0 ? movedTogether(sorted, extra, branchRuns(branches)) : sorted;
  return moved.flatMap(({ members }) => members.map((id) => ({ id, depth: depths.get(id) ?? 0 })));
}

/** An organization and all that came out of it, in the order of their lanes; notes how deep each is. */
function descend(
  root: string,
  children: ReadonlyMap<string, readonly { readonly child: string }[]>,
  depths: Map<string, number>,
): string[] {
  const found: string[] = [];
  const waiting = [{ id: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, depth } = next;
    found.push(id);
    depths.set(id, depth);
    const own = (children.get(id) ?? []).map(({ child }) => ({ id: child, depth: depth + 1 }));
    waiting.push(...own.reverse());
  }
  return found;
}

/** Puts a family next to another that it has a branch with, as long as that lessens crossings and ways. */
function movedTogether(
  families: readonly Family[],
  extra: readonly BranchRun[],
  runs: readonly BranchRun[],
): readonly Family[] {
  let best = { families, cost: costOf(families, extra, runs) };
  let tries = 0;
  for (const { child, parent } of extra)
    for (const after of [0, 1]) {
      if (tries >= MOST_TRIES) return best.families;
      tries += 1;
      const own = best.families.find(({ members }) => members.includes(child));
      const others = best.families.filter((one) => one !== own);
      const at = others.findIndex(({ members }) => members.includes(parent));
      if (!own || at < 0) continue;
      const tried = others.toSpliced(at + after, 0, own);
      const cost = costOf(tried, extra, runs);
      const lessens =
        order(cost.crossings, best.cost.crossings) || order(cost.rows, best.cost.rows);
      if (lessens < 0) best = { families: tried, cost };
    }
  return best.families;
}

function costOf(
  families: readonly Family[],
  extra: readonly BranchRun[],
  runs: readonly BranchRun[],
): { crossings: number; rows: number } {
  const ids = families.flatMap(({ members }) => members);
  const rows = new Map(ids.map((id, row) => [id, row]));
  const rowOf = (id: string) => rows.get(id) ?? 0;
  const ways = extra.map(({ child, parent }) => Math.abs(rowOf(child) - rowOf(parent)));
  return {
    crossings: crossingsOf(runs, rows),
    rows: ways.reduce((sum, one) => sum + one, 0),
  };
}

/** Whether going from an organization to whom it came out of leads to another. */
function leadsTo(parents: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at))
    if (at === to) return true;
  return false;
}

function firstOf(lane: Lane | undefined): number {
  return lane?.life?.from ?? Number.POSITIVE_INFINITY;
}

/** Also where both are endless. */
function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
