import { expect, test } from 'vitest';
import { slugOf, uniqueSlugs } from '../../src/network/slugs.ts';

test.each([
  ['Cártel de Juárez', 'cartel-de-juarez'],
  ['  “La Línea” & Co. 2 ', 'la-linea-co-2'],
  ['墨西哥', ''],
  ['a'.repeat(61), 'a'.repeat(60)],
  [`${'a'.repeat(59)}-b`, 'a'.repeat(59)],
  // Only so much of a name is read: what is left out would not fit.
  [`${'!'.repeat(239)}a`, 'a'],
  [`${'!'.repeat(240)}a`, ''],
  [`a${'!'.repeat(300)}`, 'a'],
])('%j is %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('no id is given twice, nor one that is taken', () => {
  const next = uniqueSlugs(['zetas', 'gulf-2']);
  const ids = ['Gulf', 'Gulf', 'Zetas', 'Gulf', 'Gulf', '墨', '墨', 'Gulf 3'];
  expect(ids.map((name) => next(name, 'organization'))).toEqual([
    ...['gulf', 'gulf-3', 'zetas-2', 'gulf-4', 'gulf-5', 'organization', 'organization-2'],
    'gulf-3-2',
  ]);
});
