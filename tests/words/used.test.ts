import { expect, test } from 'vitest';
import { readRepository } from '../architecture/repository.ts';
import { sayingsOf } from './sayings.ts';
import { unsaid } from './used-words.ts';

const IMPORT = "import { words } from './words/words.ts';\n";

/** The catalogue itself makes sentences, headings and counts of these. */
const READ_WITHIN = /^types\.[^.]+\.(?:reads|readsOfState|headings|noun|singular)\b/;

test('everything that the catalogue says is said somewhere', () => {
  const sayings = [...sayingsOf('english').keys()].filter((path) => !READ_WITHIN.test(path));
  expect(unsaid([...sayings, 'home.planted', 'planted'], readRepository())).toEqual([
    'home.planted',
    'planted',
  ]);
});

test.each([
  ['words.home.title', []],
  ['words.home[id]', []],
  ['words.home', []],
  ['words[part].title', []],
  ['const say = words.home; say.title()', []],
  ['const { home } = words; const { title: said } = home; said()', []],
  ['const { home: { title } } = words', ['home.title']],
  ['const say = words.home; say.titles()', ['home.title']],
  ['words.foot.title; other.home.title', ['home.title']],
  ['const home = 1; f({ words: home.title })', ['home.title']],
])('“%s”', (code, found) => {
  expect(unsaid(['home.title'], new Map([['src/a.ts', IMPORT + code]]))).toEqual(found);
});
