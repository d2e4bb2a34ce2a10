import { expect, test } from 'vitest';
import { allNames, nameIn } from '../../src/network/names.ts';

const POLICE = {
  name: 'Federal Police',
  names: {
    'es-MX': { name: 'Policía Federal', article: 'la' },
    de: { name: 'Bundespolizei' },
    fr: { article: 'les', plural: true },
  },
};

test.each([
  ['that of the very tag', 'de', { name: 'Bundespolizei', article: null, plural: false }],
  [
    'that of a tag of the language',
    'es',
    { name: 'Policía Federal', article: 'la', plural: false },
  ],
  [
    'the displayed one, as the language takes it',
    'fr',
    { name: 'Federal Police', article: 'les', plural: true },
  ],
  ['else the displayed one', 'MX', { name: 'Federal Police', article: null, plural: false }],
])('the name in a language is %s', (_, language, name) => {
  expect(nameIn(POLICE, language)).toEqual(name);
});

test('all names are given, the displayed one first', () => {
  expect(allNames(POLICE)).toEqual(['Federal Police', 'Policía Federal', 'Bundespolizei']);
});
