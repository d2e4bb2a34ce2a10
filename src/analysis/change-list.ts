/** What changed between two versions of one network, record by record, for people who review it. */
import { diff, sameContent } from '../network/changes.ts';
import type { Network } from '../network/records.ts';
import { type TieChange, tieChanges } from './tie-changes.ts';

export interface FieldChange {
  /** A field of the record, or one item of a list in it (`evidence.0`), counted where it stands or stood. */
  readonly field: string;
  /** Absent where the field, or the item, is new. */
  readonly before?: unknown;
  /** Absent where the field, or the item, is gone. */
  readonly after?: unknown;
}

export interface RecordChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** The section that holds it; `network` for the fields of the network itself. */
  readonly section: string;
  /** The record's id; of a position that of its organization. */
  readonly record: string;
  /** What the record is called, in the version that has it; the later where both do. */
  readonly title: string;
  /** What differs in a changed record; empty for others. */
  readonly fields: readonly FieldChange[];
  /** Where a relation of two organizations has become another one. */
  readonly tie?: TieChange;
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of a network that are not compared with its head; what joins members is seen in the records. */
const NOT_IN_HEAD = new Set([
  ...['sources', 'organizations', 'relations', 'blocs', 'disputes', 'layout'],
  ...['story', 'matches', 'coverage', 'joined'],
]);

/**
 * Lists the fields of the network first, then the records by section: added, changed, removed.
 * Records are the same where their id is; the order of records counts for nothing. A relation's id tells
 * its type and its ends in order, so where two organizations lost one relation and got one, it is a
 * change of that relation.
 * @param titlesOf what the records of a version are called, by their ids
 */
export function changeList(
  before: Network,
  after: Network,
  titlesOf: (network: Network) => ReadonlyMap<string, string>,
): RecordChange[] {
  const [titlesBefore, titlesAfter] = [titlesOf(before), titlesOf(after)];
  const titles = new Map([...titlesBefore, ...titlesAfter]);
  const head = fieldChanges(headOf(before), headOf(after));
  const list: RecordChange[] =
    head.length === 0
      ? []
      : [
          {
            kind: 'changed',
            section: 'network',
            record: after.id,
            title: after.title,
            fields: head,
          },
        ];
  const tied = tieChanges(before, after, titlesBefore, titlesAfter);
  const add = (kind: RecordChange['kind'], section: string, item: Fields, from?: Fields) => {
    const record = String(item.id ?? item.organization);
    const title = titles.get(record) ?? String(item.title ?? item.claim ?? record);
    const fields = from ? fieldChanges(from, item) : [];
    const change = section === 'relations' ? tied.get(record) : undefined;
    if (!change) list.push({ kind, section, record, title, fields });
    else if (kind !== 'removed') {
      const { tie, from: other, to } = change;
      list.push({ kind: 'changed', section, record, title, fields: fieldChanges(other, to), tie });
    }
  };
  // The network's own fields and the story are compared with the head.
  const { fields: _, story: __, ...changes } = diff(before, after);
  for (const [section, { added, updated, removed }] of Object.entries(changes)) {
    for (const { item } of added) add('added', section, item);
    for (const { from, to } of updated)
      if (!sameContent(from, to)) add('changed', section, to, from);
    for (const { item } of removed) add('removed', section, item);
  }
  return list;
}

/** What is not a list of records with ids; the story is compared whole. */
function headOf(network: Network): Fields {
  const { story = [] } = network;
  const { positions: _, ...layout } = network.layout ?? {};
  const how = Object.entries(layout).map(([field, value]) => [`layout.${field}`, value]);
  return {
    ...Object.fromEntries(Object.entries(network).filter(([field]) => !NOT_IN_HEAD.has(field))),
    ...Object.fromEntries(how),
    ...(story.length > 0 && { story }),
  };
}

function fieldChanges(before: Fields, after: Fields): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    if (sameContent(was, is)) return [];
    if (!Array.isArray(was) || !Array.isArray(is)) return [change(field, was, is)];
    return itemChanges(field, was, is);
  });
}

/** An item that stands elsewhere in the list has not changed; the list has, where that is all. */
function itemChanges(field: string, was: unknown[], is: unknown[]): FieldChange[] {
  const [gone, fresh] = [missingFrom(is, was), missingFrom(was, is)];
  if (gone.size + fresh.size === 0) return [change(field, was, is)];
  const places = [...new Set([...gone.keys(), ...fresh.keys()])].sort((a, b) => a - b);
  return places.map((i) => change(`${field}.${i}`, gone.get(i), fresh.get(i)));
}

/** The items that another list has not, by their places. */
function missingFrom(others: readonly unknown[], list: readonly unknown[]): Map<number, unknown> {
  const left = [...others];
  return new Map(
    list.flatMap((item, i): [number, unknown][] => {
      const at = left.findIndex((other) => sameContent(item, other));
      if (at < 0) return [[i, item]];
      left.splice(at, 1);
      return [];
    }),
  );
}

function change(field: string, before: unknown, after: unknown): FieldChange {
  return {
    field,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
