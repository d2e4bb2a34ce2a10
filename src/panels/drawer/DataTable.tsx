import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Cell, Line, Row, Sort } from '../../analysis/rows.ts';
import { setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { NOTHING } from '../../words/signs.ts';
import { words } from '../../words/words.ts';
import { textScale } from '../text-scale.ts';
import { usePrinting } from '../use-printing.ts';
import { ViewLink } from '../ViewLink.tsx';
import { isMeant } from './meant.ts';
import './held-column.css';
import type { Table } from './table.ts';

/** As the widths and heights that tables declare: CSS pixels where text has the browser's usual size. */
const HEAD_HEIGHT = 34;

interface Props {
  readonly name: string;
  readonly table: Table;
  readonly lines: readonly Line[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/**
 * A real table, of which only the rows in view are there: the number of all rows and the place of
 * each are told to assistive technology. Arrow keys walk through the rows, Enter selects; the first cell is
 * a link to what the row is about. On paper all rows are there.
 */
export function DataTable({ name, table, lines, sort, onSort }: Props) {
  const explorer = useExplorer();
  const view = useExplorerState((state) => state.view);
  const scale = textScale();
  const rowHeight = table.rowHeight * scale;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  // Where the keys have got to: the focus follows a frame later, and keys may come faster.
  const at = useRef(0);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 2,
    // The head stays on top of what scrolls, and the virtualizer does not know of it.
    scrollPaddingEnd: HEAD_HEIGHT * scale,
    // The row that has the focus stays, or the focus would be lost with it.
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      if (active >= range.count || inView.includes(active)) return inView;
      return [...inView, active].sort((a, b) => a - b);
    },
  });
  // It is drawn anew with each step that it is scrolled.
  const meantAt = useMemo(
    () => lines.findIndex((line) => line.is === 'row' && isMeant(line.row, view)),
    [lines, view],
  );
  useEffect(() => {
    if (meantAt >= 0) virtualizer.scrollToIndex(meantAt, { align: 'auto' });
  }, [meantAt, virtualizer]);

  const select = (row: Row) => setView(explorer, recordOf(row));
  const go = (to: number) => {
    const next = Math.min(Math.max(to, 0), lines.length - 1);
    at.current = next;
    setActive(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-line="${next}"]`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent, line: Line) => {
    const { current } = at;
    const step = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: lines.length - 1 }[
      event.key
    ];
    if (step !== undefined) {
      event.preventDefault();
      go(step);
    } else if (event.key === 'Enter' && line.is === 'row' && event.target === event.currentTarget)
      select(line.row);
  };

  const columns = Object.entries(table.columns);
  const visible = usePrinting() ? lines.map(onPaper) : virtualizer.getVirtualItems();
  const reachable = visible.some(({ index }) => index === active) ? active : visible[0]?.index;
  return (
    <div ref={scroller} className={table.holdsFirst ? 'table-place holds-first' : 'table-place'}>
      <table
        aria-label={name}
        aria-rowcount={lines.length + 1}
        style={{ minWidth: columns.reduce((sum, [, { width }]) => sum + width * scale, 0) }}
      >
        <colgroup>
          {columns.map(([id, { width }]) => (
            <col key={id} style={{ width: width * scale }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(([id, { title }]) => {
              const isSorted = sort.column === id;
              const direction = sort.descending ? 'descending' : 'ascending';
              return (
                <th key={id} scope="col" aria-sort={isSorted ? direction : 'none'}>
                  <button
                    type="button"
                    onClick={() => onSort({ column: id, descending: isSorted && !sort.descending })}
                  >
                    {title()}
                    <span aria-hidden="true">
                      {isSorted ? (sort.descending ? ' ↓' : ' ↑') : ''}
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {visible.flatMap(({ index, start }, i) => {
            const line = lines[index];
            if (!line) return [];
            const gap = start - (visible[i - 1]?.end ?? 0);
            const common = {
              'aria-rowindex': index + 2,
              'data-line': index,
              tabIndex: index === reachable ? 0 : -1,
              onKeyDown: (event: KeyboardEvent) => onKeyDown(event, line),
              onFocus: () => {
                at.current = index;
              },
              style: { height: rowHeight },
            };
            const row =
              line.is === 'group' ? (
                <tr key={`group ${line.title}`} className="group" {...common}>
                  <th scope="rowgroup" colSpan={columns.length}>
                    {line.title || words.table.noGroup} <span className="soft">{line.count}</span>
                  </th>
                </tr>
              ) : (
                <tr
                  key={line.row.key}
                  aria-current={isMeant(line.row, view) || undefined}
                  onClick={({ target }) => {
                    setActive(index);
                    // A link in a cell leads where it says.
                    if (!(target instanceof Element && target.closest('a'))) select(line.row);
                  }}
                  {...common}
                >
                  {columns.map(([id, { look }], column) => {
                    const { text, lang, leadsTo } = line.row.cells[id] ?? {};
                    const to = column === 0 ? recordOf(line.row) : leadsTo;
                    const said = <Said cell={line.row.cells[id]} />;
                    return (
                      <td key={id} className={look} title={text} lang={lang}>
                        {to ? (
                          // The row does for the first one what its keys do.
                          <ViewLink to={to} isStop={leadsTo !== undefined && index === reachable}>
                            {said}
                          </ViewLink>
                        ) : (
                          said
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            return gap > 0 ? [<Space key={`gap ${index}`} height={gap} />, row] : [row];
          })}
          <Space height={virtualizer.getTotalSize() - (visible.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** What a cell says, behind its sign if it has one. */
function Said({ cell: { text, sign } = { text: '' } }: { cell: Cell | undefined }) {
  return (
    <span className={sign === NOTHING ? 'soft' : undefined}>
      {sign && <b aria-hidden="true">{sign} </b>}
      {text}
    </span>
  );
}

/** Where a row leads to. */
const recordOf = ({ record, quote }: Row) => ({ selection: record, quote });

/** A row that stands below the one before it, however high that is. */
const onPaper = (_: Line, index: number) => ({ index, start: 0, end: 0 });

/** Stands for the rows that are out of view. */
function Space({ height }: { height: number }) {
  if (height <= 0) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without a tabindex takes no focus
  return <tr aria-hidden="true" style={{ height }} />;
}
