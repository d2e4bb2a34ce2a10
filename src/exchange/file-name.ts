/** Names of the files that the explorer writes. */

/**
 * Network, day and extension: `ellis-2016-2026-11-24.png`.
 * @param date the day is that of the reader's own clock
 * @param extension without the dot
 */
export function fileName(networkId: string, date: Date, extension: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${networkId}-${day}.${extension}`;
}
