import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { words } from '../../src/words/words.ts';

test('the version that a citation names is that of CITATION.cff and of the list of changes', () => {
  const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  expect(/^version: (.*)$/m.exec(read('CITATION.cff'))?.[1]).toBe(words.app.version);
  expect(/^## (\d.*)$/m.exec(read('CHANGELOG.md'))?.[1]).toBe(words.app.version);
});
