/** Tables as text, for other programs: CSV and Markdown. */

/**
 * What a spreadsheet takes for the start of a formula, which a negative number is not; also behind
 * apostrophes, so that the one in front can be taken away again without doubt.
 */
const FORMULA = /^'*(?!-\d+(?:\.\d+)?$)[=+\-@\t\r]/;

/** Also where the sign has an accent, which reading a text joins to it: “≠” is “=” and a stroke. */
function isFormula(cell: string): boolean {
  return FORMULA.test(cell.normalize('NFD'));
}

/**
 * CSV (RFC 4180): commas, quotes where they are needed, each record closed by CRLF. A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front (OWASP, “CSV Injection”).
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** A cell's words without the apostrophe that `writeCsv` and others put before a formula. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell;
}

/** A table of GitHub Flavored Markdown (4.10): a cell is one line, and its words are taken literally. */
export function writeMarkdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = head.map(() => '---');
  return [head.map(markdownCell), rule, ...rows.map((cells) => cells.map(markdownCell))]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** Character 0, with which a file would not be text, becomes U+FFFD. */
function csvCell(given: string): string {
  const text = given.replaceAll('\0', '\uFFFD');
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function markdownCell(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, String.raw`\$&`).replace(/\s+/g, ' ');
}
