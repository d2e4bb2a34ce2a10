/**
 * What the program itself puts into text fields of records: codes, which `words/` says, for a file has no
 * language of the page. What others wrote there is shown as it stands.
 */

/** Method of a bloc or a layout that a reader put together. */
export const BY_HAND = 'by hand';

/** Method of a layout that is only to be seen until there is a better one. */
export const DRAFT = 'draft';

/** Licence of a network that came without one: SPDX has this for “no assertion is made”. */
export const NO_LICENSE = 'NOASSERTION';

const READ_FROM = 'read-from:';

/** Method of a layout, or reason of a confidence, that stands for the file itself: it says no more. */
export function readFrom(file: string): string {
  return `${READ_FROM}${file}`;
}

/** The file that a field stands for; `null` for any other text. */
export function fileReadFrom(field: string): string | null {
  return field.startsWith(READ_FROM) ? field.slice(READ_FROM.length) : null;
}
