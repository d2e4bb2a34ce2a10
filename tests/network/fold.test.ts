import { expect, test } from 'vitest';
import { fold } from '../../src/network/fold.ts';

test('folding takes accents and capitals away, and nothing else', () => {
  expect(fold('Los ZETAS')).toBe('los zetas');
  expect(fold('Línea Ñandú ß Ø')).toBe('linea nandu ß ø');
});
