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

/** Nodes and edges together; a page has no memory for more, each with what is said of it. */
const MOST_RECORDS = 200_000;

/** Refuses a network by the number of its nodes and edges; `null` when it will do. */
export function refuseCrowd(records: number, file: string): Problem | null {
  if (records <= MOST_RECORDS) return null;
  const grouped = (n: number) => n.toLocaleString('en');
  return {
    rule: 'F1',
    file,
    record: null,
    field: null,
    message: `There are ${grouped(records)} nodes and edges; at most ${grouped(MOST_RECORDS)} can be opened`,
    remedy: 'Leave out what this view does not need, in the program that wrote the file.',
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
