import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../../src/exchange/formats/sheet.ts';
import { isOds, readOds } from '../../../../src/exchange/formats/spreadsheet/ods.ts';
import { isXlsx, readXlsx } from '../../../../src/exchange/formats/spreadsheet/xlsx.ts';
import { importFiles } from '../../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../../src/exchange/opening/import-result.ts';
import type { Outcome } from '../../../../src/network/problems.ts';
import { words } from '../../../../src/words/words.ts';
import { messageOf } from '../../../said.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/spreadsheet/${name}`, import.meta.url)));
const partsOf = (bytes: Uint8Array) => new Map(Object.entries(unzipSync(bytes)));
const opened = (name: string, bytes: Uint8Array) => {
  const result = importFiles([{ name, bytes }], NO_CHOICES);
  if (!result.ok) throw new Error(messageOf(result.problems));
  return result.proposal;
};
function sheetsOf(outcome: Outcome<readonly Sheet[]>): readonly Sheet[] {
  if (!outcome.ok) throw new Error(messageOf(outcome.problems));
  return outcome.value;
}

describe('Excel', () => {
  test('every sheet, with dates, accents, numbers and merged cells', () => {
    const parts = partsOf(fixture('grupos.xlsx'));
    expect([isXlsx(parts), isOds(parts)]).toEqual([true, false]);
    const [groups, relations, empty] = sheetsOf(readXlsx(parts, 'grupos.xlsx'));
    expect(groups?.rows[1]).toEqual(['z', 'Los Zetas', 'cartel', '1999-03-01']);
    expect(groups?.rows[2]).toEqual(['g', 'Cártel del Golfo', 'cartel', '1984']);
    expect(relations?.rows[2]).toEqual([
      'z',
      'g',
      'se separó de',
      '2010-02-01T13:30:00',
      '0.3',
      'false',
    ]);
    expect(relations?.rows[4]?.[0]).toBe('s');
    expect(empty?.rows).toEqual([]);
  });

  test('nodes and edges are found by their columns, and a title above them is left out with a note', () => {
    const { network, format, notes } = opened('grupos.xlsx', fixture('grupos.xlsx'));
    expect(format).toBe('xlsx');
    expect(network.title).toBe('grupos');
    expect(network.organizations.map(({ name }) => name).sort()).toEqual([
      'Cártel del Golfo',
      'Los Zetas',
      'Sinaloa',
    ]);
    expect(network.relations.map(({ type }) => type).sort()).toEqual([
      'alliance',
      'rivalry',
      'splinter-of',
    ]);
    expect(notes.map(({ code, place }) => [code, place])).toEqual([
      ['formula-without-value', { table: 'Relaciones', row: 4 }],
      ['row-above-header', { table: 'Relaciones', row: 1 }],
    ]);
  });

  test('a matrix of signs', () => {
    const { network } = opened('signos.xlsx', fixture('signos.xlsx'));
    expect(network.relations.map(({ type }) => type)).toEqual(['alliance', 'rivalry']);
  });
});

const NAMESPACES = [
  ...['office', 'table', 'text'].map((name) => [
    name,
    `oasis:names:tc:opendocument:xmlns:${name}:1.0`,
  ]),
  ['calcext', 'org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
  ['xlink', 'xlink'],
]
  .map(([name, urn]) => `xmlns:${name}="urn:${urn}"`)
  .join(' ');
const ods = (tables: string) =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content ${NAMESPACES}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const textCell = (words: string) =>
  `<table:table-cell office:value-type="string">${words}</table:table-cell>`;

describe('OpenDocument', () => {
  test('texts with parts, dates, repeated cells and rows, comments left out', () => {
    const bytes = ods(`<table:table table:name="Hoja1">
      <table:table-row>${textCell('<text:p>origen</text:p>')}${textCell('<text:p>destino</text:p>')}</table:table-row>
      <table:table-row table:number-rows-repeated="2">
        ${textCell('<office:annotation><text:p>unsure</text:p></office:annotation><text:p>Los <text:span>Zetas</text:span> y<text:s/>otros</text:p>')}
        <table:table-cell table:number-columns-repeated="2" office:value-type="date" office:date-value="2010-02-01T00:00:00"/>
        <table:table-cell office:value-type="float" office:value="0.5"><text:p>50 %</text:p></table:table-cell>
      </table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    </table:table>`);
    const parts = partsOf(bytes);
    expect(isOds(parts)).toBe(true);
    const row = ['Los Zetas y otros', '2010-02-01', '2010-02-01', '0.5'];
    expect(sheetsOf(readOds(parts, 'a.ods'))).toEqual([
      { name: 'Hoja1', rows: [['origen', 'destino'], row, row] },
    ]);
  });

  test('cells as LibreOffice writes them: merged, truth values, formulas, and what those could not work out', () => {
    const bytes = ods(`<table:table table:name="Hoja1">
      <table:table-column table:number-columns-repeated="16384"/>
      <table:table-header-rows><table:table-row>${['grupo', 'rival de', 'activo', 'suma'].map((text) => textCell(`<text:p>${text}</text:p>`)).join('')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row></table:table-header-rows>
      <table:table-row>
        <table:table-cell table:number-columns-spanned="1" table:number-rows-spanned="2" office:value-type="string"><text:p>Sinaloa</text:p></table:table-cell>
        ${textCell('<text:p><text:a xlink:href="https://example.org/">CJNG</text:a></text:p>')}
        <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VERDADERO</text:p></table:table-cell>
        <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2,00</text:p></table:table-cell>
      </table:table-row>
      <table:table-row>
        <table:covered-table-cell/>
        ${textCell('<text:p>Zetas</text:p>')}
        <table:table-cell office:value-type="boolean" office:boolean-value="false"/>
        <table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>
      </table:table-row>
      <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384" table:style-name="ce1"/></table:table-row>
    </table:table>
    <table:named-expressions/>`);
    const read = readOds(partsOf(bytes), 'a.ods');
    expect(sheetsOf(read)).toEqual([
      {
        name: 'Hoja1',
        rows: [
          ['grupo', 'rival de', 'activo', 'suma'],
          ['Sinaloa', 'CJNG', 'true', '2'],
          ['Sinaloa', 'Zetas', 'false'],
        ],
      },
    ]);
    expect(read.ok && read.notes).toEqual([
      { code: 'formula-without-value', params: {}, place: { table: 'Hoja1', row: 3 } },
    ]);
  });

  test('opens as tables do', () => {
    const cells = (...texts: string[]) =>
      `<table:table-row>${texts.map((text) => textCell(`<text:p>${text}</text:p>`)).join('')}</table:table-row>`;
    const bytes = ods(
      `<table:table table:name="x">${cells('origen', 'destino')}${cells('A', 'B')}</table:table>`,
    );
    const { network, format } = opened('ties.ods', bytes);
    expect([format, network.organizations.length, network.relations.length]).toEqual(['ods', 2, 1]);
  });
});

test.each([
  ['a PDF', strToU8('%PDF-1.7\n'), /This is a PDF/],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /before 2007/],
  ['a text document', zipSync({ 'word/document.xml': strToU8('<a/>') }), /word processor/],
  ['a workbook cut off', fixture('grupos.xlsx').slice(0, 3000), /archive/],
  [
    'a workbook with a broken sheet',
    zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets>') }),
    /ends before/,
  ],
])('%s is refused as what it is', (_, bytes, message) => {
  const result = importFiles([{ name: 'a', bytes }], NO_CHOICES);
  const [problem] = result.ok ? [] : result.problems;
  expect(problem && words.problem.said(problem).message).toMatch(message);
});

test('a table beside a text about it opens, and the text is named as left out', () => {
  const bytes = zipSync({
    'data/edges.csv': strToU8('source,target\nA,B\n'),
    'data/README.txt': strToU8('About these data.\nThey were coded by hand.\n'),
    'LICENSE.md': strToU8('CC0'),
  });
  const { network, notes } = opened('data.zip', bytes);
  expect(network.relations).toHaveLength(1);
  expect(notes).toEqual([
    { code: 'file-left-out', params: {}, place: 'README.txt' },
    { code: 'file-left-out', params: {}, place: 'LICENSE.md' },
  ]);
});
