/** A table with a relation in each row. */
import type { Note } from '../../../network/problems.ts';
import type { ForeignEdge } from '../foreign-graph.ts';
import { isBlank } from './around-table.ts';
import { rowReader } from './cells.ts';
import type { TableMapping } from './columns.ts';
import { saysDirected } from './headers.ts';
import type { Nodes } from './nodes.ts';
import { placeOf, type Table } from './parse-table.ts';
import type { RowEvidence } from './row-evidence.ts';

interface Context {
  readonly nodes: Nodes;
  readonly notes: Note[];
  readonly evidence: RowEvidence;
  /** There are tables of organizations, so that one beyond them is worth a note. */
  readonly isClosed: boolean;
}

/** The rows that name two ends; organizations that no table has are added under their names. */
export function readRelations(
  table: Table,
  mapping: TableMapping,
  { nodes, notes, evidence, isClosed }: Context,
): ForeignEdge[] {
  const has = (end: 'source' | 'target') =>
    mapping.roles.includes(end) || mapping.roles.includes(`${end}-name`);
  if (!has('source') || !has('target')) {
    notes.push({ code: 'table-without-ends', params: {}, place: table.name });
    return [];
  }
  const { one, attributes } = rowReader(table, mapping);
  return table.rows.flatMap((row, index) => {
    if (isBlank(row)) return [];
    const place = placeOf(table, index);
    const ends = (['source', 'target'] as const).map((end) => {
      const label = one(row, `${end}-name`);
      return { value: one(row, end) || label, label, place, attributes: [] };
    });
    if (ends.some(({ value }) => value === '')) {
      notes.push({ code: 'row-without-ends', params: {}, place });
      return [];
    }
    const [source = '', target = ''] = ends.map((end) => {
      const { id, added } = nodes.resolve(end);
      if (added && isClosed) notes.push({ code: 'organization-added', params: {}, place });
      return id;
    });
    const said = (['when', 'where', 'note'] as const).map(
      (role) => [role, one(row, role)] as const,
    );
    const edge: ForeignEdge = {
      id: one(row, 'id') || undefined,
      source,
      target,
      directed: saysDirected(one(row, 'direction')) ?? mapping.directed,
      type: one(row, 'type') || mapping.type || undefined,
      attributes: [...said.filter(([, cell]) => cell !== ''), ...attributes(row)],
      evidence: evidence(index),
      place,
    };
    return [edge];
  });
}
