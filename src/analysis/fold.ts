/** Words as they are compared when a reader looks for something. */

/** Decomposed, without the marks above and below letters, in lower case: `Juárez` is `juarez`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
