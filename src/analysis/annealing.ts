/** Good partitions of a graph, quickly and without a proof. */
import { seededRandom } from '../network/seeded-random.ts';
import { frustration, type Groups, improved } from './group-rule.ts';
import { type NumberedGraph, stepsOf, type Tie } from './signed-graph.ts';

/** How long to search: in moves tried, so that the same graph gives the same partition everywhere. */
export interface Effort {
  readonly runs: number;
  /** Each sweep tries to move each node once. */
  readonly sweeps: number;
  /** Moves tried in all; fewer sweeps, then fewer runs, where the graph is too large for them. */
  readonly moves: number;
}

/**
 * Simulated annealing (S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, Science 220, 1983) by moves of single
 * nodes from group to group, which do well for cuts of graphs (T. Myklebust, “Solving maximum cut
 * problems by simulated annealing”, arXiv:1505.03068, 2015), cooled in equal steps from half of how much
 * the ties of a node pull at it; then moves that gain, while there are any.
 */
export function annealed(graph: NumberedGraph, most: number, effort: Effort): Groups {
  const { order } = graph;
  const sweeps = Math.max(1, Math.min(effort.sweeps, Math.floor(effort.moves / order)));
  const runs = Math.max(1, Math.min(effort.runs, Math.floor(effort.moves / (sweeps * order))));
  const steps = flatSteps(graph);
  let best: { readonly groups: Groups; readonly cost: number } | null = null;
  for (let run = 0; run < runs && best?.cost !== 0; run += 1) {
    const random = seededRandom(run);
    const start = Array.from({ length: order }, () => Math.floor(random() * most));
    let cooled: Groups = start;
    for (const now of wander(graph, steps, most, start, sweeps, hottest(graph), random))
      cooled = now;
    const groups = improved(graph, most, cooled);
    const cost = frustration(graph, groups);
    if (!best || cost < best.cost) best = { groups, cost };
  }
  return best?.groups ?? [];
}

/** Some partitions that are as good as one of the best, found by moves that cost nothing. */
export function equallyGood(
  graph: NumberedGraph,
  most: number,
  best: Groups,
  count: number,
): readonly Groups[] {
  return [...wander(graph, flatSteps(graph), most, best, count, 0, seededRandom(0))];
}

/** Half of how much the ties of a node pull at it, taken at random. */
function hottest({ order, ties }: NumberedGraph): number {
  const squares = ties.reduce((sum, { weight }) => sum + weight * weight, 0);
  return 0.5 * Math.sqrt((2 * squares) / order);
}

/** The steps of each node one after the other; those of a node begin where it says. */
interface FlatSteps {
  readonly begins: Int32Array;
  readonly to: Int32Array;
  readonly pull: Float64Array;
}

function flatSteps(graph: NumberedGraph): FlatSteps {
  const steps = stepsOf(graph);
  const begins = new Int32Array(graph.order + 1);
  for (const [node, around] of steps.entries())
    begins[node + 1] = (begins[node] as number) + around.length;
  const all = steps.flat();
  return {
    begins,
    to: Int32Array.from(all, ({ to }) => to),
    pull: Float64Array.from(all, ({ tie, sign }) => sign * (graph.ties[tie] as Tie).weight),
  };
}

/** Tries to move each node once in a sweep, and gives the groups after each; the last sweep is cold. */
function* wander(
  { order }: NumberedGraph,
  { begins, to, pull }: FlatSteps,
  most: number,
  start: Groups,
  sweeps: number,
  hot: number,
  random: () => number,
): Generator<Groups, void> {
  const groups = [...start];
  const pulls = new Float64Array(order * most);
  const turn = (node: number, group: number, way: 1 | -1) => {
    const end = begins[node + 1] as number;
    for (let i = begins[node] as number; i < end; i += 1) {
      const at = (to[i] as number) * most + group;
      pulls[at] = (pulls[at] as number) + way * (pull[i] as number);
    }
  };
  for (const [node, group] of groups.entries()) turn(node, group, 1);
  for (let sweep = 1; sweep <= sweeps; sweep += 1) {
    const heat = hot * (1 - sweep / sweeps);
    for (let node = 0; node < order; node += 1) {
      const from = groups[node] as number;
      const other = Math.floor(random() * (most - 1));
      const into = other < from ? other : other + 1;
      const [there, here] = [
        pulls[node * most + into] as number,
        pulls[node * most + from] as number,
      ];
      const gain = there - here;
      if (gain < 0 && random() >= Math.exp(gain / heat)) continue;
      groups[node] = into;
      turn(node, from, -1);
      turn(node, into, 1);
    }
    yield [...groups];
  }
}
