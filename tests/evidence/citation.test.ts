import { describe, expect, test } from 'vitest';
import { fullReference, shortCitation } from '../../src/evidence/citation.ts';
import type { Source } from '../../src/network/records.ts';

const people = (...families: string[]) => families.map((family) => ({ family, given: 'Ann' }));
const dated = (...parts: number[]) => ({ 'date-parts': [parts] });

const ELLIS: Source = {
  id: 'ellis-2016',
  type: 'article-magazine',
  title: 'El Chapo and the evolution of the Mexico-U.S. relationship',
  author: [{ family: 'Ellis', given: 'R. Evan' }],
  issued: dated(2016, 1),
  'container-title': 'Global Americans',
};
const BOOK: Source = {
  id: 'b',
  type: 'book',
  title: 'A Book',
  publisher: 'Press',
  issued: dated(2001),
};
const { author: _, ...UNSIGNED } = ELLIS;

describe('shortCitation', () => {
  test.each<[string, Source, string]>([
    ['one author', ELLIS, 'Ellis 2016'],
    ['two authors', { ...BOOK, author: people('Paz', 'Rey') }, 'Paz and Rey 2001'],
    ['three authors', { ...BOOK, author: people('Paz', 'Rey', 'Sol') }, 'Paz et al. 2001'],
    ['a body as author', { ...BOOK, author: [{ literal: 'DEA' }] }, 'DEA 2001'],
    ['no author', UNSIGNED, '“El Chapo and the …” 2016'],
    ['an author without a name', { ...BOOK, author: [{}, ...people('Paz')] }, 'Paz 2001'],
    ['no author, a book', BOOK, 'A Book 2001'],
    ['no author, four words', { ...BOOK, title: 'On a Long War' }, 'On a Long War 2001'],
    ['no author, five words', { ...BOOK, title: 'On a Long War: Notes' }, 'On a Long War … 2001'],
    ['no date', { id: 'n', type: 'book', title: 'T', author: people('Paz') }, 'Paz, n.d.'],
    [
      'an entry without an author, by the work that it is of',
      { id: 'e', type: 'entry-encyclopedia', title: 'Gulf Cartel', 'container-title': 'Wikipedia' },
      '“Gulf Cartel”, Wikipedia, n.d.',
    ],
    [
      'an entry without a date, of which the reference names the version',
      {
        id: 'e',
        type: 'entry-encyclopedia',
        title: 'Gulf Cartel',
        'container-title': 'Wikipedia',
        version: '1342906639',
      },
      '“Gulf Cartel”, Wikipedia',
    ],
    ['a date in words', { ...BOOK, issued: { literal: 'ca. 1990' } }, 'A Book ca. 1990'],
  ])('%s', (_name, source, expected) => {
    expect(shortCitation(source)).toBe(expected);
  });
});

describe('fullReference', () => {
  test.each<[string, Source, string]>([
    [
      'an article',
      { ...ELLIS, URL: 'https://example.org/a' },
      'Ellis, R. Evan. 2016. “El Chapo and the evolution of the Mexico-U.S. relationship.” Global Americans, January. https://example.org/a.',
    ],
    [
      'a journal, with a DOI rather than an address',
      {
        ...ELLIS,
        title: 'Who won?',
        'container-title': 'Journal',
        volume: 17,
        issue: '2',
        page: '41–61',
        issued: dated(2014),
        DOI: 'https://doi.org/10.1/x',
        URL: 'https://example.org',
      },
      'Ellis, R. Evan. 2014. “Who won?” Journal 17 (2): 41–61. https://doi.org/10.1/x.',
    ],
    [
      'a book of two',
      { ...BOOK, author: people('Paz', 'Rey') },
      'Paz, Ann, and Ann Rey. 2001. A Book. Press.',
    ],
    ['no author', BOOK, 'A Book. 2001. Press.'],
    ['a day', { ...BOOK, issued: dated(2001, 5, 4) }, 'A Book. 2001. May 4. Press.'],
    ['the last month', { ...BOOK, issued: dated(2001, 12) }, 'A Book. 2001. December. Press.'],
    ['a month that is none', { ...BOOK, issued: dated(2001, 13) }, 'A Book. 2001. Press.'],
    ['nor is this', { ...BOOK, issued: dated(2001, 0) }, 'A Book. 2001. Press.'],
    [
      'an author without a name',
      { ...BOOK, author: [...people('Paz'), {}] },
      'Paz, Ann. 2001. A Book. Press.',
    ],
    [
      'six authors',
      { ...BOOK, author: people('A', 'B', 'C', 'D', 'E', 'F') },
      'A, Ann, Ann B, Ann C, Ann D, Ann E, and Ann F. 2001. A Book. Press.',
    ],
    [
      'seven authors',
      { ...BOOK, author: people('A', 'B', 'C', 'D', 'E', 'F', 'G') },
      'A, Ann, Ann B, Ann C, et al. 2001. A Book. Press.',
    ],
  ])('%s', (_name, source, expected) => {
    expect(fullReference(source)).toBe(expected);
  });
});
