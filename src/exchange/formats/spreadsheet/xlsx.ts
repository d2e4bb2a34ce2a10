/** Reads Excel workbooks (.xlsx): ECMA-376, “Office Open XML File Formats”, part 1, SpreadsheetML. */
import { type Fault, type Note, type Outcome, unreadable } from '../../../network/problems.ts';
import {
  type Cell,
  createGrid,
  type Grid,
  type Parts,
  type ReadWorkbook,
  type Sheet,
} from '../sheet.ts';
import { readXml, type XmlElement } from '../xml.ts';
import { type CellFormats, NO_FORMATS, numberAs, readFormats } from './xlsx-formats.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export function isXlsx(parts: Parts): boolean {
  return parts.has(WORKBOOK);
}

/**
 * Reads every sheet: texts, numbers, truth values and what formulas last gave, as they are stored; dates by the
 * format of their cell, as ISO 8601. The cells of a merged range have its value.
 */
export const readXlsx: ReadWorkbook = (parts, file) => {
  const text = (path: string) => textOf(parts.get(path));
  const found: { name: string; id: string }[] = [];
  let is1904 = false;
  const book = readXml(text(WORKBOOK), `${file}/${WORKBOOK}`, 'workbook', {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
      if (name === 'sheet') {
        const id = attributes.get(`{${RELATIONSHIPS}}id`) ?? attributes.get(`{${STRICT}}id`);
        found.push({ name: attributes.get('name') ?? '', id: id ?? '' });
      }
      return null;
    },
    close: () => {},
  });
  if (book) return refuse(book);
  const paths = targetsOf(text('xl/_rels/workbook.xml.rels'), file);
  const shared = readShared(text('xl/sharedStrings.xml'), file);
  if (!shared.ok) return shared;
  const styles = text('xl/styles.xml');
  const formats = styles === '' ? NO_FORMATS : readFormats(styles, file);
  const sheets: Sheet[] = [];
  const notes: Note[] = [];
  for (const { name, id } of found) {
    const path = paths.get(id);
    // A chart has a sheet of its own kind, without cells.
    if (path === undefined || !/worksheets?\//.test(path) || !parts.has(path)) continue;
    const grid = createGrid();
    const fault = readSheet(
      text(path),
      `${file}/${path}`,
      { shared: shared.value, formats, is1904, notes, sheet: name },
      grid,
    );
    if (fault) return refuse(fault);
    if (grid.isFull())
      return refuse(unreadable(file, { code: 'sheet-too-large', params: { name } }));
    sheets.push({ name, rows: grid.rows() });
  }
  return { ok: true, value: sheets, notes };
};

function refuse(problem: ReturnType<typeof unreadable>): Outcome<never> {
  return { ok: false, problems: [problem] };
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

/** Paths of the sheets by the ids that the workbook has for them. */
function targetsOf(text: string, file: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  if (text === '') return paths;
  readXml(text, file, 'Relationships', {
    open: ({ attributes }) => {
      const [id, target] = [attributes.get('Id'), attributes.get('Target')];
      if (id !== undefined && target !== undefined)
        paths.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      return null;
    },
    close: () => {},
  });
  return paths;
}

/** The texts that cells name by their number; what is only how they are pronounced is left out. */
function readShared(text: string, file: string): Outcome<readonly string[]> {
  const texts: string[] = [];
  if (text === '') return { ok: true, value: texts, notes: [] };
  let pieces: string[] = [];
  let spoken = 0;
  const fault = readXml(text, `${file}/xl/sharedStrings.xml`, 'sst', {
    open: ({ name }) => {
      if (name === 'si') pieces = [];
      if (name === 'rPh') spoken += 1;
      return null;
    },
    close: ({ name }, inside) => {
      if (name === 'rPh') spoken -= 1;
      else if (name === 't' && spoken === 0) pieces.push(inside);
      else if (name === 'si') texts.push(withoutEscapes(pieces.join('')));
    },
  });
  return fault ? refuse(fault) : { ok: true, value: texts, notes: [] };
}

/** `_x000D_` and the like, by which Excel writes what XML cannot hold. */
function withoutEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

interface Book {
  readonly shared: readonly string[];
  readonly formats: CellFormats;
  readonly is1904: boolean;
  readonly notes: Note[];
  readonly sheet: string;
}

function readSheet(text: string, file: string, book: Book, grid: Grid) {
  let at = { row: -1, column: -1 };
  let cell: XmlElement | null = null;
  let value = '';
  let isFormula = false;
  const merged: string[] = [];
  const fault = readXml(text, file, 'worksheet', {
    open: (element): Fault | null => {
      const { name, attributes } = element;
      if (name === 'row') at = { row: Number(attributes.get('r') ?? at.row + 2) - 1, column: -1 };
      else if (name === 'c') {
        at = placeOf(attributes.get('r')) ?? { row: at.row, column: at.column + 1 };
        [cell, value, isFormula] = [element, '', false];
      } else if (name === 'f') isFormula = true;
      else if (name === 'mergeCell') merged.push(attributes.get('ref') ?? '');
      return null;
    },
    close: ({ name }, inside) => {
      if (name === 'v') value = inside;
      else if (name === 't') value += inside;
      else if (name === 'c' && cell) {
        const text = textIn(cell, value, book);
        grid.set(at.row, at.column, text);
        if (isFormula && text === '') {
          const place = { table: book.sheet, row: at.row + 1 };
          book.notes.push({ code: 'formula-without-value', params: {}, place });
        }
        cell = null;
      }
    },
  });
  for (const range of merged) {
    const [from, to] = range.split(':').map(placeOf);
    if (from && to) grid.merge(from, to);
  }
  return fault;
}

function textIn(
  { attributes }: XmlElement,
  value: string,
  { shared, formats, is1904 }: Book,
): string {
  const type = attributes.get('t') ?? 'n';
  if (type === 's') return shared[Number(value)] ?? '';
  // What a formula could not work out: #N/A, #REF!.
  if (type === 'e') return '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type !== 'n' || value.trim() === '') return withoutEscapes(value);
  return numberAs(Number(value), formats.of(Number(attributes.get('s') ?? 0)), is1904);
}

/** Row and column from 0, of `BC12`. */
function placeOf(name: string | undefined): Cell | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name ?? '') ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
