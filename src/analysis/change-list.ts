/** What changed between two versions of one network, record by record, for people who review it. */
import { diff, sameContent } from '../network/changes.ts';
import type { Network } from '../network/records.ts';
import { recordTitles } from '../network/titles.ts';

export interface FieldChange {
  /** A field of the record, or one item of a list in it (`evidence.0`). */
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
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of a network that are not told with its head. */
const UNTOLD = new Set([
  ...['sources', 'organizations', 'relations', 'blocs', 'disputes', 'layout'],
  ...['story', 'matches'],
]);

/**
 * Lists the fields of the network first, then the records by section: added, changed, removed.
 * Records are the same where their id is; the order of records counts for nothing.
 */
export function changeList(before: Network, after: Network): RecordChange[] {
  const titles = new Map([...recordTitles(before), ...recordTitles(after)]);
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
  const told = (kind: RecordChange['kind'], section: string, item: Fields, from?: Fields) => {
    const record = String(item.id ?? item.organization);
    const title = titles.get(record) ?? String(item.title ?? record);
    list.push({ kind, section, record, title, fields: from ? fieldChanges(from, item) : [] });
  };
  // The network's own fields and the story have been told with the head.
  const { fields: _, story: __, ...changes } = diff(before, after);
  for (const [section, { added, updated, removed }] of Object.entries(changes)) {
    for (const { item } of added) told('added', section, item);
    for (const { from, to } of updated)
      if (!sameContent(from, to)) told('changed', section, to, from);
    for (const { item } of removed) told('removed', section, item);
  }
  return list;
}

/** What is not a list of records with ids; the story is compared whole. */
function headOf(network: Network): Fields {
  const { story = [] } = network;
  const { positions: _, ...layout } = network.layout ?? {};
  const how = Object.entries(layout).map(([field, value]) => [`layout.${field}`, value]);
  return {
    ...Object.fromEntries(Object.entries(network).filter(([field]) => !UNTOLD.has(field))),
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
    const longest = Math.max(was.length, is.length);
    return Array.from({ length: longest }, (_, i) => i)
      .filter((i) => !sameContent(was[i], is[i]))
      .map((i) => change(`${field}.${i}`, was[i], is[i]));
  });
}

function change(field: string, before: unknown, after: unknown): FieldChange {
  return {
    field,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
