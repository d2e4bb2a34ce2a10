import { setOptions } from '../../../state/store.ts';
import type { BalanceSearch } from '../../../state/transient.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/en.ts';
import type { BalanceOptions } from './balance-options.ts';

interface Props {
  readonly search: BalanceSearch | null;
  readonly options: BalanceOptions;
  /** Whether the camps are on the picture, and no triangle in their place. */
  readonly isShown: boolean;
}

/** The line index for two to five camps; a row shows its camps. */
export function Clusterability({ search, options, isShown }: Props) {
  const explorer = useExplorer();
  if (!search || search.indices.length === 0) return null;
  return (
    <section aria-labelledby="clusterability">
      <h3 id="clusterability">{words.balance.clusterability}</h3>
      <p className="soft">
        {words.balance.clusterabilityMethod} {words.balance.chooseRow}
      </p>
      <table className="line-indices">
        <thead>
          <tr>
            <th scope="col">{words.balance.atMost}</th>
            <th scope="col">{words.balance.fewest}</th>
            <th scope="col">{words.balance.isProved}</th>
          </tr>
        </thead>
        <tbody>
          {search.indices.map(({ groups, bounds, camps }) => (
            <tr key={groups}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={isShown && groups === options.camps}
                  disabled={camps === null}
                  onClick={() =>
                    setOptions(explorer, {
                      camps: groups === 2 ? '' : String(groups),
                      triangle: '',
                    })
                  }
                >
                  {words.balance.chooseCamps(groups)}
                </button>
              </th>
              <td>
                {bounds ? words.balance.index(bounds.lower, bounds.upper) : words.balance.unknown}
              </td>
              <td>
                {bounds && bounds.lower === bounds.upper ? words.balance.yes : words.balance.no}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
