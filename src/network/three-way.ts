/** Three versions of a network's records, or of one of its files, merged record by record and field by field. */
import { sameContent } from './changes.ts';
import { keyed, mergedOrder } from './merged-lists.ts';

/** Where two versions say what cannot be both. What the first of them, ours, says is kept. */
export interface Conflict {
  /** The list or object that it is in (`relations`, `layout.positions`), empty for the file itself; then the record. */
  readonly path: readonly string[];
  /** The field; `null` where the whole record was deleted on one side and changed on the other. */
  readonly field: string | null;
  /** What each version has; left out where it has nothing. */
  readonly base?: unknown;
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

export interface Merged {
  readonly value: unknown;
  readonly conflicts: readonly Conflict[];
}

/** Fields of lists that say one thing together: a quote with its position, the two ends of a difference. */
const ATOMIC: ReadonlySet<string> = new Set(['selector', 'pair', 'date-parts']);

/** Objects that are made of parts as a file is; of any other, such as a confidence with its reason, the whole is one field. */
const COMPOUND: ReadonlySet<string> = new Set([
  ...['layout', 'readings', 'naming', 'names', 'joined'],
]);

/**
 * Merges what both sides made of a base. A change of one side alone is taken; changes of both are taken where they
 * are of different records, fields or items of a list, or are alike.
 * @param base parsed JSON; `undefined` where both sides added the file
 */
export function mergeThree(base: unknown, ours: unknown, theirs: unknown): Merged {
  const conflicts: Conflict[] = [];
  const value = merged({ base, ours, theirs }, [], true, conflicts);
  return { value, conflicts };
}

interface Versions<Of = unknown> {
  readonly base: Of | undefined;
  readonly ours: Of | undefined;
  readonly theirs: Of | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** @param isWhole whether an object is merged by its fields, and not one of them */
function merged(
  versions: Versions,
  path: readonly string[],
  isWhole: boolean,
  conflicts: Conflict[],
): unknown {
  const { base, ours, theirs } = versions;
  if (sameContent(ours, theirs) || sameContent(base, theirs)) return ours;
  if (sameContent(base, ours)) return theirs;
  const field = path.at(-1) ?? null;
  if (Array.isArray(ours) && Array.isArray(theirs) && !ATOMIC.has(field ?? '')) {
    const was = Array.isArray(base) ? base : [];
    return mergedList({ base: was, ours, theirs }, path, conflicts);
  }
  if (isObject(ours) && isObject(theirs) && (isWhole || COMPOUND.has(field ?? '')))
    return mergedFields({ base: isObject(base) ? base : {}, ours, theirs }, path, conflicts);
  conflicts.push({
    path: path.slice(0, -1),
    field,
    ...said(versions),
  });
  return ours;
}

function mergedFields(
  { base = {}, ours = {}, theirs = {} }: Versions<Fields>,
  path: readonly string[],
  conflicts: Conflict[],
): Fields {
  const { keys } = mergedOrder(Object.keys(base), Object.keys(ours), Object.keys(theirs));
  const fields = keys.flatMap((key) => {
    const versions = { base: base[key], ours: ours[key], theirs: theirs[key] };
    const value = merged(versions, [...path, key], false, conflicts);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(fields);
}

function mergedList(
  { base = [], ours = [], theirs = [] }: Versions<readonly unknown[]>,
  path: readonly string[],
  conflicts: Conflict[],
): unknown[] {
  const [was, own, other] = [keyed(base), keyed(ours), keyed(theirs)];
  const order = mergedOrder([...was.keys()], [...own.keys()], [...other.keys()]);
  if (order.isContested) {
    const orders = { base: [...was.keys()], ours: [...own.keys()], theirs: [...other.keys()] };
    conflicts.push({ path, field: 'order', ...orders });
  }
  return order.keys.flatMap((key) => {
    const versions = { base: was.get(key), ours: own.get(key), theirs: other.get(key) };
    const { base: before, ours: mine, theirs: yours } = versions;
    const at = [...path, key];
    if (mine !== undefined && yours !== undefined) return [merged(versions, at, true, conflicts)];
    const left = mine ?? yours;
    if (before === undefined) return [left];
    // One side deleted it: what the other left as it was goes.
    if (sameContent(before, left)) return [];
    conflicts.push({ path: at, field: null, ...said(versions) });
    return mine === undefined ? [] : [mine];
  });
}

function said(versions: Versions): Partial<Versions> {
  return Object.fromEntries(Object.entries(versions).filter(([, value]) => value !== undefined));
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
