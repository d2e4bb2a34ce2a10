/** Covering problems solved by HiGHS (Q. Huangfu, J. A. J. Hall, Math. Prog. Comp. 10, 2018) in WebAssembly. */
import type { Highs, Model } from 'highs';
import type { CoverProblem, CoverSolver, Row, Solved } from './cover-solver.ts';

/**
 * Loads HiGHS, 3.5 MB of WebAssembly. Its work blocks the thread, so a page calls it in a worker.
 * @param wasm the address of `highs.wasm`; where it is left out, the file beside the package is
 * read, which works in Node.js
 */
export async function loadHighsSolver(wasm?: string): Promise<CoverSolver> {
  const { default: load } = await import('highs');
  const highs = await load(wasm === undefined ? {} : { locateFile: () => wasm });
  return (costs) => openCover(highs, costs);
}

function openCover(highs: Highs, costs: readonly number[]): CoverProblem {
  const columns = costs.length;
  const model = highs.createModel({
    numCols: columns,
    numRows: 0,
    colCost: Float64Array.from(costs),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: [],
    rowUpper: [],
    matrix: { format: 'csr', numRows: 0, numCols: columns, starts: [0], indices: [], values: [] },
  });
  // Its seed is always the same. No gap: proved is proved.
  model.options.set({ output_flag: false, mip_rel_gap: 0 });
  const rows: Row[] = [];
  const { continuous, integer } = highs.constants.variableType;
  let kindNow: typeof continuous | typeof integer = continuous;
  const run = (kind: typeof kindNow, seconds: number) => {
    if (kind !== kindNow) {
      const all = { kind: 'range', from: 0, to: columns - 1 } as const;
      model.changeColsIntegrality(all, new Int32Array(columns).fill(kind));
      kindNow = kind;
    }
    model.zeroAllClocks();
    model.options.set('time_limit', seconds);
    model.run();
    return solved(highs, model, costs, kind === integer ? null : rows);
  };
  return {
    demand: (more) => {
      for (const row of more) {
        model.addRow(1, highs.infinity, { indices: [...row], values: row.map(() => 1) });
        rows.push(row);
      }
    },
    relax: (seconds) => run(continuous, seconds),
    solve: (seconds) => run(integer, seconds),
    close: () => model.dispose(),
  };
}

/** @param relaxed the rows of a relaxation; `null` for a search in whole columns */
function solved(
  highs: Highs,
  model: Model,
  costs: readonly number[],
  relaxed: readonly Row[] | null,
): Solved {
  const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
  const { feasible } = highs.constants.solutionStatus;
  const hasValues = model.info.get('primal_solution_status') === feasible;
  const { colValue, rowDual } = model.getSolution();
  // Values may leave 0 to 1 by the solver's tolerance.
  const values = hasValues
    ? Float64Array.from(colValue, (value) => Math.min(1, Math.max(0, value)))
    : null;
  const bound = relaxed
    ? boundOf(relaxed, rowDual, costs)
    : Number(model.info.get('mip_dual_bound'));
  return { bound: Number.isFinite(bound) ? bound : 0, values, optimal };
}

/**
 * What prices of the rows prove by themselves, however well the solver found them: no cover costs less
 * than all prices together, less what a column's rows pay over its cost (A. Neumaier, O.
 * Shcherbina, “Safe bounds in linear and mixed-integer linear programming”, Math. Prog. 99, 2004).
 * @param prices those below 0 count as 0
 */
export function boundOf(
  rows: readonly Row[],
  prices: ArrayLike<number>,
  costs: readonly number[],
): number {
  const paid = new Float64Array(costs.length);
  let sum = 0;
  for (const [i, row] of rows.entries()) {
    const price = Math.max(0, prices[i] as number);
    sum += price;
    for (const column of row) paid[column] = (paid[column] as number) + price;
  }
  return paid.reduce((bound, one, i) => bound - Math.max(0, one - (costs[i] as number)), sum);
}
