import { afterEach, expect, test } from 'vitest';
import { inTextOrder } from '../../src/words/text-order.ts';
import { speak } from '../../src/words/words.ts';

afterEach(() => speak('en'));

test.each([
  ['en', ['Ángel', 'CJNG', 'Nuevo', 'Ñuño', 'Nzeta', 'p. 9', 'p. 12']],
  ['es', ['Ángel', 'CJNG', 'Nuevo', 'Nzeta', 'Ñuño', 'p. 9', 'p. 12']],
] as const)('in “%s” accents and numerals have their place', async (language, order) => {
  await speak(language);
  expect([...order].reverse().sort(inTextOrder)).toEqual(order);
});

test('Spanish has a letter ñ, English a letter n with a mark', async () => {
  expect(['Ñandú', 'Nzeta'].sort(inTextOrder)).toEqual(['Ñandú', 'Nzeta']);
  await speak('es');
  expect(['Ñandú', 'Nzeta'].sort(inTextOrder)).toEqual(['Nzeta', 'Ñandú']);
});
