/** Reads OpenDocument spreadsheets (.ods): OASIS, “Open Document Format for Office Applications”, part 3. */
import { type Note, unreadable } from '../../../network/problems.ts';
import {
  type Cell,
  createGrid,
  type Grid,
  type Parts,
  type ReadWorkbook,
  type Sheet,
} from '../sheet.ts';
import { readXml, type XmlElement } from '../xml.ts';

const CONTENT = 'content.xml';
const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
const CALC = 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0';
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

export function isOds(parts: Parts): boolean {
  const type = parts.get('mimetype');
  return (
    parts.has(CONTENT) &&
    type !== undefined &&
    new TextDecoder().decode(type).startsWith(SPREADSHEET)
  );
}

/** A cell with a value is repeated no more often than this; without one it is only counted. */
const MOST_REPEATED = 10_000;

/** Reads every sheet: numbers, dates and truth values as they are stored, texts as they are shown. */
export const readOds: ReadWorkbook = (parts, file) => {
  const sheets: Sheet[] = [];
  let grid: Grid = createGrid();
  let row = 0;
  let column = 0;
  let line: { readonly column: number; readonly text: string }[] = [];
  let cell: XmlElement | null = null;
  let paragraphs: string[] = [];
  let notes = 0;
  let large: string | null = null;
  let merged: { readonly from: Cell; readonly to: Cell }[] = [];
  const failed: number[] = [];
  const remarks: Note[] = [];
  const numberOf = (element: XmlElement, name: string) =>
    Math.max(1, Number(element.attributes.get(`{${TABLE}}number-${name}`) ?? 1) || 1);
  const text = new TextDecoder().decode(parts.get(CONTENT));
  const fault = readXml(text, `${file}/${CONTENT}`, 'document-content', {
    open: (element) => {
      const { name, namespace } = element;
      if (name === 'annotation') notes += 1;
      if (namespace === TEXT && cell && notes === 0) {
        if (name === 'p') paragraphs.push('');
        else if (name === 's' || name === 'tab') add(paragraphs, ' ');
        else if (name === 'line-break') add(paragraphs, '\n');
      }
      if (namespace !== TABLE) return null;
      if (name === 'table') [grid, row, merged] = [createGrid(), 0, []];
      else if (name === 'table-row') [line, column] = [[], 0];
      else if (name === 'table-cell' || name === 'covered-table-cell')
        [cell, paragraphs] = [element, []];
      return null;
    },
    text: (words) => {
      if (cell && notes === 0 && paragraphs.length > 0) add(paragraphs, words);
    },
    close: (element) => {
      const { name, namespace, attributes } = element;
      if (name === 'annotation') notes -= 1;
      if (namespace !== TABLE) return;
      if (cell === element) {
        const value = cellText(element, paragraphs.join('\n'));
        const repeated = numberOf(element, 'columns-repeated');
        if (value !== '')
          for (let n = 0; n < Math.min(repeated, MOST_REPEATED); n++)
            line.push({ column: column + n, text: value });
        const [down, across] = [
          numberOf(element, 'rows-spanned'),
          numberOf(element, 'columns-spanned'),
        ];
        if (down > 1 || across > 1)
          merged.push({
            from: { row, column },
            to: { row: row + down - 1, column: column + across - 1 },
          });
        if (isError(element)) failed.push(row);
        column += repeated;
        cell = null;
      } else if (name === 'table-row') {
        const repeated = numberOf(element, 'rows-repeated');
        if (line.length > 0)
          for (let n = 0; n < Math.min(repeated, MOST_REPEATED); n++)
            for (const one of line) grid.set(row + n, one.column, one.text);
        row += repeated;
      } else if (name === 'table') {
        const sheet = attributes.get(`{${TABLE}}name`) ?? '';
        for (const { from, to } of merged) grid.merge(from, to);
        for (const at of failed.splice(0)) {
          const place = { table: sheet, row: at + 1 };
          remarks.push({ code: 'formula-without-value', params: {}, place });
        }
        if (grid.isFull()) large ??= sheet;
        sheets.push({ name: sheet, rows: grid.rows() });
      }
    },
  });
  if (fault) return { ok: false, problems: [fault] };
  if (large !== null) {
    const params = { name: large };
    return { ok: false, problems: [unreadable(file, { code: 'sheet-too-large', params })] };
  }
  return { ok: true, value: sheets, notes: remarks };
};

function add(paragraphs: string[], words: string): void {
  const last = paragraphs.pop() ?? '';
  paragraphs.push(last + words);
}

/** What a formula could not work out: #N/A, #REF!. */
function isError({ attributes }: XmlElement): boolean {
  return attributes.get(`{${CALC}}value-type`) === 'error';
}

function cellText(element: XmlElement, shown: string): string {
  if (isError(element)) return '';
  const { attributes } = element;
  const at = (name: string) => attributes.get(`{${OFFICE}}${name}`);
  const type = at('value-type');
  if (type === 'float' || type === 'percentage' || type === 'currency') return at('value') ?? shown;
  if (type === 'date') return (at('date-value') ?? shown).replace(/T00:00:00(?:\.0+)?$/, '');
  if (type === 'boolean') return at('boolean-value') ?? shown;
  return shown;
}
