/** Saving a table that the page shows. */
import { fileName } from '../exchange/file-name.ts';
import { writeCsv } from '../exchange/tables.ts';
import { today } from '../words/today.ts';
import { saveFile } from './files.ts';

/** Columns by their titles, and the cells of each row in their order. */
export interface TableOut {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Saves a table as CSV, in which no cell can run as a formula.
 * @param stem of the file, before the day: which network and what of it
 */
export function saveCsv(stem: string, { head, rows }: TableOut): void {
  // Spreadsheets take a file without a byte order mark for another encoding.
  const csv = new Blob(['\uFEFF', writeCsv(head, rows)], { type: 'text/csv' });
  saveFile(csv, fileName(stem, today(), 'csv'));
}
