import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/evidence/styles/bibtex.ts';
import { cslJson } from '../../../src/evidence/styles/csl-json.ts';
import { ris } from '../../../src/evidence/styles/ris.ts';
import type { Reference } from '../../../src/exchange/references/reference.ts';
import { looksLikeReference, readReferences } from '../../../src/exchange/references/references.ts';
import type { Source } from '../../../src/network/records.ts';
import { messageOf } from '../../said.ts';

function read(text: string): readonly Reference[] {
  const outcome = readReferences(text, 'pasted');
  if (!outcome.ok) throw new Error(messageOf(outcome.problems));
  return outcome.value;
}

function problemOf(text: string) {
  const outcome = readReferences(text, 'pasted');
  if (outcome.ok) throw new Error('it was read');
  const [{ code, record } = { code: '', record: null }] = outcome.problems;
  return { code, record };
}

describe('BibTeX', () => {
  test('as others write it', () => {
    const [first, second] = read(`% exported
@string{ga = "Global " # {Americas}}
@comment{nothing}
@article(ellis2016,
  author = "Robert Evan Ellis and van der Berg, Jan and {U.S. Department of State} and others",
  title = {El {Chapo} and \\'evolution of {\\~n}and\\'u --- M\\'{e}xico \\& the {U.S.}},
  journal = ga, year = 2016, month = jan, pages = {41--61},
  url = {https://example.org/a_b}
)
@misc{x, title = {Page}, howpublished = {\\url{https://example.org/x}}, langid = {spanish}}`);
    expect(first).toEqual({
      key: 'ellis2016',
      type: 'article-journal',
      title: 'El Chapo and évolution of ñandú — México & the U.S.',
      author: [
        { family: 'Ellis', given: 'Robert Evan' },
        { family: 'van der Berg', given: 'Jan' },
        { literal: 'U.S. Department of State' },
      ],
      issued: { 'date-parts': [[2016, 1]] },
      'container-title': 'Global Americas',
      page: '41-61',
      URL: 'https://example.org/a_b',
    });
    expect(second).toMatchObject({ title: 'Page', URL: 'https://example.org/x', language: 'es' });
  });

  test('what is wrong, and on which line', () => {
    const cases: readonly (readonly [string, string, number])[] = [
      ['@book{a,\n title = {Open,\n year = 2016\n', 'reference-cut-off', 2],
      ['@book{a,\n title = {A}\n year 2016}', 'reference-broken', 3],
      ['@book{a,\n\n year = 2016}', 'reference-without-title', 1],
      ['@book{a,', 'reference-cut-off', 1],
    ];
    for (const [text, code, line] of cases)
      expect(problemOf(text)).toEqual({ code, record: { line } });
  });
});

describe('RIS', () => {
  test('as others write it, also without its end', () => {
    const [first, second] = read(
      'TY  - RPRT\r\nA1  - Ellis, R. Evan\r\nAU  - DEA\r\nT1  - A title\r\n that goes on\r\nY1  - 2016/01/05/\r\nER  - \r\n\r\nTY  - NEWS\r\nTI  - Two\r\nSP  - 3\r\nEP  - 5',
    );
    expect(first).toEqual({
      key: '',
      type: 'report',
      title: 'A title that goes on',
      author: [{ family: 'Ellis', given: 'R. Evan' }, { literal: 'DEA' }],
      issued: { 'date-parts': [[2016, 1, 5]] },
    });
    expect(second).toMatchObject({ type: 'article-newspaper', title: 'Two', page: '3-5' });
  });

  test('what is wrong, and on which line', () => {
    expect(problemOf('TY  - BOOK\nAU  - A\nER  - ')).toEqual({
      code: 'reference-without-title',
      record: { line: 1 },
    });
    expect(problemOf('TY  - BOOK\nTI  - A\nER  - \nwhat is this')).toEqual({
      code: 'reference-broken',
      record: { line: 4 },
    });
  });
});

describe('CSL-JSON', () => {
  test('fields that are of their type, and no others', () => {
    const item = {
      id: 'http://example.org/1',
      type: 'report',
      title: 'A  report',
      author: [
        { family: 'Berg', 'non-dropping-particle': 'van der', given: 'Jan' },
        7,
        { family: 'DEA' },
      ],
      issued: { 'date-parts': [['2016', 1]] },
      publisher: { no: 'text' },
      volume: 3,
    };
    expect(read(JSON.stringify([item]))).toEqual([
      {
        key: 'http://example.org/1',
        type: 'report',
        title: 'A report',
        author: [{ family: 'van der Berg', given: 'Jan' }, { literal: 'DEA' }],
        issued: { 'date-parts': [[2016, 1]] },
        volume: '3',
      },
    ]);
    expect(read(JSON.stringify({ title: 'One' }))).toHaveLength(1);
  });

  test('what is wrong', () => {
    expect(problemOf('[{"title": "A"').code).toBe('json-cut-off');
    expect(problemOf('[{"type": "book"}]').code).toBe('reference-without-title');
    expect(problemOf('[]').code).toBe('reference-unknown');
  });
});

test('what is no record is told from what is one', () => {
  expect(looksLikeReference('El Chapo @home')).toBe(false);
  expect(problemOf('El Chapo @home').code).toBe('reference-unknown');
});

const word = fc.string({
  unit: fc.constantFrom(...'abcñÉü&%$#_{}\\~^"’–0189'),
  minLength: 1,
  maxLength: 8,
});
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const name = fc.oneof(fc.record({ family: word, given: words }), fc.record({ literal: words }));
const source: fc.Arbitrary<Source> = fc.record(
  {
    id: fc.constant('a'),
    type: fc.constantFrom('article-journal', 'book', 'chapter', 'report', 'thesis'),
    title: words,
    author: fc.array(name, { minLength: 1, maxLength: 3 }),
    issued: fc.constantFrom(
      { 'date-parts': [[2016]] },
      { 'date-parts': [[2016, 1]] },
      { 'date-parts': [[2016, 11, 5]] },
    ),
    'container-title': words,
    publisher: words,
    volume: fc.constantFrom('3', '17'),
    issue: fc.constantFrom('2', '4'),
    page: fc.constantFrom('7', '41-61'),
    DOI: fc.constant('10.1000/182'),
    URL: fc.constant('https://example.org/a_b'),
  },
  { requiredKeys: ['id', 'type', 'title', 'author', 'issued', 'container-title'] },
);

describe('what we write is read back, and written again as it was', () => {
  test.each([bibtex, ris, cslJson])('$label', ({ reference }) => {
    fc.assert(
      fc.property(source, (one) => {
        const written = reference({ source: one });
        const [again] = read(written);
        if (!again) throw new Error('nothing was read');
        const { key: _, ...fields } = again;
        expect(again.title).toBe(one.title);
        expect(again.author).toEqual(one.author);
        expect(reference({ source: { id: 'a', ...fields } })).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});

test('no text throws, or holds up', () => {
  const text = fc.string({ unit: fc.constantFrom(...'@{}",=#\\\n aTY-1[]:ER') });
  const start = fc.constantFrom('@a{b,', 'TY  - X\n', '[{', '');
  fc.assert(
    fc.property(start, text, (first, rest) => {
      const outcome = readReferences(first + rest, 'pasted');
      expect(outcome.ok ? outcome.value.length : outcome.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});
