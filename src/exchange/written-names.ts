/** Names of authors as files and references write them. */
import type { Source } from '../network/records.ts';

type Name = NonNullable<Source['author']>[number];

/**
 * A name with its family name first and a comma is taken apart; any other stands as it is written, for
 * “Luis Astorga Almanza” does not say where its family name begins.
 */
export function authorFrom(written: string): Name | null {
  const name = written.replace(/\s+/g, ' ').trim();
  const [, family, given] = /^([^,]+), ?([^,]+)$/.exec(name) ?? [];
  if (family !== undefined && given !== undefined) return { family, given };
  return name === '' ? null : { literal: name };
}

/** Names that are divided by semicolons or by lines. */
export function authorsFrom(written: string): Name[] {
  return written.split(/[;\n]/).flatMap((one) => authorFrom(one) ?? []);
}
