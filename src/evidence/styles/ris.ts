/** RIS, the tagged format of reference managers (Research Information Systems, 2001 and later). */
import type { Source } from '../../network/records.ts';
import { authorsOf, doiOf, issuedOf, pagesOf } from '../csl-item.ts';
import type { Style } from './style.ts';

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

export const ris: Style = {
  id: 'ris',
  label: 'RIS',
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  reference: ({ source, paragraph, printedPage, accessed }) => {
    const [year, month, day] = issuedOf(source);
    const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'));
    const pages = pagesOf(source, '–');
    const [first, ...others] = pages.split(/\s*[–,;&]\s*/);
    const tags: readonly (readonly [string, string | number | undefined])[] = [
      ['TY', TYPES[source.type] ?? 'GEN'],
      ...authorsOf(source).map((name) => ['AU', nameOf(name)] as const),
      ['TI', source.title],
      ['T2', source['container-title']],
      ['PY', year],
      ['DA', month === undefined ? '' : `${year}/${two(month)}/${two(day)}/`],
      ['PB', source.publisher],
      ['VL', source.volume],
      ['IS', source.issue],
      ['SP', first],
      ['EP', others.at(-1)],
      ['ET', source.version],
      ['DO', doiOf(source)],
      ['UR', source.URL],
      ['Y2', accessed?.replaceAll('-', '/')],
      ['N1', printedPage === undefined ? '' : `Page ${printedPage}`],
      ['N1', paragraph === undefined ? '' : `Paragraph ${paragraph}`],
      // Start and end alone would claim all that lies between several ranges.
      ['N1', /[,;&]/.test(pages) ? `Pages ${pages}` : ''],
    ];
    const lines = tags
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([tag, value]) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}`);
    return [...lines, 'ER  - '].join('\r\n');
  },
};

function nameOf({ family, given, literal }: NonNullable<Source['author']>[number]): string {
  return family ? [family, given].filter(Boolean).join(', ') : (literal ?? given ?? '');
}
