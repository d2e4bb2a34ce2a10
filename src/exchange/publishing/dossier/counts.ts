/** Rows of a dossier that count violence: summed by year, a table for each source. */
import { shortCitation } from '../../../evidence/citation.ts';
import {
  type CountedSource,
  countsIn,
  type Figures,
  isCountedRow,
} from '../../../network/counts.ts';
import { fragmentOf } from '../../../network/quotes.ts';
import type { Evidence } from '../../../network/records.ts';
import { words } from '../../../words/words.ts';
import { type Markup, tag } from './html.ts';
import type { Subject } from './subject.ts';

const FIGURES = ['events', 'deaths', 'low', 'high'] as const;

/** @param anchorOf where a piece of evidence can be linked to, by its place in the list */
export function countTables(
  subject: Subject,
  evidence: readonly Evidence[],
  anchorOf: (at: number) => string,
): Markup[] {
  const places = new Map([...evidence.entries()].map(([at, one]) => [one, at]));
  const rows = evidence.filter(isCountedRow);
  return countsIn([{ evidence: rows }]).map((counted) =>
    sourceTable(subject, counted, (one) => anchorOf(places.get(one) ?? 0)),
  );
}

function sourceTable(
  { sources }: Subject,
  { source: id, rows, figures, years, outside }: CountedSource,
  anchorOf: (one: Evidence) => string,
): Markup {
  const source = sources.get(id);
  const line = (name: string, some: Figures, of: number | null) => {
    const own = rows.filter(({ year }) => year === of);
    const cells = FIGURES.map((figure) => {
      const n = some[figure];
      return tag('td', {}, n === undefined ? '' : words.counts.number(n));
    });
    const cited = own.map(({ evidence }) =>
      tag('span', { id: anchorOf(evidence) }, `${rowOf(evidence)} `),
    );
    return tag('tr', {}, tag('th', { scope: 'row' }, name), ...cells, tag('td', {}, ...cited));
  };
  const { columns, precision: known } = words.counts;
  // How exactly its rows are dated is said once where that is so of all years.
  const [precision, ...others] = new Set(years.map((one) => one.precision));
  const isSame = precision !== undefined && others.length === 0;
  const heads = [
    isSame ? `${columns.year} (${known[precision]})` : columns.year,
    ...FIGURES.map((name) => columns[name]),
    columns.rows,
  ];
  return tag(
    'table',
    { class: 'counts' },
    tag(
      'caption',
      {},
      tag('a', { href: `#${id}` }, source ? shortCitation(source) : id),
      `: ${words.counts.all(figures)}`,
    ),
    tag('thead', {}, tag('tr', {}, ...heads.map((head) => tag('th', { scope: 'col' }, head)))),
    tag(
      'tbody',
      {},
      ...years.map((one) => {
        const name = isSame ? `${one.year}` : `${one.year} (${known[one.precision]})`;
        return line(name, one.figures, one.year);
      }),
      outside && line('–', outside, null),
    ),
  );
}

/** Under a heading that says “rows”, the number of a row alone. */
function rowOf({ selector }: Evidence): string {
  return (fragmentOf(selector) ?? '').replace(/^row=/, '');
}
