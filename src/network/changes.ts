/** Changes to a network as data: undo, saving and comparing are uses of the same value. */
import type { Network } from './records.ts';

/**
 * A network is compared as lists of items: its own fields (the lists of records in it and the
 * positions of its layout taken as empty), each list of records, and the positions.
 */
const SECTIONS = [
  'fields',
  'sources',
  'organizations',
  'relations',
  'blocs',
  'disputes',
  'positions',
  'story',
  'matches',
  'coverage',
] as const;

type Section = (typeof SECTIONS)[number];
/** A field of the network that is a list of records. */
type RecordList = Exclude<Section, 'fields' | 'positions'>;
type Item = { readonly [field: string]: unknown };

/** An item by what identifies it in its list, with its place there, counted from 0. */
interface Placed {
  readonly key: string;
  readonly at: number;
  readonly item: Item;
}

/** What differs between two versions of a list; both orders of its items follow from it. */
interface ListChanges {
  /** With their places in the later list, from first to last. */
  readonly added: readonly Placed[];
  readonly updated: readonly { readonly key: string; readonly from: Item; readonly to: Item }[];
  /** With their places in the earlier list, from first to last. */
  readonly removed: readonly Placed[];
  /** All keys before and after; only where those in both lists do not keep their order. */
  readonly order?: readonly [from: readonly string[], to: readonly string[]];
}

/**
 * What differs between two versions of a network; sections without a difference are absent. It is
 * plain JSON and stays true when written and read again.
 */
export type Changes = { readonly [section in Section]?: ListChanges };

/** The changes that lead from one version to the other, to the order of records and of fields. */
export function diff(before: Network, after: Network): Changes {
  const changes: { [section in Section]?: ListChanges } = {};
  for (const section of SECTIONS) {
    const found = diffLists(section, listOf(before, section), listOf(after, section));
    if (found) changes[section] = found;
  }
  return changes;
}

/** The changes that take these back. */
export function invert(changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([section, { added, updated, removed, order }]) => [
      section,
      {
        added: removed,
        updated: updated.map(({ key, from, to }) => ({ key, from: to, to: from })),
        removed: added,
        ...(order && { order: [order[1], order[0]] }),
      },
    ]),
  );
}

/**
 * The version that the changes lead to, written in JSON to the same characters.
 * @param network the version that they lead from
 */
export function apply(network: Network, changes: Changes): Network {
  const changed = (section: Section) =>
    applied(section, listOf(network, section), changes[section]);
  const fields = changed('fields').map(({ name, value }) => {
    if (isList(name)) return [name, changed(name)];
    if (name === 'layout') return [name, { ...(value as object), positions: changed('positions') }];
    return [name, value];
  });
  // The schema has checked every record that can get here.
  return Object.fromEntries(fields) as Network;
}

function diffLists(
  section: Section,
  before: readonly Item[],
  after: readonly Item[],
): ListChanges | null {
  if (before === after) return null;
  const old = byKey(section, before);
  const young = byKey(section, after);
  const updated = [...young].flatMap(([key, to]) => {
    const from = old.get(key);
    return from && !isSame(from, to) ? [{ key, from, to }] : [];
  });
  const added = missingIn(old, young);
  const removed = missingIn(young, old);
  const stayed = [...old.keys()].filter((key) => young.has(key));
  const stands = [...young.keys()].filter((key) => old.has(key));
  const isTurned = stayed.some((key, i) => key !== stands[i]);
  if (added.length + updated.length + removed.length === 0 && !isTurned) return null;
  const order = [[...old.keys()], [...young.keys()]] as const;
  return { added, updated, removed, ...(isTurned && { order }) };
}

function missingIn(other: ReadonlyMap<string, Item>, list: ReadonlyMap<string, Item>): Placed[] {
  return [...list].flatMap(([key, item], at) => (other.has(key) ? [] : [{ key, at, item }]));
}

function applied(
  section: Section,
  list: readonly Item[],
  changes: ListChanges | undefined,
): readonly Item[] {
  if (!changes) return list;
  const items = byKey(section, list);
  for (const { key } of changes.removed) items.delete(key);
  for (const { key, to } of changes.updated) items.set(key, to);
  const entries = [...items];
  // Each stands in its place once all before it do.
  for (const { key, at, item } of changes.added) entries.splice(at, 0, [key, item]);
  const placed = new Map(entries);
  const keys = changes.order?.[1] ?? placed.keys();
  return [...keys].flatMap((key) => {
    const item = placed.get(key);
    return item ? [item] : [];
  });
}

function listOf(network: Network, section: Section): readonly Item[] {
  if (section === 'positions') return network.layout?.positions ?? [];
  if (section !== 'fields') return network[section] ?? [];
  return Object.entries(network)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ name, value: withoutRecords(name, value) }));
}

function withoutRecords(name: string, value: unknown): unknown {
  if (isList(name)) return [];
  return name === 'layout' ? { ...(value as object), positions: [] } : value;
}

function isList(name: unknown): name is RecordList {
  return name !== 'fields' && name !== 'positions' && SECTIONS.some((list) => list === name);
}

/** No rule forbids two positions of one organization, or a match twice: further ones are numbered. */
function byKey(section: Section, list: readonly Item[]): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const item of list) {
    const key = keyOf(section, item);
    let own = key;
    for (let n = 2; items.has(own); n++) own = `${key}\n${n}`;
    items.set(own, item);
  }
  return items;
}

function keyOf(section: Section, item: Item): string {
  if (section === 'fields') return String(item.name);
  if (section === 'positions') return String(item.organization);
  // An organization has a match in each of several networks.
  if (section === 'matches') return [item.organization, item.network, item.other].join('\n');
  return String(item.id);
}

/** Whether two items are written in the same characters; most of what they hold is the very same. */
function isSame(a: Item, b: Item): boolean {
  const [one, other] = [Object.entries(a), Object.entries(b)];
  return (
    one.length === other.length &&
    one.every(([name, value], i) => {
      const [otherName, otherValue] = other[i] ?? [];
      if (name !== otherName) return false;
      return value === otherValue || JSON.stringify(value) === JSON.stringify(otherValue);
    })
  );
}

/** Whether two values say the same in JSON: the order of an object's fields says nothing. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => sameContent(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].every((field) => sameContent(a[field], b[field]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
