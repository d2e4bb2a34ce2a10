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
  const { skip, below, headed, encoding, encodings } = words.tablesIn;
  const above = table.firstRow - (table.isHeaded ? 2 : 1);
  return (
    <div className="mapping-what">
      <RowsLeftOut
        label={skip}
        rows={above}
        most={above + table.rows.length}
        onChange={(rows) => onChange({ ...reading, skip: rows })}
      />
      <RowsLeftOut
        label={below}
        rows={table.below}
        most={table.below + table.rows.length}
        onChange={(rows) => onChange({ ...reading, below: rows })}
      />
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

/** Rows that are no part of the table. */
function RowsLeftOut(props: {
  label: string;
  rows: number;
  most: number;
  onChange: (rows: number) => void;
}) {
  const { label, rows, most, onChange } = props;
  return (
    <label>
      {label}{' '}
      <input
        type="number"
        min={0}
        max={most}
        key={rows}
        defaultValue={rows}
        onBlur={({ target }) => {
          const chosen = Number(target.value);
          if (Number.isInteger(chosen) && chosen >= 0 && chosen !== rows) onChange(chosen);
        }}
      />
    </label>
  );
}
