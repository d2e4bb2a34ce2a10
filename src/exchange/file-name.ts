/** Names of files: of those that the explorer writes, and parts of those that it reads. */

/**
 * Stem, day and extension: `ellis-2016-2026-11-24.png`.
 * @param stem what tells the network, or what is taken of it, from others: its id first
 * @param day the reader's, in ISO 8601
 * @param extension without the dot
 */
export function fileName(stem: string, day: string, extension: string): string {
  return `${stem}-${day}.${extension}`;
}

/** The name without the folders that lead to it. */
export function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}

/** The name without its folders and its ending. */
export function stemOf(path: string): string {
  return baseName(path).replace(/\.[^.]*$/, '');
}
