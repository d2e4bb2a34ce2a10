/** From a file's bytes to a table of text cells, whatever its separator and encoding. */
import { decode, type Encoding } from '../../../evidence/decoding.ts';
import { type Note, type Outcome, type Place, unreadable } from '../../../network/problems.ts';
import { LOOKED_AT } from '../tried-syntax.ts';
import { bodyEnd, headerAt, isBlank, usualWidth } from './around-table.ts';
import { readCsv, SAMPLE_ROWS, SEPARATORS } from './csv.ts';
import { isKnownHeader, namesColumns, namesEnds } from './first-row.ts';
import { areNeighbours, widthOf } from './neighbours.ts';

export type Separator = (typeof SEPARATORS)[number] | ' ';

/** How a reader says that a table is to be read, where it was read otherwise. */
export interface TableReading {
  /** Rows above the header, or above the first row of data; `null`: found out. */
  readonly skip: number | null;
  /** `null`: found out. */
  readonly isHeaded: boolean | null;
  /** Rows below the last row of data, but for empty ones at the end; `null`: found out. */
  readonly below: number | null;
  /** `null`: found out. */
  readonly encoding: Encoding | null;
}

export const AS_FOUND: TableReading = { skip: null, isHeaded: null, below: null, encoding: null };

export interface Table {
  /** Of the file. */
  readonly name: string;
  /** `null` for a sheet of a workbook, and so is the encoding. */
  readonly separator: Separator | null;
  readonly encoding: Encoding | null;
  readonly header: readonly string[];
  /** The header stands in the file; else its first row is data, and columns go by their numbers. */
  readonly isHeaded: boolean;
  /** As they stand; a row may have fewer cells than the header, or none. */
  readonly rows: readonly (readonly string[])[];
  /** Number of the first of `rows` in the file, as RFC 7111 counts: the file's first row is 1. */
  readonly firstRow: number;
  /** How many rows stand below them, but for empty ones at the end. */
  readonly below: number;
}

/** More of them is no table, and could not be shown. */
const MOST_COLUMNS = 1000;

/** A line by which some programs tell Excel the separator. */
const SEPARATOR_LINE = /^sep=[,;\t|]$/i;

/**
 * Reads CSV (RFC 4180) with comma, semicolon, tab, bar or space, found out from the first rows. Text is made canonical as every text here is (LF, NFC).
 * @param name of the file, for problems
 */
export function parseTable(
  bytes: Uint8Array,
  name: string,
  reading: TableReading = AS_FOUND,
): Outcome<Table> {
  const { text, decoding } = decode(bytes, reading.encoding);
  if (text.includes('\0'))
    return { ok: false, problems: [unreadable(name, { code: 'table-not-text', params: {} })] };
  const separator = separatorOf(text);
  const { rows, stray, open } = readCsv(text, separator);
  if (open !== null) {
    const fault = { code: 'quotation-mark-open', params: {} } as const;
    return { ok: false, problems: [unreadable(name, fault, { row: open + 1 })] };
  }
  const said = isSeparatorLine(rows[0] ?? [], separator) ? [[], ...rows.slice(1)] : rows;
  const made = tableOf(said, { name, separator, encoding: decoding.encoding }, reading);
  const kept = [...stray].map((row): Note => {
    const place = { table: name, row: row + 1 };
    return { code: 'quotation-mark-kept', params: {}, place };
  });
  const guessed: Note[] =
    reading.encoding === null && decoding.encoding === 'windows-1252'
      ? [{ code: 'encoding-guessed', params: {}, place: name }]
      : [];
  return made.ok ? { ...made, notes: [...guessed, ...kept, ...made.notes] } : made;
}

/**
 * A table of rows of cells. Its first row is the first that is not empty; where that is a title alone, with one
 * cell above rows of several, the first row of several. It is the header, unless it is data. Remarks below its last row are left out.
 */
export function tableOf(
  rows: readonly (readonly string[])[],
  about: Pick<Table, 'name' | 'separator' | 'encoding'>,
  reading: TableReading = AS_FOUND,
): Outcome<Table> {
  const { name } = about;
  const { skip, below } = reading;
  const from = skip === null ? headerAt(rows) : skip;
  const found = rows[from];
  if (!found)
    return { ok: false, problems: [unreadable(name, { code: 'table-empty', params: {} })] };
  if (found.length > MOST_COLUMNS) return tooWide(name, found.length, from);
  const isHeaded = reading.isHeaded ?? isHeader(found, rows.slice(from + 1));
  const at = isHeaded ? from : from - 1;
  const bare = isHeaded ? found : found.map(() => '');
  const header = areNeighbours(rows.slice(at + 1)) ? widened(bare, rows) : bare;
  if (header.length > MOST_COLUMNS) return tooWide(name, header.length, at);
  const last = rows.findLastIndex((cells) => !isBlank(cells)) + 1;
  const end = below === null ? bodyEnd(rows, at + 1, last) : Math.max(at + 1, last - below);
  const data = rows.slice(at + 1, end);
  const table: Table = {
    ...about,
    header,
    isHeaded,
    rows: data,
    firstRow: at + 2,
    below: last - end,
  };
  const around = (code: 'row-above-header' | 'row-below-table', first: number, until: number) =>
    rows.slice(first, until).flatMap((cells, row): Note[] => {
      const place = { table: name, row: first + row + 1 };
      return isBlank(cells) ? [] : [{ code, params: {}, place }];
    });
  const notes = [
    ...around('row-above-header', 0, from),
    ...unevenRows(table),
    ...around('row-below-table', end, last),
  ];
  return { ok: true, value: table, notes };
}

function tooWide(name: string, columns: number, row: number): Outcome<never> {
  const fault = { code: 'table-too-wide', params: { columns, most: MOST_COLUMNS } } as const;
  return { ok: false, problems: [unreadable(name, fault, { row: row + 1 })] };
}

/** The header of lists of neighbours, with its last word over all that stand behind each other. */
function widened(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const last = header.at(-1)?.trim() ?? '';
  const behind = Array.from({ length: Math.max(0, widthOf(rows) - header.length) }, (_, at) =>
    last === '' ? '' : `${last} ${at + 2}`,
  );
  return [...header, ...behind];
}

/** Whether a row names columns; of lists of neighbours each row has names, so that only known words do. */
function isHeader(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  return namesColumns(row, below) && (isKnownHeader(row) || !areNeighbours([row, ...below]));
}

/** Where a row stands, for notes and evidence. */
export function rowNumber({ firstRow }: Table, index: number): number {
  return firstRow + index;
}

export function placeOf(table: Table, index: number): Place {
  return { table: table.name, row: rowNumber(table, index) };
}

/**
 * The separator by which most rows are as wide as the first of several cells, the widest among equals. A single
 * column keeps its commas.
 */
function separatorOf(text: string): Separator {
  const [line = ''] = text.split('\n', 1);
  const said = SEPARATORS.find((one) => SEPARATOR_LINE.test(line) && line.endsWith(one));
  if (said) return said;
  const sample = text.slice(0, LOOKED_AT);
  const spaced = readCsv(sample, ' ', SAMPLE_ROWS).rows.filter((cells) => !isBlank(cells));
  // Others may stand within the quotation marks of a cell.
  if (!SEPARATORS.some((one) => line.includes(one)) && namesEnds(spaced)) return ' ';
  let best: { separator: Separator; share: number; width: number } | null = null;
  for (const separator of SEPARATORS) {
    const rows = readCsv(sample, separator, SAMPLE_ROWS).rows.filter((cells) => !isBlank(cells));
    const widths = rows.map(({ length }) => length);
    // Titles above the table, and remarks below it, may have separators in them, or none.
    const isTitled = (widths[0] ?? 0) < 2;
    const width = isTitled ? usualWidth(widths) : (widths[0] ?? 0);
    const body = isTitled
      ? widths.slice(widths.indexOf(width), widths.lastIndexOf(width) + 1)
      : widths;
    const share = body.filter((one) => one === width).length / body.length;
    if (
      width < 2 ||
      (isTitled && (share < 0.5 || body.length < Math.max(2, widths.length / 3))) ||
      (best && (share < best.share || (share === best.share && width <= best.width)))
    )
      continue;
    best = { separator, share, width };
  }
  if (best) return best.separator;
  return namesEnds(spaced) ? ' ' : (SEPARATORS.find((one) => !sample.includes(one)) ?? ',');
}

function isSeparatorLine(cells: readonly string[], separator: Separator): boolean {
  return SEPARATOR_LINE.test(cells.join(separator));
}

function unevenRows(table: Table): Note[] {
  const width = table.header.length;
  if (areNeighbours(table.rows)) return [];
  return table.rows.flatMap((cells, index): Note[] => {
    if (cells.length === width || isBlank(cells)) return [];
    const place = placeOf(table, index);
    // A sheet has no cells where nothing was written.
    if (cells.length < width)
      return table.separator === null ? [] : [{ code: 'row-short', params: {}, place }];
    return isBlank(cells.slice(width)) ? [] : [{ code: 'row-long', params: {}, place }];
  });
}
