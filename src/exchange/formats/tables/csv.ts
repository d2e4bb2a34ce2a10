/** From CSV text to cells, in time that grows with the text and nothing else. */

/** What cells are cut at, the likeliest first. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;

/** As many rows as are looked at to tell what a text is. */
export const SAMPLE_ROWS = 50;

export interface CsvRows {
  readonly rows: string[][];
  /** Indices of rows with a quotation mark inside a quoted cell that is not doubled. */
  readonly stray: ReadonlySet<number>;
  /** Index of the row in which a quoted cell opens that nothing closes; it is not among `rows`. */
  readonly open: number | null;
}

const QUOTE = '"';

/**
 * Reads RFC 4180 and, as lenient readers do, spaces between a closing quote and what follows it, and
 * quotes that are not doubled, which are kept. Not by Papa Parse, with which this agrees: there a
 * quoted cell with stray quotes and a long run of spaces takes time by the square of its length.
 * @param text with LF at the ends of lines; the last line may have none
 * @param most reads no more rows than this
 */
export function readCsv(text: string, separator: string, most = Number.POSITIVE_INFINITY): CsvRows {
  const rows: string[][] = [];
  const stray = new Set<number>();
  let row: string[] = [];
  let at = 0;
  // Searched anew only once they are passed, so that the text is gone through once for each.
  let nextSeparator = indexFrom(text, separator, 0);
  let nextLine = indexFrom(text, '\n', 0);
  while (rows.length < most) {
    let cell: string;
    if (text[at] === QUOTE) {
      const quoted = readQuoted(text, at, separator);
      if (!quoted) return { rows, stray, open: rows.length };
      if (quoted.isStray) stray.add(rows.length);
      cell = quoted.cell;
      at = quoted.end;
    } else {
      if (nextSeparator < at) nextSeparator = indexFrom(text, separator, at);
      if (nextLine < at) nextLine = indexFrom(text, '\n', at);
      const end = Math.min(nextSeparator, nextLine, text.length);
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    const isLast = at >= text.length;
    if (!isLast && text[at] === separator) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    at++;
    if (isLast) break;
  }
  return { rows, stray, open: null };
}

/** The cell whose opening quote stands at `start`; `null` where nothing closes it. */
function readQuoted(
  text: string,
  start: number,
  separator: string,
): { cell: string; end: number; isStray: boolean } | null {
  let isStray = false;
  let quote = text.indexOf(QUOTE, start + 1);
  while (quote >= 0) {
    if (text[quote + 1] === QUOTE) {
      quote = text.indexOf(QUOTE, quote + 2);
      continue;
    }
    let end = quote + 1;
    while (isSpace(text[end]) && text[end] !== separator) end++;
    if (end >= text.length || text[end] === separator || text[end] === '\n')
      return { cell: text.slice(start + 1, quote).replaceAll('""', QUOTE), end, isStray };
    isStray = true;
    quote = text.indexOf(QUOTE, quote + 1);
  }
  return null;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function indexFrom(text: string, part: string, at: number): number {
  const found = text.indexOf(part, at);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}
