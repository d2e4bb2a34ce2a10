import { ENCODINGS } from '../../evidence/decoding.ts';
import {
  AS_FOUND,
  type Table,
  type TableReading,
} from '../../exchange/formats/tables/parse-table.ts';
import { words } from '../../words/words.ts';

interface Props {
  readonly table: Table;
  readonly reading: TableReading | undefined;
  readonly onChange: (reading: TableReading) => void;
}

/** Where the table begins in its file, and how its letters are written, where that was found out wrongly. */
export function ReadingChoice({ table, reading = AS_FOUND, onChange }: Props) {
  const { skip, headed, encoding, encodings } = words.tablesIn;
  const above = table.firstRow - (table.isHeaded ? 2 : 1);
  return (
    <div className="mapping-what">
      <label>
        {skip}{' '}
        <input
          type="number"
          min={0}
          max={above + table.rows.length}
          key={above}
          defaultValue={above}
          onBlur={({ target }) => {
            const rows = Number(target.value);
            if (Number.isInteger(rows) && rows >= 0 && rows !== above)
              onChange({ ...reading, skip: rows });
          }}
        />
      </label>
      <label className="mapping-check">
        <input
          type="checkbox"
          checked={!table.isHeaded}
          onChange={({ target }) =>
            onChange({ ...reading, skip: above, isHeaded: !target.checked })
          }
        />{' '}
        {headed}
      </label>
      {table.encoding !== null && (
        <label>
          {encoding}{' '}
          <select
            value={table.encoding}
            onChange={({ target }) => {
              const chosen = ENCODINGS.find((one) => one === target.value);
              if (chosen) onChange({ ...reading, encoding: chosen });
            }}
          >
            {ENCODINGS.map((one) => (
              <option key={one} value={one}>
                {encodings[one]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
