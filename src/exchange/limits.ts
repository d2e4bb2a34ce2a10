/** How much can be opened: said of files before they are read, and of networks before they are made. */
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
