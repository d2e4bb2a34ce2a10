/** BibTeX (O. Patashnik, “BibTeXing”, 1988), in UTF-8 as Biber and recent BibTeX read it. */
import type { Source } from '../../network/records.ts';
import { authorsOf, doiOf, issuedOf, pagesOf } from '../csl-item.ts';
import { fold } from './key.ts';
import type { Style } from './style.ts';

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'techreport',
  thesis: 'phdthesis',
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export const bibtex: Style = {
  id: 'bibtex',
  label: 'BibTeX',
  extension: 'bib',
  mime: 'application/x-bibtex',
  reference: ({ source, paragraph, printedPage, accessed }) => {
    const type = TYPES[source.type] ?? 'misc';
    const [year, month] = issuedOf(source);
    const container =
      type === 'incollection' ? 'booktitle' : type === 'article' ? 'journal' : 'howpublished';
    const publisher = type === 'techreport' ? 'institution' : 'publisher';
    const notes = [
      printedPage === undefined ? '' : `page ${escaped(printedPage)}`,
      paragraph === undefined ? '' : `paragraph ${paragraph}`,
      accessed ? `accessed ${accessed}` : '',
    ].filter(Boolean);
    const fields: readonly (readonly [string, string | number | undefined])[] = [
      ['author', namesOf(source)],
      // Double braces keep the capitals of the title.
      ['title', `{${escaped(source.title)}}`],
      [container, escaped(source['container-title'])],
      [publisher, escaped(source.publisher)],
      ['volume', source.volume],
      ['number', source.issue],
      ['pages', pagesOf(source, '--')],
      ['version', escaped(String(source.version ?? ''))],
      ['year', year],
      ['doi', doiOf(source)],
      ['url', source.URL],
      ['note', notes.join(', ')],
    ];
    const lines = fields
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => `  ${name} = {${value}},`);
    const inMonth = month === undefined ? [] : [`  month = ${MONTHS[month - 1]},`];
    return [`@${type}{${keyOf(source)},`, ...lines, ...inMonth, '}'].join('\n');
  },
};

function namesOf(source: Source): string {
  return authorsOf(source)
    .map(({ family, given, literal }) =>
      // A body's name in braces is not taken apart into first and last name.
      family
        ? escaped([family, given].filter(Boolean).join(', '))
        : `{${escaped(literal ?? given)}}`,
    )
    .join(' and ');
}

/**
 * “ellis2016”: family name and year in plain letters; of a body its first word, without an author the
 * source's id. Entries of one work share its author and year, and are told apart by their ids.
 */
function keyOf(source: Source): string {
  const [first] = authorsOf(source);
  const body = first?.literal?.replace(/^(?:the|an?)\s/i, '').split(' ')[0];
  const name = fold(first?.family ?? body ?? source.id);
  const year = String(issuedOf(source)[0] ?? '');
  const key = name.endsWith(year) ? name : `${name}${year}`;
  return source.type === 'entry' ? `${key}:${source.id}` : key;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string | undefined): string {
  return (text ?? '').replace(/[\\{}$&#_%~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}
