/** Names of the files that the explorer writes. */

/**
 * Stem, day and extension: `ellis-2016-2026-11-24.png`.
 * @param stem what tells the network, or what is taken of it, from others: its id first
 * @param day the reader's, in ISO 8601
 * @param extension without the dot
 */
export function fileName(stem: string, day: string, extension: string): string {
  return `${stem}-${day}.${extension}`;
}
