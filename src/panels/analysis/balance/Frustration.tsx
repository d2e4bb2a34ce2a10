import type { SignedGraph } from '../../../analysis/signed-graph.ts';
import { startBalance, stopBalance } from '../../../state/balance.ts';
import { setOptions } from '../../../state/store.ts';
import type { BalanceSearch } from '../../../state/transient.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/en.ts';
import { type BalanceOptions, LIMITS } from './balance-options.ts';

interface Props {
  readonly graph: SignedGraph;
  readonly search: BalanceSearch | null;
  readonly options: BalanceOptions;
}

/** The frustration index, or the interval that is proved of it, and the search for it. */
export function Frustration({ graph, search, options }: Props) {
  const explorer = useExplorer();
  const index = search?.indices.find(({ groups }) => groups === 2);
  const bounds = index?.bounds ?? null;
  return (
    <section aria-labelledby="frustration">
      <h3 id="frustration">{words.balance.frustration}</h3>
      {bounds && (
        <p className="frustration-index">
          <strong>{words.balance.index(bounds.lower, bounds.upper)}</strong>
        </p>
      )}
      <p role="status">{search && statusOf(search, graph.ties.length)}</p>
      <p className="search-tools">
        <label>
          {words.balance.limit}{' '}
          <select
            value={options.limit}
            onChange={({ target }) => setOptions(explorer, { limit: target.value })}
          >
            {LIMITS.map((seconds) => (
              <option key={seconds} value={seconds}>
                {words.balance.seconds(seconds)}
              </option>
            ))}
          </select>
        </label>
        {search?.is === 'running' && (
          <button type="button" onClick={() => stopBalance(explorer, graph)}>
            {words.balance.stop}
          </button>
        )}
        {(search?.is === 'stopped' || search?.is === 'broken') && (
          <button type="button" onClick={() => startBalance(explorer, graph, options.limit)}>
            {words.balance.again}
          </button>
        )}
      </p>
      {search?.is === 'running' && (
        <progress
          aria-label={words.balance.searching}
          max={search.indices.length || 1}
          value={search.indices.filter(({ partition }) => partition).length || undefined}
        />
      )}
      <p className="soft">
        {words.balance.frustrationMethod}{' '}
        {import.meta.env.MODE === 'single' ? words.balance.solverInside : words.balance.solver}
      </p>
    </section>
  );
}

function statusOf({ is, indices, seconds }: BalanceSearch, ties: number): string {
  const { bounds = null, partition = null } = indices.find(({ groups }) => groups === 2) ?? {};
  if (bounds && bounds.lower === bounds.upper) return words.balance.proved(bounds.upper, ties);
  if (bounds && partition) return words.balance.interval(bounds.lower, bounds.upper, seconds);
  if (is === 'broken') return words.balance.broken;
  if (is !== 'stopped') return words.balance.searching;
  if (!bounds) return words.balance.stopped;
  return words.balance.stoppedAt(words.balance.index(bounds.lower, bounds.upper));
}
