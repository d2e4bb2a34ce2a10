import type { Level } from '../../../analysis/agreement/agreement.ts';
import type { Estimate } from '../../../analysis/agreement/bootstrap.ts';
import { NOTHING } from '../../../words/signs.ts';
import { words } from '../../../words/words.ts';

/** The figures of agreement, a row for each of what is compared. */
export function Levels({ levels }: { readonly levels: readonly Level[] }) {
  const say = words.agreement;
  return (
    <table className="agreement-levels" aria-label={say.levels}>
      <thead>
        <tr>
          <th scope="col">{say.columns.share}</th>
          <th scope="col">{say.columns.kappa}</th>
          <th scope="col">{say.columns.alpha}</th>
        </tr>
      </thead>
      {levels.map(({ concerns, units, same, leftAlone, share, kappa, alpha }) => (
        <tbody key={concerns}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {say.concerns[concerns]}{' '}
              <small>
                {say.same(same, units)}
                {leftAlone > 0 && ` · ${say.leftAlone(leftAlone)}`}
              </small>
            </th>
          </tr>
          <tr>
            <Figure estimate={share} said={say.share} />
            <Figure estimate={kappa} said={say.figure} />
            <Figure estimate={alpha} said={say.figure} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** A figure with its interval below it, or why there is none. */
function Figure(props: { estimate: Estimate; said: (value: number) => string }) {
  const { estimate, said } = props;
  const { lacking, interval } = words.agreement;
  const { value, interval: range, lack } = estimate;
  if (value === null) return <td className="lacking">{lack === null ? NOTHING : lacking[lack]}</td>;
  return (
    <td>
      {said(value)}
      <small>
        {range ? interval(said(range.low), said(range.high)) : lack !== null && lacking[lack]}
      </small>
    </td>
  );
}
