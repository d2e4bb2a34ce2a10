import { useMemo, useState } from 'react';
import { hiddenRecords } from '../../analysis/filter.ts';
import { groupRows, rowFinder, type Sort, sortRows } from '../../analysis/rows.ts';
import type { Months } from '../../network/months.ts';
import type { Network } from '../../network/records.ts';
import { COMMANDS, run } from '../../state/commands.ts';
import { selectShown } from '../../state/derived.ts';
import { fileStem } from '../../state/file-stem.ts';
import { setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import type { TableId } from '../../state/view.ts';
import { selectVoices } from '../../state/voices.ts';
import { inTextOrder } from '../../words/text-order.ts';
import { words } from '../../words/words.ts';
import { Icon } from '../Icon.tsx';
import { NARROW, useMedia } from '../use-media.ts';
import { usePrinting } from '../use-printing.ts';
import { CardList } from './CardList.tsx';
import { CopyRows } from './CopyRows.tsx';
import { claimsTable } from './claims-table.ts';
import { DataTable } from './DataTable.tsx';
import { DISPUTES_TABLE } from './disputes-table.ts';
import { EVIDENCE_TABLE } from './evidence-table.ts';
import { ORGANIZATIONS_TABLE } from './organizations-table.ts';
import { RELATIONS_TABLE } from './relations-table.ts';
import type { Table } from './table.ts';
import './drawer.css';
import { useSaid } from '../use-said.ts';
import { useStatus } from '../use-status.ts';

const TABLES: Readonly<Record<TableId, (network: Network, when: Months | null) => Table>> = {
  evidence: () => EVIDENCE_TABLE,
  relations: () => RELATIONS_TABLE,
  organizations: () => ORGANIZATIONS_TABLE,
  disputes: () => DISPUTES_TABLE,
  claims: claimsTable,
};

/** A table with what it is found, sorted, grouped and copied by. */
export default function TableView({ id }: { id: TableId }) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const when = useExplorerState(({ view }) => view.filter.when);
  const table = useSaid(() => TABLES[id](network, when), [id, network, when]);
  const stem = useExplorerState(fileStem);
  const checks = useExplorerState(({ transient }) => transient.checks);
  const shown = useExplorerState(selectShown);
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>(table.sort);
  const [group, setGroup] = useState<string | null>(null);
  const isPrinting = usePrinting();
  // Paper has room for columns.
  const isNarrow = useMedia(NARROW) && !isPrinting;

  const voices = useExplorerState(selectVoices);
  const all = useSaid(() => table.rows(network, checks, voices), [table, network, checks, voices]);
  const left = useMemo(() => {
    const hidden = hiddenRecords(network, shown);
    return all.filter(({ record }) => !hidden.has(record));
  }, [all, network, shown]);
  const find = useMemo(() => rowFinder(left), [left]);
  const rows = useMemo(() => sortRows(find(query), sort, inTextOrder), [find, query, sort]);
  const lines = useMemo(() => groupRows(rows, group), [rows, group]);
  const counted =
    words.table.rows(id, rows.length, left.length) +
    (left.length < all.length ? ` · ${words.table.hidden(all.length - left.length)}` : '');
  useStatus(counted);
  const columns = Object.entries(table.columns);
  const groupable = columns.filter(([, { groups }]) => groups);
  return (
    <>
      <div className="drawer-bar">
        <h2>{words.table.label[id]}</h2>
        <input
          type="search"
          aria-label={words.table.find}
          placeholder={words.table.find}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {/* The heads of a table's columns do this; cards have none. */}
        {isNarrow && (
          <span className="sort-by">
            <label>
              {words.table.sortBy}{' '}
              <select
                value={sort.column}
                onChange={(event) => setSort({ ...sort, column: event.target.value })}
              >
                {columns.map(([column, { title }]) => (
                  <option key={column} value={column}>
                    {title()}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="button"
              className="icon-only"
              aria-label={words.table.descending}
              aria-pressed={sort.descending}
              onClick={() => setSort({ ...sort, descending: !sort.descending })}
            >
              <span aria-hidden="true">{sort.descending ? '↓' : '↑'}</span>
            </button>
          </span>
        )}
        <label>
          {words.table.groupBy}{' '}
          <select value={group ?? ''} onChange={(event) => setGroup(event.target.value || null)}>
            <option value="">{words.table.ungrouped}</option>
            {groupable.map(([column, { title }]) => (
              <option key={column} value={column}>
                {title()}
              </option>
            ))}
          </select>
        </label>
        <span className="soft row-count" title={words.table.rowIs[id]}>
          {counted}
        </span>
        <CopyRows table={table} rows={rows} name={`${stem}-${id}`} />
        <button
          type="button"
          className="icon-only"
          aria-label={words.table.close}
          onClick={() => setView(explorer, { table: null })}
        >
          <Icon name="close" />
        </button>
      </div>
      {lines.length === 0 ? (
        <p className="soft drawer-empty">
          {query !== '' && left.length > 0
            ? words.table.noneFound
            : words.table[all.length > 0 ? 'allHidden' : 'empty']}{' '}
          {left.length === 0 && all.length > 0 && (
            <button type="button" className="link" onClick={() => run(explorer, COMMANDS.showAll)}>
              {words.footer.showAll}
            </button>
          )}
        </p>
      ) : isNarrow ? (
        <CardList table={table} lines={lines} />
      ) : (
        <DataTable
          name={words.table.label[id]}
          table={table}
          lines={lines}
          sort={sort}
          onSort={setSort}
        />
      )}
    </>
  );
}
