/** What people write around a table: titles above its header, remarks and sources below its last row. */
import { SAMPLE_ROWS } from './csv.ts';

type Cells = readonly string[];
type Rows = readonly Cells[];

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
  if (first < 0) return first;
  const sample = rows.slice(first, first + SAMPLE_ROWS).filter((cells) => !isBlank(cells));
  const width = usualWidth(sample.map(extent));
  const isHeader = (cells: Cells, at: number) => isWide(cells) && !isDivided(rows, at, width);
  if (isHeader(rows[first] ?? [], first)) return first;
  const wide = rows.findIndex(
    (cells, at) => at > first && at <= first + MOST_TITLES && isHeader(cells, at),
  );
  return wide > first && sample.filter(isOfTable).length * 2 >= sample.length ? wide : first;
}

/** Whether a row is a title that a comma in it divided: narrower than the table, and an empty row parts it from that. */
function isDivided(rows: Rows, at: number, width: number): boolean {
  if (extent(rows[at] ?? []) >= width) return false;
  const below = rows.slice(at + 1, at + 1 + MOST_TITLES);
  const full = below.findIndex((cells) => extent(cells) >= width);
  return below.slice(0, Math.max(0, full)).some(isBlank);
}

/** The width that most rows of several cells have, the widest among equals; 0 where there are none. */
export function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [[usual] = [0]] = [...counts].sort(([a, few], [b, many]) => many - few || b - a);
  return usual;
}

/** How many cells there are up to the last with anything in it. */
function extent(cells: Cells): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** How a remark below a table begins, in English, Spanish and Portuguese. */
const REMARK =
  /^(?:\*|†|‡|\(\*\)|(?:notes?|notas?|sources?|fuentes?|fontes?|remarks?|observaci[oó]n(?:es)?|observaç(?:ão|ões)|elaboraci[oó]n|elaboraç[ãa]o|total(?:es)?|last updated?|actualizad[oa]|atualizad[oa])\b)/i;

/**
 * Index behind the last row of data, of those from `first` to `end`. Rows of one cell at the end of a table of
 * several columns are remarks, where an empty row parts them from it or they begin as remarks do; where both is so,
 * commas in them do not matter.
 */
export function bodyEnd(rows: Rows, first: number, end: number): number {
  const divided = dividedRemarks(rows, first, end);
  if (divided > 0) return divided;
  const body = rows.slice(first, end);
  const wide = first + body.findLastIndex(isOfTable);
  const filled = body.filter((cells) => !isBlank(cells));
  if (wide < first || filled.filter(isOfTable).length * 2 < filled.length) return end;
  const parted = rows.findIndex(
    (cells, at) => at > wide && at < end && (isBlank(cells) || REMARK.test(cells.join('').trim())),
  );
  return parted < 0 ? end : parted;
}

/** Index of the empty row behind which there are remarks alone; −1 where there is none. */
function dividedRemarks(rows: Rows, first: number, end: number): number {
  const width = usualWidth(rows.slice(first, first + SAMPLE_ROWS).map(extent));
  const isRemark = ([cell = '']: Cells) => REMARK.test(cell.trim());
  const isOfTable = (cells: Cells) => !isRemark(cells) && extent(cells) >= width;
  const last = rows.slice(0, end).findLastIndex(isOfTable);
  return rows.findIndex(
    (cells, at) =>
      at > Math.max(first, last) && at + 1 < end && isBlank(cells) && isRemark(rows[at + 1] ?? []),
  );
}
