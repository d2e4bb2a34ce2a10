/** The exact search for the best partitions: run once for a network and the options, in the worker. */
import { isProved, type LineIndex } from '../analysis/frustration.ts';
import { type SignedGraph, type SignedOptions, signedGraph } from '../analysis/signed-graph.ts';
import { signedTriangles, type Triangles } from '../analysis/triangles.ts';
import type { Network } from '../network/records.ts';
import { type RunningJob, startJob } from './jobs.ts';
import { type Explorer, setTransient } from './store.ts';
import type { BalanceSearch } from './transient.ts';

/** The signs of a network, which do not change as organizations are moved about. */
export interface Signs {
  readonly graph: SignedGraph;
  readonly triangles: Triangles;
}

const running = new Map<SignedGraph, RunningJob<unknown>>();
let latest: { records: Pick<Network, 'organizations' | 'relations'>; signs: Map<string, Signs> } = {
  records: { organizations: [], relations: [] },
  signs: new Map(),
};

/** The signed graph of a network and its triangles; the same value for the same records and options. */
export function signsOf(network: Network, options: SignedOptions): Signs {
  const { organizations, relations } = network;
  if (latest.records.organizations !== organizations || latest.records.relations !== relations)
    latest = { records: { organizations, relations }, signs: new Map() };
  const key = JSON.stringify([
    options.withTargets,
    options.rollUp,
    options.statedOnly,
    options.weighted ?? false,
  ]);
  const known = latest.signs.get(key);
  if (known) return known;
  const graph = signedGraph(network, options);
  const signs = { graph, triangles: signedTriangles(graph) };
  latest.signs.set(key, signs);
  return signs;
}

/**
 * Starts a search unless one with this limit is under way or has ended, or another has proved
 * everything. There is one search at a time; of networks that are no longer open all is forgotten.
 */
export function searchBalance(explorer: Explorer, graph: SignedGraph, seconds: number): void {
  const { balances } = explorer.getState().transient;
  const known = balances.get(graph);
  if (known && (known.seconds === seconds || isSolved(known))) return;
  for (const job of running.values()) job.cancel();
  running.clear();
  const current = new Set([...latest.signs.values()].map((signs) => signs.graph));
  const kept = [...balances].filter(([other, { is }]) => current.has(other) && is !== 'running');
  setTransient(explorer, { balances: new Map(kept) });
  startBalance(explorer, graph, seconds);
}

/** Whether more time could find nothing more. */
function isSolved({ indices }: BalanceSearch): boolean {
  const isDone = (index: LineIndex) => isProved(index) && index.inCommon?.unknown.length === 0;
  return indices.length > 0 && indices.every(isDone);
}

/** Organizations of a picture that can be drawn anew for each better partition that is found. */
const MOST_REDRAWN = 300;

/**
 * What is known of the partitions into at most so many groups, as the picture shows it: that of a large
 * graph once the search is over, for to draw it takes as long as to find the next.
 */
export function indexToDraw(
  graph: SignedGraph,
  search: BalanceSearch | null,
  most: number,
): LineIndex | null {
  if (!search || (search.is === 'running' && graph.nodes.length > MOST_REDRAWN)) return null;
  return search.indices.find((one) => one.most === most) ?? null;
}

/** Ends every search and forgets what was found of graphs that are no longer those of the open network. */
export function forgetBalances(explorer: Explorer): void {
  const { network } = explorer.getState().document;
  const { balances } = explorer.getState().transient;
  const isOpen =
    latest.records.organizations === network.organizations &&
    latest.records.relations === network.relations;
  const current = new Set(isOpen ? [...latest.signs.values()].map(({ graph }) => graph) : []);
  for (const [graph, job] of running) {
    if (current.has(graph)) continue;
    job.cancel();
    running.delete(graph);
  }
  const kept = [...balances].filter(([graph]) => current.has(graph));
  setTransient(explorer, { balances: new Map(kept) });
}

/** Ends a search; the best partitions that it has found stay, and what it has proved. */
export function stopBalance(explorer: Explorer, graph: SignedGraph): void {
  running.get(graph)?.cancel();
  running.delete(graph);
  report(explorer, graph, { is: 'stopped' });
}

/** Starts a search, also once more after a stop or a fault. */
export function startBalance(explorer: Explorer, graph: SignedGraph, seconds: number): void {
  report(explorer, graph, { is: 'running', indices: [], seconds });
  const job = startJob({ job: 'balance', graph, seconds }, (indices) => {
    if (running.get(graph) === job) report(explorer, graph, { indices });
  });
  running.set(graph, job);
  const end = (change: Partial<BalanceSearch>) => {
    if (running.get(graph) !== job) return;
    running.delete(graph);
    report(explorer, graph, change);
  };
  job.result.then(
    (indices) => end({ is: 'ended', indices }),
    () => end({ is: 'broken' }),
  );
}

function report(explorer: Explorer, graph: SignedGraph, change: Partial<BalanceSearch>): void {
  const { balances } = explorer.getState().transient;
  const before = balances.get(graph) ?? { is: 'running' as const, indices: [], seconds: 0 };
  setTransient(explorer, { balances: new Map(balances).set(graph, { ...before, ...change }) });
}
