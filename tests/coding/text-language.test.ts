import { expect, test } from 'vitest';
import { languageOfText } from '../../src/coding/text-language.ts';

test.each([
  ['The cartel that was founded by the two brothers', 'en'],
  ['El cártel que fue fundado por los dos hermanos de la región', 'es'],
  ['Le cartel fondé par les deux frères', null],
  ['', null],
  ['Sinaloa CJNG Zetas', null],
])('%s: %s', (text, language) => expect(languageOfText(text)).toBe(language));
