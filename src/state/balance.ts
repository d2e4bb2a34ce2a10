/** The exact search for the best partitions: run once for a network and the options, in the worker. */
import { isProved, type LineIndex } from '../analysis/frustration.ts';
import { type SignedGraph, type SignedOptions, signedGraph } from '../analysis/signed-graph.ts';
import { signedTriangles, type Triangles } from '../analysis/triangles.ts';
import type { Network } from '../network/records.ts';
import type { Session } from './session.ts';
import { type Explorer, setTransient } from './store.ts';
import type { BalanceSearch } from './transient.ts';

/** The signs of a network, which do not change as organizations are moved about. */
export interface Signs {
  readonly graph: SignedGraph;
  readonly triangles: Triangles;
}

/** Those of the records that were asked about last, by the options. */
interface KnownSigns {
  records: Pick<Network, 'organizations' | 'relations'>;
  readonly by: Map<string, Signs>;
}

const knownSigns = (): KnownSigns => ({
  records: { organizations: [], relations: [] },
  by: new Map(),
});

const signsIn = (session: Session) => session.own(knownSigns);

/**
 * The signed graph of a network and its triangles; the same value for the same records and options.
 * @param network the open one, or a part of it
 */
export function signsOf(explorer: Explorer, network: Network, options: SignedOptions): Signs {
  const known = signsIn(explorer.getState().session);
  const { organizations, relations } = network;
  if (known.records.organizations !== organizations || known.records.relations !== relations) {
    known.records = { organizations, relations };
    known.by.clear();
  }
  const key = JSON.stringify([
    options.withTargets,
    options.rollUp,
    options.statedOnly,
    options.weighted ?? false,
  ]);
  const found = known.by.get(key);
  if (found) return found;
  const graph = signedGraph(network, options);
  const signs = { graph, triangles: signedTriangles(graph) };
  known.by.set(key, signs);
  return signs;
}

/** Starts a search unless one with this limit is under way or has ended, or another has proved everything. */
export function searchBalance(explorer: Explorer, graph: SignedGraph, seconds: number): void {
  const known = explorer.getState().transient.balances.get(graph);
  if (known && (known.seconds === seconds || isSolved(known))) return;
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

/** Ends the search; the best partitions that it has found stay, and what it has proved. */
export function stopBalance(explorer: Explorer, graph: SignedGraph): void {
  explorer.getState().session.cancel('balance');
  report(explorer, graph, { is: 'stopped' });
}

/**
 * Starts a search, also once more after a stop or a fault. There is one search at a time, and of records
 * or options that are no longer asked about all is forgotten.
 */
export function startBalance(explorer: Explorer, graph: SignedGraph, seconds: number): void {
  const { session, transient } = explorer.getState();
  const current = new Set([...signsIn(session).by.values()].map((signs) => signs.graph));
  const ended = [...transient.balances].filter(
    ([other, { is }]) => current.has(other) && is !== 'running',
  );
  const search: BalanceSearch = { is: 'running', indices: [], seconds };
  setTransient(explorer, { balances: new Map(ended).set(graph, search) });
  const job = session.start({ job: 'balance', graph, seconds } as const, {
    errand: 'balance',
    onProgress: (indices) => report(explorer, graph, { indices }),
  });
  job.result.then(
    (indices) => report(explorer, graph, { is: 'ended', indices }),
    () => report(explorer, graph, { is: 'broken' }),
  );
}

function report(explorer: Explorer, graph: SignedGraph, change: Partial<BalanceSearch>): void {
  const { balances } = explorer.getState().transient;
  const before = balances.get(graph);
  if (!before) return;
  setTransient(explorer, { balances: new Map(balances).set(graph, { ...before, ...change }) });
}
