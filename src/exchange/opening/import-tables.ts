/** Tables, of text or of workbooks, on their way to a network. */
import type { FileFormatId } from '../../network/file-formats.ts';
import type { Outcome } from '../../network/problems.ts';
import { baseName, stemOf } from '../file-name.ts';
import type { OnProgress } from '../formats/foreign-graph.ts';
import { refuseTooMany } from '../formats/limits.ts';
import type { Sheet } from '../formats/sheet.ts';
import { withoutApoc } from '../formats/tables/apoc.ts';
import { isBlank } from '../formats/tables/around-table.ts';
import { guessMapping } from '../formats/tables/guess.ts';
import { onlyNumbers } from '../formats/tables/only-numbers.ts';
import { parseTable, type Table, tableOf } from '../formats/tables/parse-table.ts';
import { readTables } from '../formats/tables/read-tables.ts';
import { asForeign, type ImportChoices, type ImportResult, withNotes } from './import-result.ts';

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a table is known by when it comes again: its file's name and its header. */
export function signatureOf({ name, header }: Table): string {
  return [name, ...header].join('\n');
}

/** The sheets that have cells, under their own names where there are several. */
export function sheetTables(
  sheets: readonly Sheet[],
  file: string,
  { readings }: ImportChoices,
): Outcome<Table>[] {
  const filled = sheets.filter(({ rows }) => rows.some((cells) => !isBlank(cells)));
  return filled.map((sheet) => {
    const name = filled.length > 1 ? sheet.name : file;
    return tableOf(sheet.rows, { name, separator: null, encoding: null }, readings.get(name));
  });
}

export function readCsvFiles(
  files: readonly NamedBytes[],
  choices: ImportChoices,
  onProgress: OnProgress,
): ImportResult {
  const parsed = files.map(({ name, bytes }) =>
    parseTable(bytes, name, choices.readings.get(name)),
  );
  const name = files.map((file) => baseName(file.name)).join(', ');
  return readAsTables(parsed, { format: 'csv', name }, choices, onProgress);
}

export function readAsTables(
  parsed: readonly Outcome<Table>[],
  { format, name }: { readonly format: FileFormatId; readonly name: string },
  choices: ImportChoices,
  onProgress: OnProgress,
): ImportResult {
  const problems = parsed.flatMap((one) => (one.ok ? [] : one.problems));
  const tables = parsed.flatMap((one) => (one.ok ? withoutApoc(one.value) : []));
  const notes = parsed.flatMap((one) => (one.ok ? one.notes : []));
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const tooMany = refuseTooMany(rows, name);
  if (tooMany) problems.push(tooMany);
  if (problems.length > 0) return { ok: false, problems, tables: [] };
  onProgress(0.5);
  const mapped = tables.map((table) => ({
    table,
    mapping: choices.tables.get(signatureOf(table)) ?? guessMapping(table, tables),
  }));
  for (const { table } of onlyNumbers(mapped))
    if (!choices.tables.has(signatureOf(table)))
      notes.push({ code: 'numbers-as-relations', params: {}, place: table.name });
  const graph = readTables(mapped);
  const titled =
    graph.ok && format !== 'csv'
      ? { ...graph, value: { ...graph.value, title: stemOf(name) } }
      : graph;
  const result = asForeign(format, titled, name, choices);
  if (!result.ok) return { ...result, tables: mapped };
  return withNotes(notes, { ...result, tables: mapped });
}
