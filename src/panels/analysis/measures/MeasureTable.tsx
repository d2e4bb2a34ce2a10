import { amountOf, isEstimated, offOf } from '../../../analysis/amounts.ts';
import type { OrganizationMeasures, Sampled } from '../../../analysis/measures.ts';
import { selectOrganizations } from '../../../state/derived.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { inTextOrder } from '../../../words/text-order.ts';
import { words } from '../../../words/words.ts';
import { OrganizationLink } from '../../RelationSentence.tsx';
import { useNames } from '../../use-names.ts';
import { measuresTable } from '../answer-tables.ts';
import { SaveTable } from '../SaveTable.tsx';
import { usePortion } from '../use-portion.tsx';
import { type Choice, shares } from './measure-kinds.ts';

const PORTION = 60;

interface Props {
  readonly measures: readonly OrganizationMeasures[];
  readonly choice: Choice;
  /** What they are estimated from; nothing that is estimated is saved. */
  readonly sampled: Sampled | null;
}

/** Organizations by a measure, each with a bar that grows from nothing, to the left below it. */
export function MeasureTable({ measures, choice, sampled }: Props) {
  const { by, against, sort } = choice;
  const explorer = useExplorer();
  const organizations = useExplorerState(selectOrganizations);
  const nameOf = useNames();
  const values = measures.map((one) => amountOf(one, by));
  const places = shares(values);
  // Where nothing lies among the values.
  const [zero = 0] = shares([0, ...values]);
  const rows = measures.flatMap((one, i) => {
    const organization = organizations.get(one.organization);
    return organization
      ? [{ of: one, organization, value: values[i] ?? 0, place: places[i] ?? 0 }]
      : [];
  });
  const direction = sort.descending ? -1 : 1;
  rows.sort(
    (a, b) =>
      direction *
      (sort.column === 'name'
        ? inTextOrder(nameOf(a.of.organization), nameOf(b.of.organization))
        : a.value - b.value),
  );
  const { shown, more } = usePortion(rows, PORTION);
  const heading = (column: Choice['sort']['column'], title: string) => {
    const isSorted = sort.column === column;
    const turned = isSorted ? !sort.descending : column === 'value';
    return (
      <th
        scope="col"
        aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      >
        <button
          type="button"
          onClick={() => setOptions(explorer, { sort: `${column}-${turned ? 'down' : 'up'}` })}
        >
          {title}
          <span aria-hidden="true">{isSorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
        </button>
      </th>
    );
  };
  return (
    <>
      <table className={sampled && isEstimated(by) ? 'measure-table estimated' : 'measure-table'}>
        <caption className="visually-hidden">{words.measures.table(by)}</caption>
        <thead>
          <tr>
            {heading('name', words.measures.organization)}
            {heading('value', words.measures.name(by))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ organization, value, place }) => (
            <tr key={organization.id}>
              <th scope="row">
                <OrganizationLink organization={organization} />
              </th>
              <td>
                <span className="bar" aria-hidden="true">
                  <span
                    className={value < 0 ? 'negative' : undefined}
                    style={{
                      left: `${Math.min(place, zero) * 100}%`,
                      width: `${Math.abs(place - zero) * 100}%`,
                    }}
                  />
                </span>
                <span className="value">
                  {words.measures.within(value, offOf(sampled, organization.id, by))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
      {sampled === null && (
        <SaveTable
          label={words.measures.save}
          analysis="measures"
          table={() =>
            measuresTable(
              rows.map(({ of }) => of),
              against && against !== by ? [by, against] : [by],
              organizations,
            )
          }
        />
      )}
    </>
  );
}
