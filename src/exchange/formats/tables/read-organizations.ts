/** A table with an organization in each row. */
import type { Note } from '../../../network/problems.ts';
import { isBlank } from './around-table.ts';
import { pointOf, rowReader } from './cells.ts';
import type { TableMapping } from './columns.ts';
import { organizationKind } from './kinds.ts';
import type { Nodes } from './nodes.ts';
import { placeOf, type Table } from './parse-table.ts';

/** Adds the rows that have an id or a name; of two rows with one id the first counts. */
export function readOrganizations(
  table: Table,
  mapping: TableMapping,
  nodes: Nodes,
  notes: Note[],
): void {
  if (!mapping.roles.some((role) => role === 'id' || role === 'name')) {
    notes.push({ code: 'table-without-ids', params: {}, place: table.name });
    return;
  }
  const { one, all, attributes } = rowReader(table, mapping);
  let last = '';
  for (const [index, row] of table.rows.entries()) {
    if (isBlank(row)) continue;
    const place = placeOf(table, index);
    const id = one(row, 'id') || one(row, 'name');
    if (id === '') {
      notes.push({ code: 'row-without-id', params: {}, place });
      continue;
    }
    const kind = one(row, 'kind');
    // Of an organization in several rows that were merged, the others have its ties alone.
    const isMerged = id === last && mapping.repeats !== undefined && attributes(row).length === 0;
    last = id;
    if (isMerged) continue;
    const aliases = all(row, 'alias').flatMap((cell) => cell.split(/[;|]/));
    const label = one(row, 'name');
    const names = new Set(aliases.map((alias) => alias.trim()));
    for (const said of ['', id, label]) names.delete(said);
    const isNew = nodes.add({
      id,
      label: label || undefined,
      position: pointOf(one(row, 'x'), one(row, 'y')),
      attributes: [
        ...(kind === '' ? [] : [['kind', organizationKind(kind) ?? kind] as const]),
        ...(names.size === 0 ? [] : [['aliases', [...names]] as const]),
        ...attributes(row),
      ],
      place,
    });
    if (!isNew) notes.push({ code: 'row-id-taken', params: {}, place });
  }
}
