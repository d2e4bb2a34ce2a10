import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../src/network/reading-records.ts';
import { suggestion } from '../reading.ts';

/** A text in a language, the reason that is suggested, and the words that give it. */
type Case = [language: string, text: string, reason: Reason | null, words?: string];

const said = (text: string, language: string) => {
  const { passOver } = suggestion(text, language);
  const { reason = null, at = null } = passOver ?? {};
  return { reason, words: at ? text.slice(at.start, at.end) : undefined };
};

describe('why a sentence may be passed over', () => {
  test.each<Case>([
    ['en', 'Alfa never allied with Beta.', 'negated', 'never'],
    ['es', 'Alfa no se alió con Beta.', 'negated', 'no'],
    ['en', 'Alfa tried to ally with Beta.', 'hypothetical', 'tried'],
    ['es', 'Alfa busca aliarse con Beta.', 'hypothetical', 'busca'],
    ['en', 'Cartels fought each other.', 'generic', 'fought'],
    ['en', 'Alfa and Beta came.', 'no-relation'],
    ['en', 'The Army cooperated with the Navy.', 'see-note', 'cooperated'],
    ['es', 'El Ejército coopera con Brasil.', 'see-note', 'coopera'],
    ['en', 'The Army arrested Juan.', null],
    ['en', 'Alfa allied with Beta.', null],
  ])('%s: %s', (language, text, reason, words) => {
    expect(said(text, language)).toEqual({ reason, words });
  });
});

describe('it speaks of another time', () => {
  test.each<Case>([
    ['en', 'In the 1980s Alfa was allied with Beta.', 'other-time', 'In the 1980s'],
    ['en', 'Alfa fought Beta during the 1990s.', 'other-time', 'during the 1990s'],
    ['en', 'Alfa was allied with Beta until 2010.', 'other-time', 'until 2010'],
    ['en', 'Alfa had been allied with Beta.', 'other-time', 'had been'],
    ['en', 'Alfa used to fight Beta.', 'other-time', 'used to'],
    ['en', 'Alfa used to fight its rivals.', 'other-time', 'used to'],
    ['es', 'En los años ochenta Alfa se alió con Beta.', 'other-time', 'En los años ochenta'],
    ['es', 'Alfa luchó con Beta en la década de 1990.', 'other-time', 'en la década de 1990'],
    ['es', 'Alfa solía luchar con Beta.', 'other-time', 'solía'],
    ['es', 'Alfa había sido aliado de Beta.', 'other-time', 'había sido'],
  ])('%s: %s', (language, text, reason, words) => {
    expect(said(text, language)).toEqual({ reason, words });
  });

  test.each<Case>([
    // What it also says of the present is to be coded.
    ['en', 'In the 1980s Alfa was allied with Beta, and it still is.', null],
    ['es', 'Alfa solía luchar con Beta, y ahora se alió con Gama.', null],
    // One of two is not all of them.
    ['en', 'Alfa had been allied with Beta before it fought Gama in the north.', null],
    // An origin and an attack stay what they are.
    ['en', 'Alfa created Beta in the 1990s.', null],
    ['en', 'The Army had been attacked by Alfa.', null],
    // A beginning is no end.
    ['en', 'Alfa allied with Beta, but not until 2010.', null],
    ['es', 'Alfa se alió con Beta hasta 2010.', null],
    // The date is of something else.
    [
      'en',
      'Born in the 1980s in a town far away in the north, Juan says that Alfa is allied with Beta.',
      null,
    ],
    ['en', 'Alfa allied with Beta in 2010.', null],
  ])('not that %s: %s', (language, text, reason) => {
    expect(said(text, language).reason).toBe(reason);
  });
});
