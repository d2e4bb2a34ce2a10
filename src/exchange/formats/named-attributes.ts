/** Looking attributes up by their names, for the readers of all formats. */
import type { ForeignAttributes } from './foreign-graph.ts';

/** Text or a number as an identifier; `undefined` for anything else, and for empty text. */
export function identifier(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value of an attribute by its exact name. */
export function attributeOf(attributes: ForeignAttributes, name: string): unknown {
  return attributes.find(([key]) => key === name)?.[1];
}

/**
 * The first text or number that one of the names has, in the order of the names; blank text and the
 * case of letters do not count.
 * @param names in lower case
 */
export function firstText(
  attributes: ForeignAttributes,
  names: readonly string[],
): string | undefined {
  for (const name of names)
    for (const [key, value] of attributes) {
      if (key.length !== name.length || key.toLowerCase() !== name) continue;
      const text = identifier(value);
      if (text?.trim()) return text;
    }
  return undefined;
}
