/** What the columns of a table mean: plain data, so that it can be shown, changed and remembered. */

export const RELATION_ROLES = [
  'source',
  'target',
  'source-name',
  'target-name',
  'tied',
  'type',
  'direction',
  'id',
  'when',
  'where',
  'note',
  'quote',
  'address',
  'pair',
  'events',
  'deaths',
  'low',
  'high',
  'attribute',
  'ignore',
] as const;

export const ORGANIZATION_ROLES = [
  'id',
  'name',
  'alias',
  'kind',
  'tied',
  'x',
  'y',
  'attribute',
  'ignore',
] as const;

export type ColumnRole = (typeof RELATION_ROLES)[number] | (typeof ORGANIZATION_ROLES)[number];

/** What a table can be; `quotes` is the table of evidence that the explorer itself writes. */
export const TABLE_USES = ['relations', 'organizations', 'matrix', 'quotes', 'nothing'] as const;
export type TableUse = (typeof TABLE_USES)[number];

/** What can part several names in one cell, the surest first. */
export const DIVIDERS = ['\n', ';', '|', ',', '/'] as const;
export type Divider = (typeof DIVIDERS)[number];

export interface TableMapping {
  readonly as: TableUse;
  /** One for each column. */
  readonly roles: readonly ColumnRole[];
  /** What the relations are called where no column says so. */
  readonly type: string | null;
  /** Whether relations point from source to target, where no column says so. */
  readonly directed: boolean;
  /** Columns whose empty cells stand for the one above: merged cells, as a spreadsheet writes them into CSV. */
  readonly repeats?: readonly number[];
  /** Between the names in one cell of a column that is `tied`; `null`: a cell is one name. */
  readonly divider?: Divider | null;
}

/** Roles that several columns may have. */
const SHARED: readonly ColumnRole[] = ['alias', 'tied', 'quote', 'address', 'attribute', 'ignore'];

/** The mapping with another role for one column; the column that had this role becomes an attribute. */
export function withRole(mapping: TableMapping, column: number, role: ColumnRole): TableMapping {
  const roles = mapping.roles.map((old, index) => {
    if (index === column) return role;
    return old === role && !SHARED.includes(role) ? 'attribute' : old;
  });
  return { ...mapping, roles };
}

/** The mapping in which the empty cells of one column stand for the one above, or do not. */
export function withRepeats(
  mapping: TableMapping,
  column: number,
  isRepeated: boolean,
): TableMapping {
  const others = (mapping.repeats ?? []).filter((one) => one !== column);
  return { ...mapping, repeats: isRepeated ? [...others, column].sort((a, b) => a - b) : others };
}

/** Roles for all columns from those that are known; the others are attributes. */
export function rolesOf(
  width: number,
  known: Iterable<readonly [column: number, role: ColumnRole]>,
): ColumnRole[] {
  const byColumn = new Map(known);
  return Array.from({ length: width }, (_, column) => byColumn.get(column) ?? 'attribute');
}

/** The header of a column; where it is empty, the column's number (`#3`). */
export function columnName(header: readonly string[], column: number): string {
  return header[column]?.trim() || `#${column + 1}`;
}
