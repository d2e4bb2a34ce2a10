/** Lists of which two versions are merged: what an item is known by, and in which order all of them stand. */
import { SLUG } from './record-parts.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Items by what tells them from the others of their list: a record by its id, a quote by its source, place and words,
 * a position or a member by its organization, anything else by its content. Further ones of a key are numbered.
 */
export function keyed(list: readonly unknown[]): Map<string, unknown> {
  const items = new Map<string, unknown>();
  for (const item of list) {
    const key = keyOf(item);
    let own = key;
    for (let n = 2; items.has(own); n++) own = `${key} ${n}`;
    items.set(own, item);
  }
  return items;
}

/** Fields that tell items apart; the first list counts of which an item has any. */
const NAMES = [['id'], ['frame'], ['of', 'organization', 'network', 'other'], ['name']];

function keyOf(item: unknown): string {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return JSON.stringify(item);
  const fields = item as Fields;
  if (fields.id === undefined && Array.isArray(fields.selector))
    return [fields.source, ...fields.selector.map(placeOf)].join(' ');
  const names = NAMES.find((all) => all.some((name) => fields[name] !== undefined));
  return names
    ? names.flatMap((name) => (fields[name] === undefined ? [] : String(fields[name]))).join(' ')
    : JSON.stringify(item);
}

/** The words of a selector, the place in the text, or the part of a table. */
function placeOf(selector: Fields): string {
  const { exact, start, end, value } = selector;
  if (exact !== undefined) return `“${exact}”`;
  return start === undefined ? String(value) : `${start}–${end}`;
}

export interface MergedOrder {
  readonly keys: readonly string[];
  /** Both sides put what was there before in another order, and not in the same. */
  readonly isContested: boolean;
}

/**
 * The keys of both versions in one order: that of ours, unless theirs alone was put in another; what only the other has stands
 * behind what it stood behind there. Lists of records that both keep sorted stay so.
 */
export function mergedOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): MergedOrder {
  const all = [base, ours, theirs].map((keys) => new Set(keys));
  const common = (keys: readonly string[]) =>
    keys.filter((key) => all.every((one) => one.has(key))).join('\n');
  const [was, own, other] = [common(base), common(ours), common(theirs)];
  const isTheirs = own === was && other !== was;
  const isContested = own !== was && other !== was && own !== other;
  const keys = isTheirs ? inserted(theirs, ours) : inserted(ours, theirs);
  return { keys: [ours, theirs].every(areSortedIds) ? keys.sort() : keys, isContested };
}

/** @returns the keys of `main` in their order, each of the others behind the one it follows among them */
function inserted(main: readonly string[], others: readonly string[]): string[] {
  const keys = [...main];
  const known = new Set(others);
  const placed = new Set(main);
  for (const [at, key] of others.entries()) {
    if (placed.has(key)) continue;
    const before = others[at - 1];
    let place = before === undefined ? 0 : keys.indexOf(before) + 1;
    // What main alone has there comes first.
    for (let next = keys[place]; next !== undefined && !known.has(next); next = keys[place])
      place++;
    keys.splice(place, 0, key);
  }
  return keys;
}

function areSortedIds(keys: readonly string[]): boolean {
  return keys.every((key) => SLUG.test(key)) && String(keys) === String(keys.toSorted());
}
