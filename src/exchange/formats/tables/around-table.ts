/** What people write around a table: titles above its header, remarks and sources below its last row. */
import { SAMPLE_ROWS } from './csv.ts';

type Rows = readonly (readonly string[])[];

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Whether a row says several things; a title that was merged over several columns says one. */
function isWide(cells: readonly string[]): boolean {
  const [first, ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isOne = others.every((cell) => cell === first) && !Number.isFinite(Number(first));
  return others.length > 0 && !isOne;
}

/** Whether a row is one of a table; below a cell that was merged, one cell stands alone behind an empty one. */
function isOfTable(cells: readonly string[]): boolean {
  return isWide(cells) || ((cells[0] ?? '').trim() === '' && !isBlank(cells));
}

/** Titles stand in so many rows at most. */
const MOST_TITLES = 20;

/** Index of the first row that is no title, where rows of several cells follow it; −1 where all are empty. */
export function headerAt(rows: Rows): number {
  const first = rows.findIndex((cells) => !isBlank(cells));
  if (first < 0 || isWide(rows[first] ?? [])) return first;
  const sample = rows.slice(first, first + SAMPLE_ROWS).filter((cells) => !isBlank(cells));
  const wide = rows.findIndex(
    (cells, at) => at > first && at <= first + MOST_TITLES && isWide(cells),
  );
  return wide > first && sample.filter(isOfTable).length * 2 >= sample.length ? wide : first;
}

/** How a remark below a table begins, in English, Spanish and Portuguese. */
const REMARK =
  /^(?:\*|†|‡|\(\*\)|(?:notes?|notas?|sources?|fuentes?|fontes?|remarks?|observaci[oó]n(?:es)?|observaç(?:ão|ões)|elaboraci[oó]n|elaboraç[ãa]o|total(?:es)?|last updated?|actualizad[oa]|atualizad[oa])\b)/i;

/**
 * Index behind the last row of data, of those from `first` to `end`. Rows of one cell at the end of a table of
 * several columns are remarks, where an empty row parts them from it or they begin as remarks do.
 */
export function bodyEnd(rows: Rows, first: number, end: number): number {
  const body = rows.slice(first, end);
  const wide = first + body.findLastIndex(isOfTable);
  const filled = body.filter((cells) => !isBlank(cells));
  if (wide < first || filled.filter(isOfTable).length * 2 < filled.length) return end;
  const parted = rows.findIndex(
    (cells, at) => at > wide && at < end && (isBlank(cells) || REMARK.test(cells.join('').trim())),
  );
  return parted < 0 ? end : parted;
}
