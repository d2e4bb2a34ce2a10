import { describe, expect, test } from 'vitest';
import { apa } from '../../src/evidence/styles/apa.ts';
import { bibtex } from '../../src/evidence/styles/bibtex.ts';
import { chicago } from '../../src/evidence/styles/chicago.ts';
import { cslJson } from '../../src/evidence/styles/csl-json.ts';
import { ris } from '../../src/evidence/styles/ris.ts';
import type { Source } from '../../src/network/records.ts';
import {
  BINDER,
  CAREY,
  CENSUS,
  DATASET,
  GRADY,
  SATTERFIELD,
  UNKNOWN,
  YALE,
} from './cited-sources.ts';

describe('APA, 7th edition', () => {
  // The reference examples “journal article”, “newspaper article” and “data set” of apastyle.apa.org.
  test.each([
    [
      'a journal article',
      GRADY,
      'Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. Psychology of Popular Media Culture, 8(3), 207–217. https://doi.org/10.1037/ppm0000185',
    ],
    [
      'a newspaper article',
      CAREY,
      'Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
    ],
    [
      'a data set',
      DATASET,
      "D'Souza, A., & Wiseheart, M. (2018). Cognitive effects of music and dance training in children [Data set]. ICPSR. https://doi.org/10.3886/ICPSR37080.v1",
    ],
    ['nothing but a title', UNKNOWN, 'A page. (n.d.).'],
  ])('%s', (_, source, reference) => {
    expect(apa.reference({ source })).toBe(reference);
  });
  test('in the text, with a paragraph as locator', () => {
    expect(apa.inText?.({ source: GRADY })).toBe('(Grady et al., 2019)');
    expect(apa.inText?.({ source: DATASET })).toBe("(D'Souza & Wiseheart, 2018)");
    expect(apa.inText?.({ source: CAREY, paragraph: 3 })).toBe('(Carey, 2019, para. 3)');
  });
  test('a date in words is the same in the text and in the reference', () => {
    const source: Source = { ...CAREY, issued: { literal: '2015 or later' } };
    expect(apa.inText?.({ source })).toBe('(Carey, 2015 or later)');
    expect(apa.reference({ source })).toMatch(/^Carey, B\. \(2015 or later\)\. /);
  });
  // The same site's example of a page that is designed to change.
  test('a page without a date, with the day of access', () => {
    expect(apa.reference({ source: CENSUS, accessed: '2020-01-09' })).toBe(
      'U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce. Retrieved January 9, 2020, from https://www.census.gov/popclock/',
    );
    expect(apa.inText?.({ source: CENSUS })).toBe('(U.S. Census Bureau, n.d.)');
  });
  // The same site's example “data set”, whole: with the version of the set.
  test('a data set in a version', () => {
    expect(apa.reference({ source: { ...DATASET, version: 'V1' } })).toBe(
      "D'Souza, A., & Wiseheart, M. (2018). Cognitive effects of music and dance training in children (Version V1) [Data set]. ICPSR. https://doi.org/10.3886/ICPSR37080.v1",
    );
  });
  test('the day of access stands before the address', () => {
    expect(apa.reference({ source: CAREY, accessed: '2026-11-24' })).toMatch(
      /The New York Times\. Retrieved November 24, 2026, from https:\/\/www\.nytimes/,
    );
  });
});

describe('Chicago, author-date', () => {
  // Of the Manual's own citation quick guide: the book and the undated page as the 18th edition's has
  // them, the journal article as the 17th's.
  test('a book by two', () => {
    expect(chicago.reference({ source: BINDER })).toBe(
      'Binder, Amy J., and Jeffrey L. Kidder. 2022. The Channels of Student Activism: How the Left and Right Are Winning (and Losing) in Campus Politics Today. University of Chicago Press.',
    );
    expect(chicago.inText?.({ source: BINDER })).toBe('(Binder and Kidder 2022)');
  });
  test('a page without a date, with the day of access', () => {
    expect(chicago.reference({ source: YALE, accessed: '2022-03-08' })).toBe(
      'Yale University. n.d. “About Yale: Yale Facts.” Accessed March 8, 2022. https://www.yale.edu/about-yale/yale-facts.',
    );
    expect(chicago.inText?.({ source: YALE })).toBe('(Yale University, n.d.)');
  });
  test('a journal article', () => {
    expect(chicago.reference({ source: SATTERFIELD })).toBe(
      'Satterfield, Susan. 2016. “Livy and the Pax Deum.” Classical Philology 111 (2): 165–76.',
    );
    expect(chicago.inText?.({ source: SATTERFIELD, paragraph: 2 })).toBe('(Satterfield 2016, ¶ 2)');
  });
  test('the day of access stands before the address', () => {
    expect(chicago.reference({ source: CAREY, accessed: '2026-11-24' })).toMatch(
      / Accessed November 24, 2026\. https:\/\/www\.nytimes\.com\S+$/,
    );
  });
});

describe('formats for reference managers', () => {
  // The example of an article entry on bibtex.com: the same fields, whatever their order and quotes.
  test('BibTeX has the fields of a published entry', () => {
    const source: Source = {
      id: 'nash-1951',
      type: 'article-journal',
      title: 'Non-cooperative Games',
      author: [{ family: 'Nash', given: 'John' }],
      issued: { 'date-parts': [[1951]] },
      'container-title': 'Annals of Mathematics',
      volume: 54,
      issue: 2,
      page: '286-295',
    };
    const entry = bibtex.reference({ source });
    const fields = [...entry.matchAll(/^ {2}(\w+) = \{+(.*?)\}+,$/gm)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(entry).toMatch(/^@article\{nash1951,/);
    expect(Object.fromEntries(fields)).toEqual({
      author: 'Nash, John',
      title: 'Non-cooperative Games',
      journal: 'Annals of Mathematics',
      year: '1951',
      volume: '54',
      number: '2',
      pages: '286--295',
    });
  });
  // The example record in the Wikipedia article on the format; but for the first and the last tag their
  // order is free.
  test('RIS has the tags of a published record', () => {
    const source: Source = {
      id: 'shannon-1948',
      type: 'article-journal',
      title: 'A Mathematical Theory of Communication',
      author: [{ family: 'Shannon', given: 'Claude E.' }],
      issued: { 'date-parts': [[1948]] },
      'container-title': 'Bell System Technical Journal',
      volume: 27,
      page: '379–423',
    };
    const published = [
      'TY  - JOUR',
      'AU  - Shannon, Claude E.',
      'PY  - 1948',
      'TI  - A Mathematical Theory of Communication',
      'T2  - Bell System Technical Journal',
      'SP  - 379',
      'EP  - 423',
      'VL  - 27',
      'ER  - ',
    ];
    const lines = ris.reference({ source }).split('\r\n');
    expect([...lines].sort()).toEqual([...published].sort());
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - JOUR', 'ER  - ']);
  });
  test('BibTeX', () => {
    expect(bibtex.reference({ source: GRADY }).split('\n')).toEqual([
      '@article{grady2019,',
      '  author = {Grady, Jessica S. and Her, Mai and Moreno, Geena and Perez, Cynthia and Yelinek, Jacqueline},',
      '  title = {{Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States}},',
      '  journal = {Psychology of Popular Media Culture},',
      '  volume = {8},',
      '  number = {3},',
      '  pages = {207--217},',
      '  year = {2019},',
      '  doi = {10.1037/ppm0000185},',
      '}',
    ]);
  });
  test.each<[string, Source, string]>([
    ['a person', CAREY, 'carey2019'],
    ['an accent', { ...CAREY, author: [{ family: 'Peña Nieto' }] }, 'penanieto2019'],
    ['a body', { ...CAREY, author: [{ literal: 'The Associated Press' }] }, 'associated2019'],
    ['no author', { ...DATASET, author: [] }, 'dsouza2018'],
    ['no author and no date', UNKNOWN, 'unknown'],
    ['an entry', { ...CAREY, id: 'a-rivalry-b', type: 'entry' }, 'carey2019:a-rivalry-b'],
  ])('BibTeX keys: %s', (_, source, key) => {
    expect(bibtex.reference({ source }).split('\n')[0]).toMatch(new RegExp(`^@[a-z]+\\{${key},$`));
  });
  test('BibTeX escapes what TeX would take for commands, and keeps bodies whole', () => {
    const source: Source = {
      ...UNKNOWN,
      title: '50% of {R&D} in C_4 ~ #1',
      author: [{ literal: 'Office of Peña & Sons' }],
    };
    expect(bibtex.reference({ source })).toContain(
      'title = {{50\\% of \\{R\\&D\\} in C\\_4 \\textasciitilde{} \\#1}}',
    );
    expect(bibtex.reference({ source })).toContain('author = {{Office of Peña \\& Sons}}');
  });
  test('RIS', () => {
    expect(
      ris.reference({ source: CAREY, accessed: '2026-11-24', paragraph: 3 }).split('\r\n'),
    ).toEqual([
      'TY  - NEWS',
      'AU  - Carey, Benedict',
      'TI  - Can we get better at forgetting?',
      'T2  - The New York Times',
      'PY  - 2019',
      'DA  - 2019/03/22/',
      'UR  - https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
      'Y2  - 2026/11/24',
      'N1  - Paragraph 3',
      'ER  - ',
    ]);
  });
  test('CSL-JSON is indented by two spaces', () => {
    expect(cslJson.reference({ source: CAREY })).toMatch(/^\[\n {2}\{\n {4}"id"/);
  });
  test('CSL-JSON keeps the item and adds locator and access', () => {
    expect(
      JSON.parse(cslJson.reference({ source: CAREY, accessed: '2026-11-24', paragraph: 3 })),
    ).toEqual([{ ...CAREY, accessed: { 'date-parts': [[2026, 11, 24]] }, locator: 'para. 3' }]);
  });
});
