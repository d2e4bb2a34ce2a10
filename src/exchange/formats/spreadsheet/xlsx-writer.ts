/** Writes Excel workbooks (.xlsx): ECMA-376, “Office Open XML File Formats”, parts 1 and 2. */
import { withoutGuard } from '../../tables.ts';
import type { NamedText } from '../../zip.ts';
import { escaped, lines, tag, XML_HEAD } from '../xml-writing.ts';

export interface WrittenSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** As many characters as Excel takes in one cell. */
const LONGEST = 32_767;
/** Of columns, in characters of the standard font. */
const WIDTH = { least: 8, most: 60 };

/**
 * The files of a workbook with these sheets, for a zip: texts as they are, and what is written just as a number
 * is written as one. The first row of each sheet is bold and stays in sight. A cell holds 32,767 characters.
 */
export function writeXlsx(sheets: readonly WrittenSheet[]): readonly NamedText[] {
  const part = (name: string, text: string): NamedText => ({ name, text: `${XML_HEAD}${text}\n` });
  const paths = sheets.map((_, i) => `worksheets/sheet${i + 1}.xml`);
  const relations = [
    ...paths.map((path) => ['worksheet', path] as const),
    ['styles', 'styles.xml'] as const,
  ];
  return [
    part('[Content_Types].xml', contentTypes(paths)),
    part('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', workbook(sheets)),
    part('xl/_rels/workbook.xml.rels', relationships(relations)),
    part('xl/styles.xml', STYLES),
    ...sheets.map((sheet, i) => part(`xl/${paths[i]}`, worksheet(sheet))),
  ];
}

function contentTypes(paths: readonly string[]): string {
  const override = (path: string, type: string) =>
    tag('Override', { PartName: `/xl/${path}`, ContentType: `${CONTENT}.${type}+xml` });
  const types = [
    tag('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...paths.map((path) => override(path, 'worksheet')),
  ];
  return tag('Types', { xmlns: `${PACKAGE}/content-types` }, lines(types));
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(([type, Target], i) =>
    tag('Relationship', { Id: `rId${i + 1}`, Type: `${OFFICE}/${type}`, Target }),
  );
  return tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, lines(each));
}

function workbook(sheets: readonly WrittenSheet[]): string {
  const list = sheets.map(({ name }, i) =>
    tag('sheet', { name, sheetId: `${i + 1}`, 'r:id': `rId${i + 1}` }),
  );
  return tag('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, tag('sheets', {}, lines(list)));
}

/** Style 0 is that of all cells, style 1 that of the first row. */
const STYLES = tag(
  'styleSheet',
  { xmlns: MAIN },
  lines([
    tag('fonts', { count: '2' }, tag('font', {}) + tag('font', {}, tag('b', {}))),
    tag(
      'fills',
      { count: '2' },
      ['none', 'gray125']
        .map((patternType) => tag('fill', {}, tag('patternFill', { patternType })))
        .join(''),
    ),
    tag('borders', { count: '1' }, tag('border', {})),
    tag('cellStyleXfs', { count: '1' }, tag('xf', {})),
    tag(
      'cellXfs',
      { count: '2' },
      tag('xf', { xfId: '0' }) + tag('xf', { xfId: '0', fontId: '1', applyFont: '1' }),
    ),
    tag(
      'cellStyles',
      { count: '1' },
      tag('cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' }),
    ),
  ]),
);

function worksheet({ head, rows }: WrittenSheet): string {
  const all = [head, ...rows];
  const pane = {
    ySplit: '1',
    topLeftCell: 'A2',
    activePane: 'bottomLeft',
    state: 'frozen',
  };
  const view = tag('sheetView', { workbookViewId: '0' }, tag('pane', pane));
  const columns = head.map((_, i) => {
    const longest = all.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), 0);
    const width = Math.min(Math.max(longest + 2, WIDTH.least), WIDTH.most);
    return tag('col', { min: `${i + 1}`, max: `${i + 1}`, width: `${width}`, customWidth: '1' });
  });
  const data = all.map((row, r) =>
    tag('row', { r: `${r + 1}` }, row.map((text, c) => cell(text, r, c)).join('')),
  );
  return tag(
    'worksheet',
    { xmlns: MAIN },
    lines([
      tag('sheetViews', {}, view),
      ...(columns.length > 0 ? [tag('cols', {}, columns.join(''))] : []),
      tag('sheetData', {}, lines(data)),
    ]),
  );
}

function cell(text: string, row: number, column: number): string {
  if (text === '') return '';
  const at = { r: `${letters(column)}${row + 1}`, s: row === 0 ? '1' : undefined };
  if (row > 0 && isNumber(text)) return tag('c', at, tag('v', {}, text));
  // Whoever reads a table takes away the apostrophe that guards a formula in CSV.
  const kept = withoutGuard(text) === text ? text : `'${text}`;
  const words = tag('t', { 'xml:space': 'preserve' }, textOf(kept.slice(0, LONGEST)));
  return tag('c', { ...at, t: 'inlineStr' }, tag('is', {}, words));
}

/** A1 is the first: 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Of no more digits than Excel keeps, and read again just as it is written. */
function isNumber(text: string): boolean {
  return /^-?[\d.]{1,16}$/.test(text) && text.replace(/\D/g, '').length <= 15
    ? String(Number(text)) === text
    : false;
}

/** `_x000D_` and the like stand for what XML cannot hold, and for words that look like that. */
function textOf(text: string): string {
  const code = (letter: string) => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return escaped(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[^\P{Cc}\t\n\x7F-\x9F]|\p{Cs}|[\uFFFE\uFFFF]/gu, (odd) => `_x${code(odd)}_`),
  );
}
