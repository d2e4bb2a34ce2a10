/** Words as they are compared when a reader or a rule looks for something. */

/**
 * Decomposed, without the marks above and below letters, in lower case: `JUÁREZ` and `Juarez` are `juarez`. Marks
 * that follow a letter go too.
 */
export function fold(text: string): string {
  // Most words have nothing to be taken from, and a text has thousands.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
