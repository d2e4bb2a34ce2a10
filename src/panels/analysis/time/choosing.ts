/** Times as the reader chooses them: in steps of a year or a month, and never beyond the line. */
import type { Months } from '../../../network/months.ts';

/** Months in a step. */
export const UNITS = { year: 12, month: 1 } as const;
export type Unit = keyof typeof UNITS;
type Size = (typeof UNITS)[Unit];

/** Steps that a key goes at once. */
const MANY: Readonly<Record<Size, number>> = { 1: 12, 12: 5 };

/** The time that filters; none where it is all there is. */
export function timeOrAll(chosen: Months, all: Months): Months | null {
  return chosen.from <= all.from && chosen.to >= all.to ? null : chosen;
}

/** The year or month of one place to that of another, in either order. */
export function between(one: number, other: number, size: Size): Months {
  return { from: firstOf(Math.min(one, other), size), to: lastOf(Math.max(one, other), size) };
}

/** The same length of time, so many months on, as far as the line goes. */
export function moved({ from, to }: Months, by: number, all: Months): Months {
  const room = Math.max(Math.min(by, all.to - to), all.from - from);
  return { from: from + room, to: to + room };
}

/** With one end in the year or month of a place; it does not pass the other. */
export function resized(chosen: Months, end: keyof Months, month: number, size: Size): Months {
  return end === 'from'
    ? { ...chosen, from: firstOf(Math.min(month, chosen.to), size) }
    : { ...chosen, to: lastOf(Math.max(month, chosen.from), size) };
}

/** Where a key of a slider leads; `null` for any other key. With all of the time chosen it leads to one step. */
export function keyed(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  chosen: Months | null,
  all: Months,
  size: Size,
): Months | null {
  const isBack = ['ArrowLeft', 'ArrowDown', 'PageDown'].includes(key);
  const isOn = ['ArrowRight', 'ArrowUp', 'PageUp'].includes(key);
  if (!(isBack || isOn || key === 'Home' || key === 'End')) return null;
  const isFirst = isOn || key === 'Home';
  if (!chosen) return isFirst ? between(all.from, all.from, size) : between(all.to, all.to, size);
  if (key === 'Home' || key === 'End')
    return moved(chosen, key === 'End' ? Infinity : -Infinity, all);
  const steps = shiftKey || key.startsWith('Page') ? MANY[size] : 1;
  return moved(chosen, (isOn ? steps : -steps) * size, all);
}

/** What is shown where time begins to move: from here on, or from the first of the line after its last. */
export function toBeginWith(chosen: Months | null, all: Months, size: Size): Months {
  if (!chosen) return between(all.from, all.from, size);
  return chosen.to < all.to ? moved(chosen, size, all) : moved(chosen, -Infinity, all);
}

/** The last step of a time, in which things have just begun and ended. */
export function lastStep({ from, to }: Months, size: Size): Months {
  return { from: Math.max(from, firstOf(to, size)), to };
}

export function areSame(one: Months | null, other: Months | null): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

function firstOf(month: number, size: Size): number {
  return Math.floor(month / size) * size;
}

function lastOf(month: number, size: Size): number {
  return firstOf(month, size) + size - 1;
}
