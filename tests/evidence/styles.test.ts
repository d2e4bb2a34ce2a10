import { describe, expect, test } from 'vitest';
import { networkAsSource, textFragmentLink } from '../../src/evidence/citing.ts';
import { apa } from '../../src/evidence/styles/apa.ts';
import { bibtex } from '../../src/evidence/styles/bibtex.ts';
import { chicago } from '../../src/evidence/styles/chicago.ts';
import { cslJson } from '../../src/evidence/styles/csl-json.ts';
import { ris } from '../../src/evidence/styles/ris.ts';
import type { Evidence, Source } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

/** Items whose references the style guides themselves print. */
const GRADY: Source = {
  id: 'grady-2019',
  type: 'article-journal',
  title:
    'Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States',
  author: [
    { family: 'Grady', given: 'Jessica S.' },
    { family: 'Her', given: 'Mai' },
    { family: 'Moreno', given: 'Geena' },
    { family: 'Perez', given: 'Cynthia' },
    { family: 'Yelinek', given: 'Jacqueline' },
  ],
  issued: { 'date-parts': [[2019]] },
  'container-title': 'Psychology of Popular Media Culture',
  volume: 8,
  issue: 3,
  page: '207-217',
  DOI: '10.1037/ppm0000185',
};
const CAREY: Source = {
  id: 'carey-2019',
  type: 'article-newspaper',
  title: 'Can we get better at forgetting?',
  author: [{ family: 'Carey', given: 'Benedict' }],
  issued: { 'date-parts': [[2019, 3, 22]] },
  'container-title': 'The New York Times',
  URL: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
};
const DATASET: Source = {
  id: 'dsouza-2018',
  type: 'dataset',
  title: 'Cognitive effects of music and dance training in children',
  author: [
    { family: "D'Souza", given: 'Annalise' },
    { family: 'Wiseheart', given: 'Melody' },
  ],
  issued: { 'date-parts': [[2018]] },
  publisher: 'ICPSR',
  DOI: '10.3886/ICPSR37080.v1',
};
const SATTERFIELD: Source = {
  id: 'satterfield-2016',
  type: 'article-journal',
  title: 'Livy and the Pax Deum',
  author: [{ family: 'Satterfield', given: 'Susan' }],
  issued: { 'date-parts': [[2016]] },
  'container-title': 'Classical Philology',
  volume: 111,
  issue: 2,
  page: '165–76',
};
const UNKNOWN: Source = { id: 'unknown', type: 'webpage', title: 'A page' };

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
  test('the day of access stands before the address', () => {
    expect(apa.reference({ source: CAREY, accessed: '2026-11-24' })).toMatch(
      /The New York Times\. Retrieved November 24, 2026, from https:\/\/www\.nytimes/,
    );
  });
});

describe('Chicago, author-date', () => {
  // The example of a journal article in the Manual's own citation quick guide.
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
  test('CSL-JSON keeps the item and adds locator and access', () => {
    expect(
      JSON.parse(cslJson.reference({ source: CAREY, accessed: '2026-11-24', paragraph: 3 })),
    ).toEqual([{ ...CAREY, accessed: { 'date-parts': [[2026, 11, 24]] }, locator: 'para. 3' }]);
  });
});

test('a network is cited as a data set by its coder', () => {
  const network = { ...smallNetwork(), coder: 'A. Coder', codedOn: '2026-11-24' };
  expect(networkAsSource(network)).toMatchObject({
    type: 'dataset',
    title: network.title,
    author: [{ literal: 'A. Coder' }],
    issued: { 'date-parts': [[2026, 11, 24]] },
  });
});

describe('a link to the words on the page', () => {
  const evidence = (exact: string, prefix = '', suffix = ''): Evidence => ({
    source: 'carey-2019',
    role: 'supports',
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: 0, end: 1 },
    ],
  });
  const page = { ...UNKNOWN, URL: 'https://example.org/a' };
  // Forms of text directives as in the examples of the specification (wicg.github.io/scroll-to-text-fragment).
  test.each([
    ['a short quote', evidence('an example'), '#:~:text=an%20example'],
    [
      'with surroundings',
      evidence('an example', 'this is', 'text'),
      '#:~:text=this%20is-,an%20example,-text',
    ],
    [
      'with signs of its own',
      evidence('well-known, A & B'),
      '#:~:text=well%2Dknown%2C%20A%20%26%20B',
    ],
    [
      'a long quote, by its ends',
      evidence('one two three four five six seven eight nine ten eleven twelve thirteen'),
      '#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    ],
  ])('%s', (_, quote, fragment) => {
    expect(textFragmentLink(page, quote.selector)).toBe(`https://example.org/a${fragment}`);
  });
  test('is not there without an address', () => {
    expect(textFragmentLink(UNKNOWN, evidence('words').selector)).toBeNull();
    expect(
      textFragmentLink({ ...UNKNOWN, URL: 'javascript:alert(1)' }, evidence('words').selector),
    ).toBeNull();
  });
});
