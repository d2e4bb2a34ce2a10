/** Two lists in one, with nothing twice. */
import { sameContent } from '../../network/changes.ts';
import { wordsKey } from '../../network/quotes.ts';
import type { Evidence } from '../../network/records.ts';

export function union<Item>(list: readonly Item[] = [], others: readonly Item[] = []): Item[] {
  return [...list, ...others.filter((other) => !list.some((one) => sameContent(one, other)))];
}

export function onceEach<Item>(list: readonly Item[]): Item[] {
  return list.reduce<Item[]>((once, item) => union(once, [item]), []);
}

/** The same words for the same purpose are one quote, whether or not its paragraph is known. */
export function isSameQuote(one: Evidence, other: Evidence): boolean {
  return wordsKey(one) === wordsKey(other) && one.role === other.role && one.note === other.note;
}

export function unionOfQuotes(list: readonly Evidence[], others: readonly Evidence[]): Evidence[] {
  return [...list, ...others.filter((other) => !list.some((one) => isSameQuote(one, other)))];
}
