import {
  type ColumnRole,
  columnName,
  DIVIDERS,
  type TableMapping as Mapping,
  ORGANIZATION_ROLES,
  RELATION_ROLES,
  withRepeats,
  withRole,
} from '../../exchange/formats/tables/columns.ts';
import { mappingAs } from '../../exchange/formats/tables/guess.ts';
import { ownTable } from '../../exchange/formats/tables/own-tables.ts';
import {
  rowNumber,
  type Table,
  type TableReading,
} from '../../exchange/formats/tables/parse-table.ts';
import { firstRows } from '../../exchange/formats/tables/preview.ts';
import { isCounting, isOfEvents } from '../../exchange/formats/tables/read-counts.ts';
import { mayRepeat } from '../../exchange/formats/tables/repeated-cells.ts';
import { words } from '../../words/words.ts';
import { ReadingChoice } from './ReadingChoice.tsx';
import { RelationName } from './RelationName.tsx';
import { TablePreview } from './TablePreview.tsx';
import './mapping.css';

interface Props {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  readonly reading: TableReading | undefined;
  readonly onRead: (reading: TableReading) => void;
}

const AS: readonly Mapping['as'][] = ['relations', 'organizations', 'matrix', 'nothing'];

/** What one table is and what its columns hold, its first rows, and what they become. */
export function TableMapping({ table, mapping, onChange, reading, onRead }: Props) {
  const { name, separator, encoding, header, rows } = table;
  const own = ownTable(header);
  const choices = own === 'quotes' ? [...AS, own] : AS;
  const { separators, encodings } = words.tablesIn;
  return (
    <section className="mapping" aria-label={name}>
      <h4>
        {name}{' '}
        <small>
          {separator === null || encoding === null
            ? words.tablesIn.aboutSheet(rows.length)
            : words.tablesIn.about(rows.length, separators[separator], encodings[encoding])}
        </small>
      </h4>
      <label className="mapping-what">
        {words.tablesIn.what}{' '}
        <select
          value={mapping.as}
          onChange={({ target }) => {
            const as = choices.find((one) => one === target.value);
            if (as) onChange(mappingAs(as, table));
          }}
        >
          {choices.map((as) => (
            <option key={as} value={as}>
              {words.tablesIn.as[as]}
            </option>
          ))}
        </select>
      </label>
      {own === mapping.as ? <p className="soft">{words.tablesIn.own}</p> : null}
      {isCounting(mapping) && <p className="soft">{words.tablesIn.counts(isOfEvents(mapping))}</p>}
      <ReadingChoice table={table} reading={reading} onChange={onRead} />
      <FirstRows table={table} mapping={mapping} onChange={onChange} />
      {(mapping.as === 'matrix' || (mapping.as === 'relations' && own !== mapping.as)) && (
        <RelationName table={table} mapping={mapping} onChange={onChange} />
      )}
      {(mapping.roles.includes('quote') || mapping.roles.includes('address')) && (
        <p className="soft">{words.tablesIn.quoted}</p>
      )}
      {mapping.roles.includes('tied') && <DividerChoice mapping={mapping} onChange={onChange} />}
      <TablePreview table={table} mapping={mapping} />
    </section>
  );
}

function FirstRows({ table, mapping, onChange }: Pick<Props, 'table' | 'mapping' | 'onChange'>) {
  const columns = table.header.map((_, at) => ({ at, name: columnName(table.header, at) }));
  const isFixed =
    !['relations', 'organizations'].includes(mapping.as) || ownTable(table.header) === mapping.as;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section className="mapping-rows" aria-label={words.tablesIn.rows(table.name)} tabIndex={0}>
      <table aria-label={words.tablesIn.rows(table.name)}>
        <thead>
          <tr>
            <th scope="col">{words.tablesIn.row}</th>
            {columns.map(({ at, name }) => (
              <th key={at} scope="col">
                <span>{name}</span>
                {!isFixed && (
                  <RoleChoice
                    column={name}
                    mapping={mapping}
                    role={mapping.roles[at] ?? 'attribute'}
                    onChoose={(role) => onChange(withRole(mapping, at, role))}
                  />
                )}
                {!isFixed && mayRepeat(table, at) && mapping.roles[at] !== 'ignore' && (
                  <label className="mapping-check">
                    <input
                      type="checkbox"
                      aria-label={words.tablesIn.repeatsIn(name)}
                      checked={mapping.repeats?.includes(at) ?? false}
                      onChange={({ target }) => onChange(withRepeats(mapping, at, target.checked))}
                    />
                    {words.tablesIn.repeats}
                  </label>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows(table)
            .map((cells, index) => ({ cells, number: rowNumber(table, index) }))
            .map(({ cells, number }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                {columns.map(({ at }) => (
                  <td key={at}>{cells[at]}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function RoleChoice(props: {
  column: string;
  mapping: Mapping;
  role: ColumnRole;
  onChoose: (role: ColumnRole) => void;
}) {
  const roles: readonly ColumnRole[] =
    props.mapping.as === 'organizations' ? ORGANIZATION_ROLES : RELATION_ROLES;
  return (
    <select
      aria-label={words.tablesIn.role(props.column)}
      value={props.role}
      onChange={({ target }) => {
        const role = roles.find((one) => one === target.value);
        if (role) props.onChoose(role);
      }}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {words.tablesIn.roles[role]}
        </option>
      ))}
    </select>
  );
}

/** What parts the names in cells that may hold several. */
function DividerChoice({ mapping, onChange }: Pick<Props, 'mapping' | 'onChange'>) {
  const { divider, dividers } = words.tablesIn;
  return (
    <label className="mapping-what">
      {divider}{' '}
      <select
        value={mapping.divider ?? 'none'}
        onChange={({ target }) => {
          const chosen = DIVIDERS.find((one) => one === target.value);
          onChange({ ...mapping, divider: chosen ?? null });
        }}
      >
        {(['none', ...DIVIDERS] as const).map((one) => (
          <option key={one} value={one}>
            {dividers[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
