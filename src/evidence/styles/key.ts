/** Keys of references. */

/** Plain lower-case letters and digits: accents are dropped, everything else left out. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
