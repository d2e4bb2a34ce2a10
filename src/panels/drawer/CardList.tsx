import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Cell, Line, Row } from '../../analysis/rows.ts';
import { setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import type { View } from '../../state/view.ts';
import { NOTHING } from '../../words/signs.ts';
import { words } from '../../words/words.ts';
import { isMeant } from './meant.ts';
import type { Table } from './table.ts';

/** CSS pixels; a card in view is measured. */
const GUESS = 180;
/** Columns narrower than this stand beside each other on a card. */
const SHORT = 150;

/**
 * The rows of a table as cards, for screens without room for its columns. Only those in view are there;
 * the place of each among all is told to assistive technology.
 */
export function CardList({ table, lines }: { table: Table; lines: readonly Line[] }) {
  const explorer = useExplorer();
  const view = useExplorerState((state) => state.view);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => GUESS,
    getItemKey: (i) => keyOf(lines[i]),
    overscan: 4,
  });
  const meantAt = lines.findIndex((line) => line.is === 'row' && isMeant(line.row, view));
  useEffect(() => {
    if (meantAt >= 0) virtualizer.scrollToIndex(meantAt, { align: 'auto' });
  }, [meantAt, virtualizer]);

  return (
    <div ref={scroller} className="card-place">
      <ol className="plain" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={lines.length}
              aria-current={(line.is === 'row' && isMeant(line.row, view)) || undefined}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.is === 'group' ? (
                <h3>
                  {line.title || words.table.noGroup} <span className="soft">{line.count}</span>
                </h3>
              ) : (
                <Card
                  table={table}
                  row={line.row}
                  // The table covers what is selected.
                  onChoose={(to) => setView(explorer, { ...to, table: null })}
                />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface CardProps {
  readonly table: Table;
  readonly row: Row;
  readonly onChoose: (to: Pick<View, 'selection' | 'quote'>) => void;
}

function Card({ table, row, onChoose }: CardProps) {
  const [first, ...rest] = Object.entries(table.columns);
  const textOf = (id: string) => row.cells[id]?.text || NOTHING;
  return (
    <article className="card">
      {first && (
        <button
          type="button"
          className="card-title"
          onClick={() => onChoose({ selection: row.record, quote: row.quote })}
        >
          <span className="soft">{first[1].title()}</span>
          <span className={first[1].look} lang={row.cells[first[0]]?.lang}>
            {textOf(first[0])}
          </span>
        </button>
      )}
      <dl>
        {rest.map(([id, { title, look, width }]) => (
          <div key={id} className={width < SHORT ? undefined : 'long'}>
            <dt>{title()}</dt>
            <dd className={look} lang={row.cells[id]?.lang}>
              <Leading to={row.cells[id]?.leadsTo} onChoose={onChoose}>
                {row.cells[id]?.sign && <b aria-hidden="true">{row.cells[id].sign} </b>}
                {textOf(id)}
              </Leading>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

/** What a cell says: as a button where it leads somewhere of its own. */
function Leading(
  props: Pick<CardProps, 'onChoose'> & {
    readonly to: Cell['leadsTo'];
    readonly children: ReactNode;
  },
) {
  const { to, onChoose, children } = props;
  if (!to) return children;
  return (
    <button type="button" className="link" onClick={() => onChoose(to)}>
      {children}
    </button>
  );
}

function keyOf(line: Line | undefined): string {
  if (!line) return '';
  return line.is === 'group' ? `group ${line.title}` : `row ${line.row.key}`;
}
