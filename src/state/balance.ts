/** The exact search for the best divisions: run once for a network and the options, in the worker. */
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
  const key = JSON.stringify([options.withTargets, options.rollUp, options.statedOnly]);
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
  if (known && (known.seconds === seconds || isProved(known))) return;
  for (const job of running.values()) job.cancel();
  running.clear();
  const current = new Set([...latest.signs.values()].map((signs) => signs.graph));
  const kept = [...balances].filter(([other, { is }]) => current.has(other) && is !== 'running');
  setTransient(explorer, { balances: new Map(kept) });
  startBalance(explorer, graph, seconds);
}

function isProved({ indices }: BalanceSearch): boolean {
  return indices.length > 0 && indices.every(({ camps }) => camps?.proved);
}

/** Ends a search; what it has proved stays. */
export function stopBalance(explorer: Explorer, graph: SignedGraph): void {
  running.get(graph)?.cancel();
  running.delete(graph);
  tell(explorer, graph, { is: 'stopped' });
}

/** Starts a search, also once more after a stop or a fault. */
export function startBalance(explorer: Explorer, graph: SignedGraph, seconds: number): void {
  tell(explorer, graph, { is: 'running', indices: [], seconds });
  const job = startJob({ job: 'balance', graph, seconds }, (indices) => {
    if (running.get(graph) === job) tell(explorer, graph, { indices });
  });
  running.set(graph, job);
  const end = (change: Partial<BalanceSearch>) => {
    if (running.get(graph) !== job) return;
    running.delete(graph);
    tell(explorer, graph, change);
  };
  job.result.then(
    (indices) => end({ is: 'ended', indices }),
    () => end({ is: 'broken' }),
  );
}

function tell(explorer: Explorer, graph: SignedGraph, change: Partial<BalanceSearch>): void {
  const { balances } = explorer.getState().transient;
  const before = balances.get(graph) ?? { is: 'running' as const, indices: [], seconds: 0 };
  setTransient(explorer, { balances: new Map(balances).set(graph, { ...before, ...change }) });
}
