/** What tables are, as a file for `npm run import` says it: the choices that the page's dialog has. */
import * as v from 'valibot';
import { ENCODINGS } from '../evidence/decoding.ts';
import {
  type ColumnRole,
  columnName,
  DIVIDERS,
  ORGANIZATION_ROLES,
  RELATION_ROLES,
  TABLE_USES,
  type TableMapping,
  withRole,
} from '../exchange/formats/tables/columns.ts';
import { mappingAs } from '../exchange/formats/tables/guess.ts';
import type { Table, TableReading } from '../exchange/formats/tables/parse-table.ts';
import type { MappedTable } from '../exchange/formats/tables/read-tables.ts';
import { signatureOf } from '../exchange/opening/import-tables.ts';
import { inShell } from './command.ts';

const ROLES = [...new Set<ColumnRole>([...RELATION_ROLES, ...ORGANIZATION_ROLES])];

const tableChoice = v.strictObject({
  as: v.optional(v.picklist(TABLE_USES)),
  columns: v.optional(v.record(v.string(), v.picklist(ROLES))),
  type: v.optional(v.string()),
  directed: v.optional(v.boolean()),
  repeats: v.optional(v.array(v.string())),
  divider: v.optional(v.nullable(v.picklist(DIVIDERS))),
  skip: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  below: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  header: v.optional(v.boolean()),
  encoding: v.optional(v.picklist(ENCODINGS)),
});
const choices = v.record(v.string(), tableChoice);

/** By the name of the table: its file, or its sheet where a workbook has several. */
export type TableChoices = ReadonlyMap<string, v.InferOutput<typeof tableChoice>>;

/** From JSON, or what is wrong with it. */
export function tableChoices(json: string): TableChoices | string {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return `--tables: not JSON: ${String(error)}`;
  }
  const parsed = v.safeParse(choices, data);
  if (parsed.success) return new Map(Object.entries(parsed.output));
  const [issue] = parsed.issues;
  return `--tables: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`;
}

/** How each table is read, before its columns are known. */
export function readingsOf(tables: TableChoices): ReadonlyMap<string, TableReading> {
  return new Map(
    [...tables].map(([name, { skip = null, below = null, header = null, encoding = null }]) => [
      name,
      { skip, below, isHeaded: header, encoding },
    ]),
  );
}

/** What the columns of each table are, by its signature; or what is not in the files. */
export function mappingsOf(
  tables: TableChoices,
  found: readonly MappedTable[],
): ReadonlyMap<string, TableMapping> | string {
  const mappings = new Map<string, TableMapping>();
  for (const [name, choice] of tables) {
    const one = found.find(({ table }) => table.name === name);
    if (!one) {
      const there = found.map(({ table }) => `“${table.name}”`).join(', ');
      return `--tables: there is no table “${name}”; there are ${there || 'none'}`;
    }
    const { as, columns = {}, type, directed, repeats, divider } = choice;
    let mapping = as === undefined ? one.mapping : mappingAs(as, one.table);
    const names = columnNames(one.table);
    const numberOf = (column: string) => {
      const at = Number(/^#(\d+)$/.exec(column)?.[1]) - 1;
      return names[at] === undefined ? names.indexOf(column) : at;
    };
    const unknown = [...Object.keys(columns), ...(repeats ?? [])].find(
      (column) => numberOf(column) < 0,
    );
    if (unknown !== undefined)
      return `--tables: “${name}” has no column “${unknown}”; it has ${names.map((one) => `“${one}”`).join(', ')}`;
    for (const [column, role] of Object.entries(columns))
      mapping = withRole(mapping, numberOf(column), role);
    mappings.set(signatureOf(one.table), {
      ...mapping,
      ...(type !== undefined && { type }),
      ...(directed !== undefined && { directed }),
      ...(repeats && { repeats: repeats.map(numberOf) }),
      ...(divider !== undefined && { divider }),
    });
  }
  return mappings;
}

/** What a table was read as, in the form in which `--tables` takes it; columns that are attributes are left out. */
export function tableLine({ table, mapping }: MappedTable): string {
  const { as, roles, type, directed, repeats = [], divider = null } = mapping;
  const names = columnNames(table);
  const said = roles.flatMap((role, at) =>
    role === 'attribute' ? [] : [[names[at] ?? '', role] as const],
  );
  const isByColumn = as === 'relations' || as === 'organizations';
  const choice: v.InferInput<typeof tableChoice> = {
    as,
    ...(isByColumn && { columns: Object.fromEntries(said) }),
    ...(type !== null && { type }),
    ...(directed && { directed }),
    ...(repeats.length > 0 && { repeats: repeats.map((at) => names[at] ?? '') }),
    ...(divider !== null && { divider }),
    ...readingOf(table),
  };
  return JSON.stringify({ [table.name]: choice });
}

/** How to say that a table is one of relations, to be copied and changed. */
export function tableHint({ table, mapping }: MappedTable): string {
  const isFound = mapping.roles.includes('source');
  const relations = mappingAs('relations', table);
  const ends = withRole(withRole(relations, 0, 'source'), 1, 'target');
  const line = tableLine({ table, mapping: isFound ? mapping : ends });
  return `If ${table.name} is one of relations, say so: --tables ${inShell(line)}`;
}

/** What a table was read as, where that does not go without saying. */
function readingOf({
  firstRow,
  isHeaded,
  below,
  encoding,
}: Table): v.InferInput<typeof tableChoice> {
  const skip = firstRow - (isHeaded ? 2 : 1);
  return {
    ...(skip > 0 && { skip }),
    ...(below > 0 && { below }),
    ...(!isHeaded && { header: false }),
    ...(encoding !== null && encoding !== 'utf-8' && { encoding }),
  };
}

/** By their headers, or by their numbers (`#3`) where these say nothing or another column has the same. */
function columnNames({ header }: Table): string[] {
  const names = header.map((_, at) => columnName(header, at));
  return names.map((name, at) => (names.indexOf(name) === at ? name : `#${at + 1}`));
}
