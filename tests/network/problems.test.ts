import { expect, test } from 'vitest';
import { type Note, notesByKind } from '../../src/network/problems.ts';
import { words } from '../../src/words/words.ts';

test('notes that say the same are one kind, whatever their places; other parameters are another', () => {
  const cut = (of: 'name' | 'id', line: number): Note => ({
    code: 'text-cut',
    params: { of, most: 300 },
    place: { line },
  });
  const notes: Note[] = [
    cut('name', 2),
    cut('id', 3),
    { code: 'defaults-left-out', params: {}, place: null },
    cut('name', 9),
  ];
  expect(notesByKind(notes)).toEqual([
    { note: notes[0], places: [{ line: 2 }, { line: 9 }] },
    { note: notes[1], places: [{ line: 3 }] },
    { note: notes[2], places: [] },
  ]);
});

test.each([
  ['nodes[4]', 'nodes[4]'],
  [{ line: 12 }, 'line 12'],
  [{ row: 7 }, 'row 7'],
  [{ table: 'a.csv', row: 7 }, 'a.csv, row 7'],
])('a place is said', (place, said) => expect(words.note.place(place)).toBe(said));
