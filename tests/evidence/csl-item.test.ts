import { describe, expect, test } from 'vitest';
import {
  authorsOf,
  doiOf,
  issuedOf,
  linkOf,
  pagesOf,
  webAddressOf,
} from '../../src/evidence/csl-item.ts';

test('authors without a name and parts of a date that are no number are left out', () => {
  const source = { id: 's', type: 'book', title: 'T' };
  const author = [{ family: 'Paz' }, {}, { literal: 'DEA' }, { given: 'Ana' }];
  expect(authorsOf({ ...source, author })).toEqual([author[0], author[2], author[3]]);
  expect(issuedOf({ ...source, issued: { 'date-parts': [['2016', 'spring']] } })).toEqual([2016]);
});

describe('a DOI', () => {
  // The DOI Handbook's own example, in the forms in which reference managers and publishers write it.
  test.each([
    '10.1000/182',
    ' 10.1000/182 ',
    'doi:10.1000/182',
    'DOI: 10.1000/182',
    'doi.org/10.1000/182',
    'https://doi.org/10.1000/182',
    'http://dx.doi.org/10.1000/182',
    'HTTPS://DOI.ORG/10.1000%2F182',
  ])('is the same written as “%s”', (DOI) => {
    expect(doiOf({ DOI })).toBe('10.1000/182');
    expect(linkOf({ DOI, URL: 'https://example.org' })).toBe('https://doi.org/10.1000/182');
  });
  // A DOI of the 1990s, as the Handbook encodes it for an address.
  test('keeps its own signs in its address', () => {
    const DOI = '10.1002/(SICI)1521-3951(199911)216:1<135::AID-PSSB135>3.0.CO;2-#';
    expect(linkOf({ DOI })).toBe(
      'https://doi.org/10.1002/(SICI)1521-3951(199911)216:1%3C135::AID-PSSB135%3E3.0.CO;2-%23',
    );
    expect(doiOf({ DOI: linkOf({ DOI }) })).toBe(DOI);
  });
  test.each(['', 'n/a', 'see the publisher', '10.1000', '10.1000/\ud800', 'https://example.org/a'])(
    'is not “%s”: the address stands in for it',
    (DOI) => {
      expect(doiOf({ DOI })).toBeUndefined();
      expect(linkOf({ DOI, URL: 'https://example.org/b' })).toBe('https://example.org/b');
    },
  );
  test('is a web address where a field of that name might be none', () => {
    expect(webAddressOf({ DOI: 'doi:10.1000/182' })).toBe('https://doi.org/10.1000/182');
    expect(webAddressOf({ URL: 'javascript:alert(1)' })).toBeUndefined();
    expect(webAddressOf({})).toBeUndefined();
  });
});

describe('pages', () => {
  test.each([
    ['1–5, 9-12', '1–5, 9–12', '1--5, 9--12'],
    ['207-217', '207–217', '207--217'],
    ['41--61', '41–61', '41--61'],
    ['12 - 15; 20', '12–15; 20', '12--15; 20'],
    ['xii-xv & 3-7', 'xii–xv & 3–7', 'xii--xv & 3--7'],
    ['e1002-e1010', 'e1002–e1010', 'e1002--e1010'],
    // A page whose number has a hyphen is no range, and neither is a range of such pages two.
    ['S-12', 'S-12', 'S-12'],
    ['3-1–3-4', '3-1–3-4', '3-1--3-4'],
    ['17', '17', '17'],
    ['', '', ''],
    ['1-', '1-', '1-'],
    // A dash makes a range of what has no number, too; what lacks an end or has three is none.
    ['A–B', 'A–B', 'A--B'],
    ['1–2–3', '1–2–3', '1–2–3'],
    ['–5', '–5', '–5'],
    [' – 5', ' – 5', ' – 5'],
    ['5 – ', '5 – ', '5 – '],
  ])('“%s” in print and in BibTeX', (page, printed, bibtex) => {
    const source = { id: 's', type: 'article-journal', title: 'T', page };
    expect(pagesOf(source, '–')).toBe(printed);
    expect(pagesOf(source, '--')).toBe(bibtex);
  });
});
