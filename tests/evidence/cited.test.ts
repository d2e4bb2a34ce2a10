/** What every style of citation does alike: days of access, pages, versions, DOIs. */
import { describe, expect, test } from 'vitest';
import { apa } from '../../src/evidence/styles/apa.ts';
import { bibtex } from '../../src/evidence/styles/bibtex.ts';
import { chicago } from '../../src/evidence/styles/chicago.ts';
import { cslJson } from '../../src/evidence/styles/csl-json.ts';
import { ris } from '../../src/evidence/styles/ris.ts';
import type { Source } from '../../src/network/records.ts';
import { SATTERFIELD } from './cited-sources.ts';

const ELLIS: Source = {
  id: 'ellis-2016',
  type: 'article-magazine',
  title: 'El Chapo',
  author: [{ family: 'Ellis', given: 'R. Evan' }],
  issued: { 'date-parts': [[2016, 1]] },
  'container-title': 'Global Americans',
};

describe('a source without an address', () => {
  const cited = { source: ELLIS, paragraph: 15, accessed: '2026-11-24' };
  test.each([
    [
      'Chicago',
      chicago,
      'Ellis, R. Evan. 2016. “El Chapo.” Global Americans, January. Accessed November 24, 2026.',
    ],
    [
      'APA',
      apa,
      'Ellis, R. E. (2016, January). El Chapo. Global Americans. Retrieved November 24, 2026.',
    ],
    ['BibTeX', bibtex, '  note = {paragraph 15, accessed 2026-11-24},'],
    ['RIS', ris, 'Y2  - 2026/11/24'],
  ])('is cited with the day of access in %s', (_, style, expected) => {
    expect(style.reference(cited).split(/\r?\n/)).toContain(expected);
  });
  test('and without it where none is asked for', () => {
    for (const style of [chicago, apa, bibtex, ris])
      expect(style.reference({ source: ELLIS })).not.toMatch(/access|retriev|Y2/i);
  });
});

describe('pages, versions and DOIs in every style', () => {
  const source: Source = {
    ...SATTERFIELD,
    page: '1–5, 9-12',
    DOI: 'https://doi.org/10.1086/684816',
    version: '2.1',
  };
  test('Chicago', () => {
    expect(chicago.reference({ source })).toBe(
      'Satterfield, Susan. 2016. “Livy and the Pax Deum.” Classical Philology 111 (2): 1–5, 9–12. Version 2.1. https://doi.org/10.1086/684816.',
    );
  });
  test('APA', () => {
    expect(apa.reference({ source })).toBe(
      'Satterfield, S. (2016). Livy and the Pax Deum (Version 2.1). Classical Philology, 111(2), 1–5, 9–12. https://doi.org/10.1086/684816',
    );
  });
  test('BibTeX', () => {
    expect(bibtex.reference({ source }).split('\n')).toEqual(
      expect.arrayContaining([
        '  pages = {1--5, 9--12},',
        '  version = {2.1},',
        '  doi = {10.1086/684816},',
      ]),
    );
  });
  test('RIS: where they start and end, and the ranges in a note', () => {
    expect(ris.reference({ source }).split('\r\n')).toEqual(
      expect.arrayContaining([
        'SP  - 1',
        'EP  - 12',
        'N1  - Pages 1–5, 9–12',
        'ET  - 2.1',
        'DO  - 10.1086/684816',
      ]),
    );
  });
  test('RIS: a single page ends nowhere else', () => {
    expect(ris.reference({ source: { ...source, page: 7 } })).toMatch(/SP {2}- 7\r\n(?!EP)/);
  });
  test('CSL-JSON', () => {
    expect(JSON.parse(cslJson.reference({ source }))).toMatchObject([
      { DOI: '10.1086/684816', page: '1–5, 9-12', version: '2.1' },
    ]);
  });
});
