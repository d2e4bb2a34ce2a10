/** Where branches of a lineage run, and how often they cross. */
import { type Dated, firstDateOf, lastDateOf } from '../../network/lineage.ts';

/**
 * A branch between two rows: across from parent to child at its first date, then along the child's lane to
 * the last date that an account gives.
 */
export interface BranchRun {
  readonly parent: string;
  readonly child: string;
  /** In decimal years. */
  readonly from: number;
  readonly to: number;
}

/** The branches that have a date. */
export function branchRuns(branches: readonly Dated[]): BranchRun[] {
  return branches.flatMap(({ relation: { source, target }, told }) => {
    const times = told.filter(({ saysSo }) => saysSo).map(({ period }) => period);
    if (times.length === 0) return [];
    return [
      {
        parent: target,
        child: source,
        from: Math.min(...times.map(firstDateOf)),
        to: Math.max(...times.map(lastDateOf)),
      },
    ];
  });
}

/**
 * How many times a branch on its way from parent to child crosses the branch along another's lane.
 * Touching is no crossing: branches of one date share a line.
 * @param rows of the organizations, by id; each another
 */
export function crossingsOf(runs: readonly BranchRun[], rows: ReadonlyMap<string, number>): number {
  const rowOf = (id: string) => rows.get(id) ?? 0;
  const placed = runs.map(({ parent, child, ...time }) => {
    const [own, others] = [rowOf(child), rowOf(parent)];
    return { ...time, row: own, top: Math.min(own, others), bottom: Math.max(own, others) };
  });
  let crossings = 0;
  for (const { from, top, bottom } of placed)
    for (const along of placed)
      if (along.row > top && along.row < bottom && along.from < from && from < along.to)
        crossings += 1;
  return crossings;
}
