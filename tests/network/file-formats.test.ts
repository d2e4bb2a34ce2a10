import { expect, test } from 'vitest';
import {
  endingOf,
  endsAs,
  FILE_FORMATS,
  formatIds,
  OPENING_FORMATS,
  openableFiles,
} from '../../src/network/file-formats.ts';

test.each([
  ['a.GraphML', 'graphml'],
  ['a.b.csv', 'csv'],
  ['folder.d/name', ''],
  ['name', ''],
])('the ending of %s is %j', (name, ending) => {
  expect(endingOf(name)).toBe(ending);
});

test('what opens has endings, and a chooser offers them all', () => {
  const offered = openableFiles().split(',');
  for (const id of formatIds()) {
    const endings: readonly string[] = FILE_FORMATS[id].endings;
    expect(OPENING_FORMATS.includes(id)).toBe(endings.length > 0);
    for (const one of endings) {
      expect(offered).toContain(`.${one}`);
      expect(endsAs(id, `x.${one.toUpperCase()}`)).toBe(true);
    }
    expect(endsAs(id, 'x.none')).toBe(false);
  }
  expect(new Set(offered).size).toBe(offered.length);
});
