/** Covering problems solved by HiGHS (Q. Huangfu, J. A. J. Hall, Math. Prog. Comp. 10, 2018) in WebAssembly. */
import type { Highs, Model } from 'highs';
import type { CoverProblem, CoverSolver, Solved } from './cover-solver.ts';

/**
 * Loads HiGHS, 3.5 MB of WebAssembly. Its work blocks the thread, so a page calls it in a worker.
 * @param wasm the address of `highs.wasm`; where it is left out, the file beside the package is
 * read, which works in Node.js
 */
export async function loadHighsSolver(wasm?: string): Promise<CoverSolver> {
  const { default: load } = await import('highs');
  const highs = await load(wasm === undefined ? {} : { locateFile: () => wasm });
  return (columns) => openCover(highs, columns);
}

function openCover(highs: Highs, columns: number): CoverProblem {
  const model = highs.createModel({
    numCols: columns,
    numRows: 0,
    colCost: new Float64Array(columns).fill(1),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: [],
    rowUpper: [],
    matrix: { format: 'csr', numRows: 0, numCols: columns, starts: [0], indices: [], values: [] },
  });
  // One seed: the same network gives the same partition. No gap: proved is proved.
  model.options.set({ output_flag: false, random_seed: 0, mip_rel_gap: 0 });
  const { continuous, integer } = highs.constants.variableType;
  const run = (kind: typeof continuous | typeof integer, seconds: number) => {
    model.changeColsIntegrality(
      { kind: 'range', from: 0, to: columns - 1 },
      new Int32Array(columns).fill(kind),
    );
    model.zeroAllClocks();
    model.options.set('time_limit', seconds);
    model.run();
    return solved(highs, model, kind === integer);
  };
  return {
    demand: (rows) => {
      for (const row of rows)
        model.addRow(1, highs.infinity, { indices: [...row], values: row.map(() => 1) });
    },
    relax: (seconds) => run(continuous, seconds),
    solve: (seconds) => run(integer, seconds),
    close: () => model.dispose(),
  };
}

function solved(highs: Highs, model: Model, whole: boolean): Solved {
  const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
  const { feasible } = highs.constants.solutionStatus;
  const hasValues = model.info.get('primal_solution_status') === feasible;
  // Values may leave 0 to 1 by the solver's tolerance.
  const values = hasValues
    ? Float64Array.from(model.getSolution().colValue, (value) => Math.min(1, Math.max(0, value)))
    : null;
  // An unfinished relaxation proves nothing, an unfinished search its dual bound.
  const bound = whole
    ? Number(model.info.get('mip_dual_bound'))
    : optimal
      ? model.getObjectiveValue()
      : 0;
  return { bound: Number.isFinite(bound) ? bound : 0, values, optimal };
}
