/** A table with a relation in each row. */
import type { Note } from '../../../network/problems.ts';
import type { ForeignEdge } from '../foreign-graph.ts';
import { isBlank } from './around-table.ts';
import { rowReader, timeIn } from './cells.ts';
import type { ColumnRole, TableMapping } from './columns.ts';
import { saysDirected } from './headers.ts';
import type { Nodes } from './nodes.ts';
import { placeOf, type Table } from './parse-table.ts';
import type { RowEvidence } from './row-evidence.ts';
import { tiesReader } from './tied-names.ts';

interface Context {
  readonly nodes: Nodes;
  readonly notes: Note[];
  readonly evidence: RowEvidence;
  /** There are tables of organizations, so that one beyond them is worth a note. */
  readonly isClosed: boolean;
}

/**
 * The rows that name two ends, or one and whom it is tied to by the headers of other columns; organizations that no
 * table has are added under their names.
 */
export function readRelations(
  table: Table,
  mapping: TableMapping,
  { nodes, notes, evidence, isClosed }: Context,
): ForeignEdge[] {
  const has = (...roles: readonly ColumnRole[]) =>
    roles.some((role) => mapping.roles.includes(role));
  const isTied = has('tied');
  if (!has('source', 'source-name') || !(isTied || has('target', 'target-name'))) {
    notes.push({ code: 'table-without-ends', params: {}, place: table.name });
    return [];
  }
  const { one, attributes } = rowReader(table, mapping);
  const tiesOf = tiesReader(table, mapping);
  return table.rows.flatMap((row, index): ForeignEdge[] => {
    if (isBlank(row)) return [];
    const place = placeOf(table, index);
    const idOf = (value: string, label: string): string => {
      const { id, added } = nodes.resolve({ value, label, place, attributes: [] });
      if (added && isClosed) notes.push({ code: 'organization-added', params: {}, place });
      return id;
    };
    const [source, target] = (['source', 'target'] as const).map((end) => {
      const label = one(row, `${end}-name`);
      return { value: one(row, end) || label, label };
    });
    const ties = tiesOf(row);
    if (!source?.value || (!isTied && !target?.value)) {
      notes.push({ code: 'row-without-ends', params: {}, place });
      return [];
    }
    const from = idOf(source.value, source.label);
    const type = one(row, 'type') || mapping.type || undefined;
    const said = (['when', 'where', 'note'] as const)
      .filter((role) => role !== 'when' || timeIn(one(row, role)) === null)
      .map((role) => [role, one(row, role)] as const);
    const shared = {
      source: from,
      directed: saysDirected(one(row, 'direction')) ?? mapping.directed,
      attributes: [...said.filter(([, cell]) => cell !== ''), ...attributes(row)],
      evidence: evidence(index),
      place,
    };
    const id = ties.length === 0 ? one(row, 'id') || undefined : undefined;
    return [
      ...(target?.value ? [{ ...shared, id, target: idOf(target.value, target.label), type }] : []),
      ...ties.map((tie) => ({ ...shared, target: idOf(tie.name, ''), type: type ?? tie.type })),
    ];
  });
}

/** How a table of organizations reads as one of relations, from each of them to those that its row names. */
export function asTies({ roles, ...mapping }: TableMapping): TableMapping {
  const named = roles.includes('id') ? 'source-name' : 'source';
  const asEnd = (role: ColumnRole): ColumnRole => {
    if (role === 'id') return 'source';
    if (role === 'name') return named;
    return role === 'tied' ? role : 'ignore';
  };
  return { ...mapping, as: 'relations', roles: roles.map(asEnd) };
}
