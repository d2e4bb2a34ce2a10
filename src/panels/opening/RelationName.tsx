import type { TableMapping } from '../../exchange/formats/tables/columns.ts';
import type { Table } from '../../exchange/formats/tables/parse-table.ts';
import { isCounting } from '../../exchange/formats/tables/read-counts.ts';
import { words } from '../../words/words.ts';

interface Props {
  readonly table: Table;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

/** What relations are called, and whether they have a direction: asked only where no column says it. */
export function RelationName({ table, mapping, onChange }: Props) {
  const { roles, type, directed } = mapping;
  const isSaid = roles.some(
    (role, at) => role === 'type' || (role === 'tied' && table.header[at]?.trim() !== ''),
  );
  // Each change reads the files again, so a name counts once it is typed.
  const name = (value: string) => {
    const next = value.trim() || null;
    if (next !== type) onChange({ ...mapping, type: next });
  };
  return (
    <div className="mapping-name">
      {!isSaid && (
        <label>
          {words.tablesIn.type}
          <input
            type="text"
            defaultValue={type ?? ''}
            onBlur={({ target }) => name(target.value)}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') name(currentTarget.value);
            }}
          />
        </label>
      )}
      {!roles.includes('direction') && !isCounting(mapping) && (
        <label className="mapping-check">
          <input
            type="checkbox"
            checked={directed}
            onChange={({ target }) => onChange({ ...mapping, directed: target.checked })}
          />
          {mapping.as === 'matrix' ? words.tablesIn.directedMatrix : words.tablesIn.directed}
        </label>
      )}
    </div>
  );
}
