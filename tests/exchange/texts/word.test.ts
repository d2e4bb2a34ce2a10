import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { madeWord, p } from './made-word.ts';
import { bytesOf, headingsOf, readText, refusalOf } from './read-text.ts';

/** As Word in Spanish writes them: ids are translated, names are not. */
const STYLES = `
  <w:style w:type="paragraph" w:styleId="Ttulo1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Ttulo2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Apartado"><w:basedOn w:val="Ttulo2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rueda"><w:basedOn w:val="Rueda"/></w:style>`;

test('paragraphs, headings by their styles, and footnotes at the end', async () => {
  const read = await readText(
    madeWord({
      styles: STYLES,
      body: `${p('El cártel', 'Ttulo1')}${p('Alianzas', 'Apartado')}${p('Se aliaron.', 'Rueda')}${p('')}`,
      footnotes:
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>—</w:t></w:r></w:p></w:footnote>' +
        `<w:footnote w:id="1">${p('Según la DEA.')}</w:footnote>`,
    }),
  );
  expect(read.text).toBe('El cártel\nAlianzas\nSe aliaron.\nSegún la DEA.');
  expect(headingsOf(read)).toEqual(['1 El cártel', '2 Alianzas']);
  expect(read.notes).toEqual([{ code: 'notes-at-end', params: { notes: 1 }, place: null }]);
});

describe('words are read as Word shows them', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'runs are one word': [
      '<w:p><w:r><w:t>Sina</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>loa</w:t></w:r></w:p>',
      'Sinaloa',
    ],
    'tabs and hyphens': [
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>',
      'a b-c',
    ],
    'a break of a line': ['<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>', 'a\nb'],
    'changes as if accepted': [
      '<w:p><w:del><w:r><w:delText>not</w:delText></w:r></w:del><w:ins><w:r><w:t>now</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>',
      'now',
    ],
    'without what is hidden and codes of fields': [
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>shown</w:t></w:r></w:p>',
      'shown',
    ],
    'a text box once': [
      '<w:p><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:r><w:t>text</w:t></w:r></w:p>',
      'box\ntext',
    ],
    'rows of a table as lines': [
      `<w:tbl><w:tr><w:tc>${p('CJNG')}</w:tc><w:tc>${p('2010')}${p('Jalisco')}</w:tc></w:tr><w:tr><w:tc>${p('Gulf')}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
      'CJNG\t2010 Jalisco\nGulf',
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [body, expected]) => {
    expect((await readText(madeWord({ body }))).text).toBe(expected);
  });
});

test('what it says of itself', async () => {
  const core =
    '<dc:title>El cártel</dc:title><dc:creator>Paz, Ana; DEA</dc:creator><dcterms:created>2020-02-03T10:00:00Z</dcterms:created><dc:language>es-MX</dc:language>';
  expect((await readText(madeWord({ body: p('x'), core }))).metadata).toEqual({
    title: 'El cártel',
    author: [{ family: 'Paz', given: 'Ana' }, { literal: 'DEA' }],
    issued: { 'date-parts': [[2020, 2, 3]] },
    language: 'es-MX',
  });
});

test('what is refused, and as what', async () => {
  const whole = madeWord({ body: p('Some words that are long enough.') });
  expect(await refusalOf(whole.slice(0, -40))).toMatchObject({ code: 'document-broken' });
  const cut = { 'word/document.xml': bytesOf('<w:document><w:body><w:p>') };
  expect(await refusalOf(zipSync(cut))).toMatchObject({ code: 'document-broken' });
  expect(await refusalOf(madeWord({ body: p(' ') }))).toMatchObject({ code: 'text-without-words' });
  expect(await refusalOf(zipSync({ 'a.txt': bytesOf('a') }))).toEqual({
    code: 'text-file-is',
    params: { kind: 'archive' },
  });
  expect(await refusalOf(zipSync({ 'content.xml': bytesOf('a'), mimetype: bytesOf('b') }))).toEqual(
    {
      code: 'text-file-is',
      params: { kind: 'document' },
    },
  );
});
