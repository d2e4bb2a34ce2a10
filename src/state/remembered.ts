/** What the reader decided about columns and types of other files, remembered by this browser. */
import type { ImportChoices } from '../exchange/import.ts';

const KEY = 'explorer.import';
/** The oldest are forgotten first. */
const MOST = 50;

/** Decisions of earlier times; none where the browser keeps nothing or what it kept is damaged. */
export function rememberedChoices(): ImportChoices {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    return { types: asMap(kept.types), tables: asMap(kept.tables) };
  } catch {
    return { types: new Map(), tables: new Map() };
  }
}

/** Keeps decisions for the next time; a browser that keeps nothing is no fault. */
export function remember({ types, tables }: ImportChoices): void {
  const newest = (map: ReadonlyMap<string, unknown>) => [...map].slice(-MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify({ types: newest(types), tables: newest(tables) }));
  } catch {
    // A full or forbidden storage: the choices hold for this time alone.
  }
}

// Written by `remember` alone; what else stands there is ignored.
function asMap<Value>(entries: unknown): Map<string, Value> {
  return Array.isArray(entries) ? new Map(entries as [string, Value][]) : new Map();
}
