/** Several files in one. */
import { strToU8, zipSync } from 'fflate';
import type { NamedText } from './formats.ts';

/** A zip archive of UTF-8 files, in the order given. */
export function zip(files: readonly NamedText[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}
