import { matchKey } from '../../../analysis/matching.ts';
import {
  areKept,
  type ComparedNetworks,
  decideMatch,
  keepMatches,
  saveMatches,
} from '../../../state/comparison.ts';
import { setDocument, setOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { AddMatch } from './AddMatch.tsx';
import type { Titles } from './use-overlaid.ts';

interface Props extends Pick<Ask, 'options'> {
  readonly compared: ComparedNetworks;
  readonly titles: Titles;
}

/** The proposed matches, each with its ground, accepted or not by the reader. */
export function Matches({ compared, titles, options }: Props) {
  const explorer = useExplorer();
  const { proposals, accepted, refused } = compared;
  const isAccepted = new Set(accepted.map(matchKey));
  const say = words.comparison;
  const columns = say.matchColumns;
  return (
    <section aria-labelledby="comparison-matches">
      <h3 id="comparison-matches">{say.matches}</h3>
      {proposals.length === 0 ? (
        <p className="soft">{say.noMatches}</p>
      ) : (
        <>
          <p className="soft">
            {say.matchesCount(accepted.length, proposals.length - refused.length, refused.length)}
          </p>
          <table className="comparison-table matches" aria-labelledby="comparison-matches">
            <thead>
              <tr>
                <th scope="col">{columns.accepted}</th>
                <th scope="col">{columns.a}</th>
                <th scope="col">{columns.b}</th>
                <th scope="col">{columns.ground}</th>
              </tr>
            </thead>
            <tbody>
              {proposals.map((match) => {
                const key = matchKey(match);
                const names = [titles.a.get(match.a) ?? '', titles.b.get(match.b) ?? ''] as const;
                const doubts = [
                  ...(match.ground === 'words' ? [say.unsure] : []),
                  ...(match.ambiguous ? [say.ambiguous] : []),
                ];
                return (
                  <tr key={key}>
                    <td>
                      <input
                        type="checkbox"
                        aria-label={say.accept(...names)}
                        checked={isAccepted.has(key)}
                        onChange={({ target }) =>
                          setOptions(
                            explorer,
                            decideMatch(proposals, options, match, target.checked),
                          )
                        }
                      />
                    </td>
                    <td>{names[0]}</td>
                    <td>{names[1]}</td>
                    <td>
                      {say.grounds[match.ground]}
                      {doubts.length > 0 && <small>{doubts.join(', ')}</small>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
      <AddMatch compared={compared} options={options} />
      {proposals.length > 0 && (
        <>
          <div className="second-offers">
            <button
              type="button"
              title={say.keepMeaning}
              onClick={() => setDocument(explorer, (document) => keepMatches(document, compared))}
            >
              {say.keep}
            </button>
            <button type="button" onClick={() => saveMatches(compared)}>
              {say.save}
            </button>
          </div>
          <p className="soft">{areKept(compared) ? say.kept : say.keepMeaning}</p>
        </>
      )}
    </section>
  );
}
