import { isProved } from '../../../analysis/frustration.ts';
import { setOptions } from '../../../state/store.ts';
import type { BalanceSearch } from '../../../state/transient.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import type { BalanceOptions } from './balance-options.ts';

interface Props {
  readonly search: BalanceSearch | null;
  readonly options: BalanceOptions;
  /** Whether the groups are on the picture, and no triangle in their place. */
  readonly isShown: boolean;
}

/** The line index for two to five groups; a row shows its groups. */
export function Clusterability({ search, options, isShown }: Props) {
  const explorer = useExplorer();
  if (!search || search.indices.length === 0) return null;
  return (
    <section aria-labelledby="clusterability">
      <h3 id="clusterability">{words.balance.clusterability}</h3>
      <p className="soft">
        {words.balance.clusterabilityMethod} {words.balance.chooseRow}
      </p>
      <table className="line-indices" aria-labelledby="clusterability">
        <thead>
          <tr>
            <th scope="col">{words.balance.atMost}</th>
            <th scope="col">{words.balance.fewest(options.signs.weighted ?? false)}</th>
            <th scope="col">{words.balance.isProved}</th>
          </tr>
        </thead>
        <tbody>
          {search.indices.map((index) => (
            <tr key={index.most}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={isShown && index.most === options.groups}
                  onClick={() =>
                    setOptions(explorer, {
                      groups: index.most === 2 ? '' : String(index.most),
                      // As addresses of version 0.2 say it.
                      camps: '',
                      triangle: '',
                    })
                  }
                >
                  {words.balance.chooseGroups(index.most)}
                </button>
              </th>
              <td>{words.balance.index(index.lower, index.upper)}</td>
              <td>{isProved(index) ? words.balance.yes : words.balance.no}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
