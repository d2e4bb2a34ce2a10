import { shortCitation } from '../../evidence/citation.ts';
import type { CountedSource, Figures } from '../../network/counts.ts';
import type { Source } from '../../network/records.ts';
import { words } from '../../words/words.ts';

interface Props {
  readonly counted: readonly CountedSource[];
  readonly sources: ReadonlyMap<string, Source>;
}

const FIGURES = ['events', 'deaths', 'low', 'high'] as const satisfies readonly (keyof Figures)[];

/** The bars as tables: what is drawn can be read and copied, and each year by its places. */
export function CountTable({ counted, sources }: Props) {
  return (
    <details className="count-table">
      <summary>{words.counts.table}</summary>
      {counted.map(({ source, years }) => {
        const cited = sources.get(source);
        return (
          <table key={source}>
            <caption>{cited ? shortCitation(cited) : source}</caption>
            <thead>
              <tr>
                <th scope="col">{words.counts.columns.year}</th>
                {FIGURES.map((name) => (
                  <th key={name} scope="col">
                    {words.counts.columns[name]}
                  </th>
                ))}
              </tr>
            </thead>
            {years.map(({ year, figures, places }) => (
              <tbody key={year}>
                <Row name={String(year)} figures={figures} />
                {places.length > 1 &&
                  places.map(({ where, figures: here }) => (
                    <Row key={where} name={where ?? words.counts.noPlace} figures={here} isPart />
                  ))}
              </tbody>
            ))}
          </table>
        );
      })}
    </details>
  );
}

function Row(props: { name: string; figures: Figures; isPart?: boolean }) {
  const { name, figures, isPart = false } = props;
  return (
    <tr className={isPart ? 'part' : undefined}>
      <th scope="row">{name}</th>
      {FIGURES.map((column) => (
        <td key={column}>
          {figures[column] === undefined ? '' : words.counts.number(figures[column])}
        </td>
      ))}
    </tr>
  );
}
