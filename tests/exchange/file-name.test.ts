import { expect, test } from 'vitest';
import { fileName } from '../../src/exchange/file-name.ts';

test('a file is named after network and day', () => {
  expect(fileName('ellis-2016', '2026-11-24', 'csv.zip')).toBe('ellis-2016-2026-11-24.csv.zip');
});
