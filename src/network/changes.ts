/** Changes to a network as data: undo, saving and comparing are uses of the same value. */
import type { Layout, Network, Placement, Step } from './records.ts';

/** Lists of records and the field that identifies a record in each. */
const KEYS = {
  sources: 'id',
  organizations: 'id',
  relations: 'id',
  blocs: 'id',
  disputes: 'id',
  positions: 'organization',
  matches: 'organization',
  story: 'id',
} as const;

type Section = keyof typeof KEYS;
type Item = { readonly [field: string]: unknown };

interface SectionChanges {
  readonly added: readonly Item[];
  readonly updated: readonly (readonly [from: Item, to: Item])[];
  readonly removed: readonly Item[];
}

/** What differs between two versions of a network; sections without a difference are absent. */
export type Changes = { readonly [section in Section]?: SectionChanges };

/** The changes that lead from one version to the other. Records are compared by content. */
export function diff(before: Network, after: Network): Changes {
  const changes: { [section in Section]?: SectionChanges } = {};
  for (const section of Object.keys(KEYS) as Section[]) {
    const old = byKey(section, items(before, section));
    const young = byKey(section, items(after, section));
    const found: SectionChanges = {
      added: [...young].filter(([key]) => !old.has(key)).map(([, item]) => item),
      updated: [...young].flatMap(([key, to]) => {
        const from = old.get(key);
        return from && !sameContent(from, to) ? [[from, to] as const] : [];
      }),
      removed: [...old].filter(([key]) => !young.has(key)).map(([, item]) => item),
    };
    if (found.added.length + found.updated.length + found.removed.length > 0)
      changes[section] = found;
  }
  return changes;
}

/** The changes that take these back. */
export function invert(changes: Changes): Changes {
  const inverse: { [section in Section]?: SectionChanges } = {};
  for (const [section, { added, updated, removed }] of entries(changes))
    inverse[section] = {
      added: removed,
      updated: updated.map(([from, to]) => [to, from] as const),
      removed: added,
    };
  return inverse;
}

/** A new network with the changes made; lists that gain records are sorted by key again. */
export function apply(network: Network, changes: Changes): Network {
  let next = network;
  for (const [section, { added, updated, removed }] of entries(changes)) {
    const records = byKey(section, items(network, section));
    for (const item of removed) records.delete(keyOf(section, item));
    for (const [, to] of updated) records.set(keyOf(section, to), to);
    for (const item of added) records.set(keyOf(section, item), item);
    const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
    next = withItems(next, section, added.length > 0 ? sorted : [...records.values()]);
  }
  return next;
}

const NO_LAYOUT: Layout = { method: 'by hand', seed: 0, positions: [] };

function items(network: Network, section: Section): readonly Item[] {
  if (section === 'positions') return network.layout?.positions ?? [];
  // Its order is what it says, so that the whole reading is one item.
  if (section === 'story') return network.story ? [{ id: 'story', steps: network.story }] : [];
  return network[section] ?? [];
}

function withItems(network: Network, section: Section, list: readonly Item[]): Network {
  // The schema has checked every record that can get here.
  if (section === 'story') {
    const { story: _, ...rest } = network;
    return list[0] ? { ...rest, story: list[0].steps as Step[] } : rest;
  }
  if (section === 'matches' && list.length === 0) {
    const { matches: _, ...rest } = network;
    return rest;
  }
  if (section !== 'positions') return { ...network, [section]: list };
  const positions = list as unknown as Placement[];
  return { ...network, layout: { ...(network.layout ?? NO_LAYOUT), positions } };
}

function keyOf(section: Section, item: Item): string {
  // An organization has a match in each of several networks.
  if (section === 'matches') return [item.organization, item.network, item.other].join(' ');
  return String(item[KEYS[section]]);
}

function byKey(section: Section, list: readonly Item[]): Map<string, Item> {
  return new Map(list.map((item) => [keyOf(section, item), item]));
}

function entries(changes: Changes): [Section, SectionChanges][] {
  return Object.entries(changes) as [Section, SectionChanges][];
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
