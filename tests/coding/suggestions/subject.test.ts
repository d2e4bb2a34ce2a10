import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/coding/suggestions/suggest.ts';
import { readingOf } from '../reading.ts';

/** What the last line of a text ties. */
const tied = (text: string, language: string) => {
  const found = suggest(readingOf(text, language), {
    start: text.lastIndexOf('\n') + 1,
    end: text.length,
  });
  return found?.ties.map(
    ({ type, source, target }) => `${source.organization} ${type} ${target.organization}`,
  );
};

const DEFINED = 'The Alfa (also known as the A) is a cartel of the north.';
const DEFINIDO = 'Alfa, también llamado A, es un cártel del norte.';
const UNDEFINED = 'Alfa came to the north.';

describe('what a text says of the organization that it defines in its first sentence', () => {
  test.each<[string, string, string, ...string[]]>([
    ['en', DEFINED, 'Allies: Beta (defunct), Gama', 'Alfa alliance Beta', 'Alfa alliance Gama'],
    ['en', DEFINED, 'Main rivals: Beta', 'Alfa rivalry Beta'],
    ['es', DEFINIDO, 'Aliados: Beta', 'Alfa alliance Beta'],
    ['es', DEFINIDO, 'Rivales: Beta, Gama', 'Alfa rivalry Beta', 'Alfa rivalry Gama'],
    // Of a rival who stands for a state it is the state that pursues.
    ['en', DEFINED, 'Rivals: Beta, Army', 'Alfa rivalry Beta', 'Alfa target-of Army'],
    // Whose parent stands in brackets is not meant.
    ['en', DEFINED, 'Rivals: Beta (Gama)', 'Alfa rivalry Beta'],
    ['en', DEFINED, 'Their rivals, the Beta, lost ground.', 'Alfa rivalry Beta'],
    ['en', DEFINED, 'Its armed wing, Beta, came.', 'Beta splinter-of Alfa'],
    ['es', DEFINIDO, 'Llegó su brazo armado, Beta.', 'Beta splinter-of Alfa'],
  ])('%s: %s %s', (language, first, line, ...expected) => {
    expect(tied(`${first}\n${line}`, language)).toEqual(expected);
  });

  test.each<[string, string]>([
    [UNDEFINED, 'Rivals: Beta, Gama'],
    [UNDEFINED, 'Their rivals, the Beta, lost ground.'],
    ['A title\nThe Alfa is a cartel.', 'Rivals: Beta'],
    ['Of all, Alfa is the oldest.', 'Rivals: Beta'],
    ['Alfa and Beta are the oldest.', 'Rivals: Gama'],
    // A person has rivals too, and a sentence that names somebody speaks of that.
    [DEFINED, 'His rivals, the Beta, lost ground.'],
    [DEFINED, 'He said of the rivals: Beta came.'],
    [DEFINED, 'Territory: Beta, Gama'],
  ])('nothing of another: %s %s', (first, line) => {
    expect(tied(`${first}\n${line}`, 'en')).toEqual([]);
  });

  test('a sentence that names somebody before speaks of that one', () => {
    expect(tied(`${DEFINED}\nGama and its rival, Beta, came.`, 'en')).toEqual([
      'Beta rivalry Gama',
    ]);
  });
});
