import { acceptMatch, type MatchRow, refuseOf } from '../../../analysis/matched-networks.ts';
import { type Origin, originKey } from '../../../network/joining/same.ts';
import { optionsOf, type SideBySide, saveAllMatches } from '../../../state/side-by-side.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { usePortion } from '../use-portion.tsx';
import { AddSame } from './AddSame.tsx';
import { useNamesOfAll } from './use-names-of-all.ts';

const AT_ONCE = 40;

/** Who is who in all the networks: each organization of several with whom it is in each, accepted or not by the reader. */
export function MatchTable({ side }: { side: SideBySide }) {
  const { rows } = side;
  const { shown, more } = usePortion(rows, AT_ONCE);
  const several = rows.filter(({ one }) => one.length > 1).length;
  const open = rows.flatMap(({ others }) => others.filter((one) => !one.isRefused)).length;
  const say = words.sideBySide;
  return (
    <section aria-labelledby="side-by-side-matches">
      <h3 id="side-by-side-matches">{say.matches}</h3>
      {rows.length === 0 ? (
        <p className="soft">{say.noMatches}</p>
      ) : (
        <>
          <p className="soft">{say.matchesText(several, open)}</p>
          <table className="comparison-table matches" aria-labelledby="side-by-side-matches">
            <thead>
              <tr>
                <th scope="col">{say.columns.same}</th>
                <th scope="col">{say.columns.organization}</th>
                <th scope="col">{say.columns.ground}</th>
              </tr>
            </thead>
            {shown.map((row) => (
              <Row key={row.one.map(originKey)[0]} row={row} side={side} />
            ))}
          </table>
          {more}
        </>
      )}
      <AddSame side={side} />
      {rows.length > 0 && (
        <>
          <p className="second-offers">
            <button type="button" onClick={() => saveAllMatches(side)}>
              {say.save}
            </button>
          </p>
          <p className="soft">{say.saveMeaning}</p>
        </>
      )}
    </section>
  );
}

/** An organization as the first network calls it, and below it whom the others mean by it. */
function Row({ row, side }: { row: MatchRow; side: SideBySide }) {
  const explorer = useExplorer();
  const { classes, decisions } = side;
  const { lettered } = useNamesOfAll(side.networks);
  const { grounds } = words.comparison;
  const [first, ...others] = row.one;
  const say = words.sideBySide;
  if (!first) return null;
  const decide = (next: typeof decisions) => setOptions(explorer, optionsOf(next));
  const line = (one: readonly Origin[], isIn: boolean, ground: string, change: () => void) => (
    <tr key={one.map(originKey)[0]}>
      <td>
        <input
          type="checkbox"
          aria-label={say.is(one.map(lettered).join(', '), lettered(first))}
          checked={isIn}
          onChange={change}
        />
      </td>
      <td>{one.map(lettered).join(', ')}</td>
      <td>{ground}</td>
    </tr>
  );
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {lettered(first)}
        </th>
      </tr>
      {others.map((one, i) =>
        line([one], true, grounds[row.grounds[i] ?? 'hand'], () =>
          decide(refuseOf(decisions, row.one, one)),
        ),
      )}
      {row.others.map(({ one, match, ground, isRefused }) =>
        line(one, false, isRefused ? say.refused : grounds[ground], () =>
          decide(acceptMatch(decisions, classes, match)),
        ),
      )}
    </tbody>
  );
}
