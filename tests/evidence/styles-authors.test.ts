import { expect, test } from 'vitest';
import { apa } from '../../src/evidence/styles/apa.ts';
import { bibtex } from '../../src/evidence/styles/bibtex.ts';
import { ris } from '../../src/evidence/styles/ris.ts';
import type { Source } from '../../src/network/records.ts';
import { CAREY, DATASET, GRADY } from './cited-sources.ts';

const authors = (count: number): Source => ({
  ...CAREY,
  author: Array.from({ length: count }, (_, i) => ({ family: `A${i + 1}`, given: 'B' })),
});
test('APA names up to twenty authors, of more the first nineteen and the last', () => {
  expect(apa.reference({ source: authors(20) })).toMatch(
    /^A1, B\., A2, B\., .*A19, B\., & A20, B\. \(/,
  );
  expect(apa.reference({ source: authors(21) })).toMatch(
    /^A1, B\., A2, B\., .*A19, B\., \. \. \. A21, B\. \(/,
  );
});
test('a person with one name has that alone', () => {
  const source: Source = { ...CAREY, author: [{ family: 'Plato' }] };
  expect(apa.reference({ source })).toMatch(/^Plato\. \(/);
  expect(bibtex.reference({ source })).toContain('  author = {Plato},\n');
  expect(ris.reference({ source })).toContain('AU  - Plato\r\n');
});
test('APA says what is known of the day, of a journal the year alone', () => {
  const dated = (source: Source, ...issued: [number, ...number[]]) =>
    apa.reference({ source: { ...source, issued: { 'date-parts': [issued] } } });
  expect(dated(CAREY, 2019)).toContain(' (2019). ');
  expect(dated(CAREY, 2019, 3)).toContain(' (2019, March). ');
  expect(dated(CAREY, 2019, 12, 2)).toContain(' (2019, December 2). ');
  expect(dated(GRADY, 2019, 3)).toContain(' (2019). ');
  expect(dated(DATASET, 2019, 3)).toContain(' (2019). ');
});
test('BibTeX has the month by its own word, and a report’s publisher as institution', () => {
  const report: Source = { ...CAREY, type: 'report', publisher: 'ACME' };
  expect(bibtex.reference({ source: report })).toContain('  institution = {ACME},\n');
  expect(bibtex.reference({ source: { ...CAREY, publisher: 'ACME' } })).toContain(
    '  publisher = {ACME},\n',
  );
  expect(bibtex.reference({ source: CAREY })).toContain('  month = mar,\n');
});
