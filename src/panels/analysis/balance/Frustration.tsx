import type { Chance } from '../../../analysis/chance.ts';
import { isProved, normalised, totalWeight } from '../../../analysis/frustration.ts';
import type { SignedGraph } from '../../../analysis/signed-graph.ts';
import { startBalance, stopBalance } from '../../../state/balance.ts';
import { setOptions } from '../../../state/store.ts';
import type { BalanceSearch } from '../../../state/transient.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { Status } from '../../Status.tsx';
import { type BalanceOptions, LIMITS } from './balance-options.ts';

interface Props {
  readonly graph: SignedGraph;
  readonly search: BalanceSearch | null;
  /** `null` while it is not known. */
  readonly chance: Chance | null;
  readonly options: BalanceOptions;
}

/** The frustration index, or the interval that is proved of it, and the search for it. */
export function Frustration({ graph, search, chance, options }: Props) {
  const explorer = useExplorer();
  const index = search?.indices.find(({ most }) => most === 2);
  const { weighted = false } = options.signs;
  const total = totalWeight(graph);
  return (
    <section aria-labelledby="frustration">
      <h3 id="frustration">{words.balance.frustration}</h3>
      {index && (
        <p className="frustration-index">
          <strong>{words.balance.index(index.lower, index.upper)}</strong>
        </p>
      )}
      <Status says={search && statusOf(search, total, weighted)} />
      {index && (
        <p>
          {words.balance.normalised(normalised(index.upper, graph), normalised(index.lower, graph))}{' '}
          {chance && words.balance.indexByChance(chance.frustration, chance.isExact)}
        </p>
      )}
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
          max={2 * search.indices.length || 1}
          value={progressOf(search) || undefined}
        />
      )}
      <p className="soft">
        {words.balance.frustrationMethod} {words.balance.normalisedMethod(weighted)}{' '}
        {chance && words.balance.byChanceMethod(chance.shuffles)}{' '}
        {import.meta.env.MODE === 'single' ? words.balance.solverInside : words.balance.solver}
      </p>
    </section>
  );
}

/** Each index is proved, and then compared with all that are as good. */
function progressOf({ indices }: BalanceSearch): number {
  return indices.filter(isProved).length + indices.filter(({ inCommon }) => inCommon).length;
}

function statusOf(
  { is, indices, seconds }: BalanceSearch,
  total: number,
  isWeighted: boolean,
): string {
  const index = indices.find(({ most }) => most === 2);
  if (index && isProved(index)) return words.balance.proved(index.upper, total, isWeighted);
  if (is === 'running') return words.balance.searching;
  if (is === 'broken') return words.balance.broken;
  if (!index) return words.balance.stopped;
  const { lower, upper } = index;
  return is === 'ended'
    ? words.balance.interval(lower, upper, seconds, isWeighted)
    : words.balance.stoppedAt(lower, upper, isWeighted);
}
