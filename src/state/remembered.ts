/** What the reader decided about columns and types of other files, remembered by this browser. */
import {
  DIVIDERS,
  ORGANIZATION_ROLES,
  RELATION_ROLES,
  TABLE_USES,
  type TableMapping,
} from '../exchange/formats/tables/columns.ts';
import type { ImportChoices } from '../exchange/opening/import-result.ts';
import { TYPE_CHOICES, type TypeChoice } from '../exchange/opening/type-choices.ts';
import { keep, kept } from './kept.ts';

const KEY = 'explorer.import';
/** The oldest are forgotten first. */
const MOST = 50;

const ROLES: ReadonlySet<unknown> = new Set([...RELATION_ROLES, ...ORGANIZATION_ROLES]);
const AS: ReadonlySet<unknown> = new Set(TABLE_USES);

/**
 * Decisions of earlier times. What another version of the page, or anybody, left in their place and
 * is none is passed over: a file must not fail to open for it.
 */
export function rememberedChoices(): ImportChoices {
  const { types, tables } = kept(KEY);
  return {
    types: asMap(types, isChoice),
    tables: asMap(tables, isMapping),
    // Rows above a header are those of one file.
    readings: new Map(),
  };
}

/** Keeps decisions for the next time. */
export function rememberChoices({ types, tables }: ImportChoices): void {
  const newest = (map: ReadonlyMap<string, unknown>) => [...map].slice(-MOST);
  keep(KEY, { types: newest(types), tables: newest(tables) });
}

function asMap<Value>(
  entries: unknown,
  isValue: (value: unknown) => value is Value,
): Map<string, Value> {
  const list: unknown[] = Array.isArray(entries) ? entries : [];
  return new Map(
    list.flatMap((entry): [string, Value][] => {
      if (!Array.isArray(entry)) return [];
      const [name, value] = entry as unknown[];
      return typeof name === 'string' && isValue(value) ? [[name, value]] : [];
    }),
  );
}

function isChoice(value: unknown): value is TypeChoice {
  return TYPE_CHOICES.some((choice) => choice === value);
}

function isMapping(value: unknown): value is TableMapping {
  if (typeof value !== 'object' || value === null) return false;
  const mapping = value as Record<keyof TableMapping, unknown>;
  const { as, roles, type, directed, repeats = [], divider = null } = mapping;
  return (
    AS.has(as) &&
    Array.isArray(roles) &&
    roles.every((role) => ROLES.has(role)) &&
    (type === null || typeof type === 'string') &&
    typeof directed === 'boolean' &&
    Array.isArray(repeats) &&
    repeats.every(Number.isInteger) &&
    (divider === null || DIVIDERS.some((one) => one === divider))
  );
}
