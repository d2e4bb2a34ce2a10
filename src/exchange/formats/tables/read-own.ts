/** The explorer's own tables of organizations and relations, back to the fields of their records. */
import * as v from 'valibot';
import type { Note, Place } from '../../../network/problems.ts';
import { type Attribute, organizationSchema, relationSchema } from '../../../network/records.ts';
import { RELATION_TYPE_IDS, relationType } from '../../../network/relation-types.ts';
import { withoutGuard } from '../../tables.ts';
import type { ForeignAttributes, ForeignEdge } from '../foreign-graph.ts';
import { isBlank } from './around-table.ts';
import { pointOf } from './cells.ts';
import type { Nodes } from './nodes.ts';
import { type OwnTable, ownColumns, ownRow, readList } from './own-tables.ts';
import { placeOf, type Table } from './parse-table.ts';
import type { Quotes } from './read-quotes.ts';
import type { RowEvidence } from './row-evidence.ts';

interface Shared {
  readonly nodes: Nodes;
  readonly notes: Note[];
  /** Ids of organizations that are whole records; relations between others cannot be. */
  readonly records: Set<string>;
}

/**
 * Every field as an attribute, as our writers of graph formats put it. A row that someone added or
 * changed so that it is no record any more keeps what it says, as a row of any other table.
 */
export function readOwnOrganizations(table: Table, { nodes, notes, records }: Shared): void {
  for (const [index, row] of table.rows.entries()) {
    if (isBlank(row)) continue;
    const cell = ownRow('organizations', table.header, row);
    const place = placeOf(table, index);
    const id = cell('id') || cell('name');
    if (id === '') {
      notes.push({ code: 'row-without-id', params: {}, place });
      continue;
    }
    const aliases = readList(cell('aliases'));
    const attributes = ownAttributes('organizations', table, row);
    const fields = given({ name: cell('name'), kind: cell('kind'), parent: cell('parent') });
    const record = { ...Object.fromEntries(fields), id, aliases, attributes };
    const isRecord = v.is(organizationSchema, record);
    const isNew = nodes.add({
      id,
      label: cell('name') || undefined,
      position: pointOf(cell('x'), cell('y')),
      attributes: isRecord
        ? [...fields, ['aliases', aliases], ['attributes', attributes]]
        : [
            ...fields,
            ...(aliases.length > 0 ? [['aliases', aliases] as const] : []),
            ...attributes.map(({ name, value }) => [name, value] as const),
          ],
      place,
    });
    if (isNew && isRecord) records.add(id);
    if (!isNew) notes.push({ code: 'row-id-taken', params: {}, place });
  }
}

interface Context extends Shared {
  /** Of the table of quotes, where it is open too; without it the rows are the evidence. */
  readonly quotes: Quotes | null;
  readonly evidence: RowEvidence;
}

/** As `readOwnOrganizations`; an end that no table has becomes an organization of the same name. */
export function readOwnRelations(table: Table, context: Context): ForeignEdge[] {
  const { nodes, notes, records, quotes, evidence } = context;
  const endOf = (value: string, label: string, place: Place) => {
    const attributes = [...given({ name: label }), ...BARE];
    const isRecord = v.is(organizationSchema, { ...Object.fromEntries(attributes), id: value });
    const end = nodes.resolve({ value, label, place, attributes: isRecord ? attributes : [] });
    if (end.added && isRecord) records.add(value);
    return end.id;
  };
  return table.rows.flatMap((row, index): ForeignEdge[] => {
    if (isBlank(row)) return [];
    const cell = ownRow('relations', table.header, row);
    const place = placeOf(table, index);
    if (cell('source') === '' || cell('target') === '') {
      notes.push({ code: 'row-without-ends', params: {}, place });
      return [];
    }
    const id = cell('id');
    const source = endOf(cell('source'), cell('source name'), place);
    const target = endOf(cell('target'), cell('target name'), place);
    const type = RELATION_TYPE_IDS.find((known) => known === cell('type'));
    const quoted = quotes?.byRecord.get(id);
    const hedges = quoted?.hedges ?? [];
    const ofRow = quotes ? (quoted?.evidence ?? []) : evidence(index);
    const attributes = ownAttributes('relations', table, row);
    const remarks = given({
      strength: cell('strength'),
      when: cell('when'),
      where: cell('where'),
      note: cell('note'),
    });
    const fields: ForeignAttributes = [
      ...given({
        type: cell('type'),
        typeName: cell('own name'),
        basis: cell('basis'),
        expandedFrom: cell('expanded from'),
      }),
      ...remarks,
      ['confidence', { level: cell('confidence'), reason: cell('reason') }],
      ['hedges', hedges],
      ...(attributes.length > 0 ? [['attributes', attributes] as const] : []),
      ['evidence', ofRow],
    ];
    const isRecord =
      records.has(source) &&
      records.has(target) &&
      v.is(relationSchema, { ...Object.fromEntries(fields), id, source, target });
    return [
      {
        id: id || undefined,
        source,
        target,
        directed: type ? relationType(type).directed : false,
        type: cell('own name') || cell('type') || undefined,
        attributes: isRecord
          ? fields
          : [...remarks, ...attributes.map(({ name, value }) => [name, value] as const)],
        evidence: isRecord || quoted ? ofRow : evidence(index),
        place,
      },
    ];
  });
}

/** What is said of an organization of which only a relation's row tells. */
const BARE: ForeignAttributes = [
  ['kind', 'other'],
  ['aliases', []],
  ['attributes', []],
];

function ownAttributes(kind: OwnTable, { header }: Table, row: readonly string[]): Attribute[] {
  const first = ownColumns(kind, header).length;
  return header.slice(first).flatMap((name, at) =>
    readList(withoutGuard(row[first + at] ?? '')).map((value) => ({
      name: withoutGuard(name),
      value,
      evidence: [],
    })),
  );
}

function given(fields: Readonly<Record<string, string>>): ForeignAttributes {
  return Object.entries(fields).filter(([, value]) => value !== '');
}
