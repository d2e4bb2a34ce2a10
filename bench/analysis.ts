/**
 * How long balance, paths and comparison take, when they first say something, and how that grows from 100 to 10,000
 * relations.
 */
import { compareNetworks } from '../src/analysis/compare.ts';
import { budgetOf } from '../src/analysis/cover-solver.ts';
import { lineIndices } from '../src/analysis/frustration.ts';
import { loadHighsSolver } from '../src/analysis/highs-solver.ts';
import { isSure, proposeMatches } from '../src/analysis/matching.ts';
import { measureSteps } from '../src/analysis/measures.ts';
import { pathSteps } from '../src/analysis/paths.ts';
import { signedGraph } from '../src/analysis/signed-graph.ts';
import { signedTriangles } from '../src/analysis/triangles.ts';
import type { Network } from '../src/network/records.ts';
import { makeNetwork, SIGNED } from './made-network.ts';

const COUNTS = [100, 300, 1_000, 3_000, 10_000];
const RUNS = 5;
/** What a search may take before it answers with an interval. */
const SECONDS = 5;
const OPTIONS = { withTargets: true, rollUp: false, statedOnly: false };
const solver = await loadHighsSolver();

/** Told of each answer on the way, and of the last. */
type Say = () => void;

function best(network: Network, groups: number, say: Say): string {
  const graph = signedGraph(network, OPTIONS);
  let [lower, upper] = [0, Number.POSITIVE_INFINITY];
  for (const [index] of lineIndices(graph, solver, budgetOf(SECONDS), [groups])) {
    say();
    if (index) ({ lower, upper } = index);
    // What all best partitions have in common is not asked here.
    if (lower === upper) break;
  }
  return lower === upper ? `${upper}, proved` : `${lower} to ${upper}`;
}

/** The result of steps, each of which is said. */
function followed<Result>(steps: Generator<unknown, Result>, say: Say): Result {
  let step = steps.next();
  for (; !step.done; step = steps.next()) say();
  return step.value;
}

/** Each task runs on one network and says in a few words what it found. */
const TASKS: Readonly<Record<string, (network: Network, say: Say, other: Network) => string>> = {
  triangles: (network) => `${signedTriangles(signedGraph(network, OPTIONS)).list.length} found`,
  'frustration index': (network, say) => best(network, 2, say),
  'at most 3 groups': (network, say) => best(network, 3, say),
  'five paths': (network, say) => {
    const [from, to] = [network.relations[0]?.source ?? '', network.relations.at(-1)?.target ?? ''];
    return `${followed(pathSteps(network, SIGNED, from, to, 5), say).length} found`;
  },
  measures: (network, say) => {
    const layer = { types: SIGNED, statedOnly: false };
    const { components } = followed(measureSteps(network, layer), say);
    return `${components.length} components`;
  },
  comparison: (network, _, other) => {
    const { counts } = compareNetworks(
      network,
      other,
      proposeMatches(network, other).filter(isSure),
    );
    return `${counts.both} in both`;
  },
};

function row(columns: readonly string[]): string {
  const [task = '', count = '', first = '', time = '', found = ''] = columns;
  return `${task.padEnd(20)}${count.padStart(8)}${first.padStart(26)}${time.padStart(26)}   ${found}`;
}

/** The median with the fastest and the slowest, in milliseconds. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const [fastest, median, slowest] = [0, RUNS >> 1, RUNS - 1].map((i) => sorted[i]?.toFixed(1));
  return `${median} (${fastest}–${slowest})`;
}

console.log(`Time: median of ${RUNS} runs (fastest–slowest); a search ends after ${SECONDS} s.\n`);
console.log(row(['task', 'relations', 'first said, ms', 'time, ms', 'found']));
for (const [name, task] of Object.entries(TASKS))
  for (const count of COUNTS) {
    const [network, other] = [makeNetwork('a', count, 1), makeNetwork('b', count, 2)];
    let found = '';
    const runs = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      let first = 0;
      const say = () => {
        first ||= performance.now() - start;
      };
      found = task(network, say, other);
      say();
      return { first, whole: performance.now() - start };
    });
    const [first, whole] = [runs.map((run) => run.first), runs.map((run) => run.whole)];
    console.log(row([name, String(count), spread(first), spread(whole), found]));
  }
