import { expect, test } from 'vitest';
import { BY_HAND, fileReadFrom, NO_LICENSE, readFrom } from '../../src/network/stored-codes.ts';
import { words } from '../../src/words/words.ts';

test('a code that the program wrote into a record is said', () => {
  expect(words.relation.reason(readFrom('a.gexf'))).toBe(
    'Read from a.gexf, where nothing is said of confidence.',
  );
  expect(words.home.license(NO_LICENSE)).toBe('not stated');
  expect(words.bloc.computed('mutual')).toBe('A bloc computed by mutual alliance.');
  expect(words.bloc.computed(BY_HAND)).toMatch(/by hand/);
});

test('what others wrote, and older versions of the program, is shown as it stands', () => {
  const old = 'Read from a.gexf, where nothing is said of confidence.';
  expect(words.relation.reason(old)).toBe(old);
  expect(words.home.license('CC-BY-4.0')).toBe('CC-BY-4.0');
  expect(words.bloc.computed('chains of alliance')).toBe('A bloc computed by chains of alliance.');
  expect(words.bloc.computed('constructor')).toBe('A bloc computed by constructor.');
});

test('a file may be called anything', () => {
  expect(fileReadFrom(readFrom(''))).toBe('');
  expect(fileReadFrom(readFrom('read-from:x'))).toBe('read-from:x');
  expect(fileReadFrom('The words say so.')).toBeNull();
});
