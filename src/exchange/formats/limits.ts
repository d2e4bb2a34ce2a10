/** How much can be opened: said of files before they are read, and of networks before they are made. */
import { type Problem, unreadable } from '../../network/problems.ts';

/** All files together; larger ones would hold up the machine for too long. */
export const MOST_BYTES = 50_000_000;

/** Refuses files by their size in bytes, before they are read; `null` when the size will do. */
export function refuseSize(bytes: number, file: string): Problem | null {
  if (bytes <= MOST_BYTES) return null;
  return unreadable(file, { code: 'file-too-large', params: { bytes, most: MOST_BYTES } });
}

/** Tables that are read together: each is compared with all others. */
const MOST_FILES = 200;

/** Refuses files by how many they are; `null` when they will do. */
export function refuseManyFiles(files: number, file: string): Problem | null {
  if (files <= MOST_FILES) return null;
  return unreadable(file, { code: 'too-many-files', params: { files, most: MOST_FILES } });
}

/** Nodes and edges together; a page has no memory for more, each with what is said of it. */
const MOST_RECORDS = 200_000;

/** Refuses a network by the number of its nodes and edges; `null` when it will do. */
export function refuseTooMany(records: number, file: string): Problem | null {
  if (records <= MOST_RECORDS) return null;
  return unreadable(file, { code: 'too-many-records', params: { records, most: MOST_RECORDS } });
}
