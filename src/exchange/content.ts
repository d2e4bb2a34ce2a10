/** A first look at files, before the readers of formats are loaded: how large, and words or a network? */
import type { Problem } from '../network/problems.ts';

/** All files together; larger ones would hold up the machine for too long. */
export const MOST_BYTES = 50_000_000;

/** Refuses files by their size in bytes, before they are read; `null` when the size will do. */
export function refuseSize(bytes: number, file: string): Problem | null {
  if (bytes <= MOST_BYTES) return null;
  const megabytes = (size: number) => `${Math.ceil(size / 1_000_000)} MB`;
  return {
    rule: 'F1',
    file,
    record: null,
    field: null,
    message: `The file is ${megabytes(bytes)} large; at most ${megabytes(MOST_BYTES)} can be opened`,
    remedy: 'Split the network, or leave out what this view does not need.',
  };
}

/** Whether a text is the content of a graph file or a table, and no words to be read. */
export function looksLikeNetwork(text: string): boolean {
  return /^\s*[<{[]/.test(text) || looksLikeTable(text);
}

/** Whether the first two lines hold the same separator equally often. */
export function looksLikeTable(text: string): boolean {
  const [head = '', row = ''] = text.slice(0, 10_000).split(/\r\n?|\n/);
  if (/^\s*[<{[]/.test(text)) return false;
  const times = (line: string, separator: string) => line.split(separator).length - 1;
  return [',', ';', '\t', '|'].some(
    (separator) => times(head, separator) > 0 && times(head, separator) === times(row, separator),
  );
}
