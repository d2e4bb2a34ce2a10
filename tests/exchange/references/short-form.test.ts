import { expect, test } from 'vitest';
import { recordOf, shortForm } from '../../../src/exchange/references/short-form.ts';

test('a record that is written into the form comes out of it, with what the form has no field for', () => {
  const record = {
    type: 'article-journal',
    title: 'El Chapo',
    author: [{ family: 'Ellis', given: 'R. Evan' }, { literal: 'DEA' }],
    issued: { 'date-parts': [[2016, 1, 5]] },
    'container-title': 'Global Americas',
    publisher: 'GA',
    volume: '3',
    page: '41-61',
    DOI: '10.1000/182',
    URL: 'https://example.org/a',
    language: 'en',
  };
  const form = shortForm(record);
  expect([form.author, form.issued]).toEqual(['Ellis, R. Evan; DEA', '2016-01-05']);
  expect(recordOf(form, record)).toEqual(record);
  expect(recordOf(shortForm({ title: 'Bare' }), {})).toEqual({ type: 'document', title: 'Bare' });
});
