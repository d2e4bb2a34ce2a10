import { expect, test } from 'vitest';
import { fileName } from '../../src/exchange/file-name.ts';

test.each([
  ['late in the year', new Date(2026, 10, 24, 23, 59), 'png', 'ellis-2016-2026-11-24.png'],
  ['early in the year', new Date(2027, 0, 1, 0, 0), 'json', 'ellis-2016-2027-01-01.json'],
])('a file saved %s', (_, date, extension, name) => {
  expect(fileName('ellis-2016', date, extension)).toBe(name);
});
