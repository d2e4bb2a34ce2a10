/** What the columns of a table mean: plain data, so that it can be shown, changed and remembered. */

export const RELATION_ROLES = [
  'source',
  'target',
  'source-name',
  'target-name',
  'type',
  'direction',
  'id',
  'when',
  'where',
  'note',
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
  'x',
  'y',
  'attribute',
  'ignore',
] as const;

export type ColumnRole = (typeof RELATION_ROLES)[number] | (typeof ORGANIZATION_ROLES)[number];

/** What a table can be; `quotes` is the table of evidence that the explorer itself writes. */
export const TABLE_USES = ['relations', 'organizations', 'matrix', 'quotes', 'nothing'] as const;
export type TableUse = (typeof TABLE_USES)[number];

export interface TableMapping {
  readonly as: TableUse;
  /** One for each column. */
  readonly roles: readonly ColumnRole[];
  /** What the relations are called where no column says so. */
  readonly type: string | null;
  /** Whether relations point from source to target, where no column says so. */
  readonly directed: boolean;
}

/** Roles that several columns may have. */
const SHARED: readonly ColumnRole[] = ['alias', 'attribute', 'ignore'];

/** The mapping with another role for one column; the column that had this role becomes an attribute. */
export function withRole(mapping: TableMapping, column: number, role: ColumnRole): TableMapping {
  const roles = mapping.roles.map((old, index) => {
    if (index === column) return role;
    return old === role && !SHARED.includes(role) ? 'attribute' : old;
  });
  return { ...mapping, roles };
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
