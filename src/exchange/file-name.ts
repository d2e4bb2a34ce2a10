/** Names of the files that the explorer writes. */

/**
 * Network, day and extension: `ellis-2016-2026-11-24.png`.
 * @param day the reader's, in ISO 8601
 * @param extension without the dot
 */
export function fileName(networkId: string, day: string, extension: string): string {
  return `${networkId}-${day}.${extension}`;
}
