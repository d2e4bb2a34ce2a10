import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isOwnValue,
  OWN_MARKS,
  ownTypes,
  ownValue,
  typeValue,
} from '../../src/network/own-types.ts';

const named = (typeName: string | undefined, times = 1) =>
  Array.from({ length: times }, () => ({ type: 'other-undirected' as const, typeName }));

test('names by how many relations they have, the first of them a bare line', () => {
  const relations = [...named('funds'), ...named('binds', 3), ...named('trusts', 2)];
  expect([...ownTypes(relations)]).toEqual([
    ['binds', 0],
    ['trusts', 1],
    ['funds', 2],
  ]);
  expect(ownTypes([{ type: 'alliance', typeName: 'pact' }]).size).toBe(0);
});

test('where some relations have no name, or there are too many names, these share the bare line', () => {
  expect([...ownTypes([...named('binds'), ...named(undefined)])]).toEqual([['binds', 1]]);
  const many = Array.from({ length: 10 }, (_, i) => named(`type ${i}`, 10 - i)).flat();
  const own = ownTypes(many);
  expect([...own.values()]).toEqual(Array.from({ length: OWN_MARKS }, (_, i) => i + 1));
  expect(typeValue({ type: 'other-undirected', typeName: 'type 9' }, own)).toBe('other-undirected');
  expect(typeValue({ type: 'other-undirected', typeName: 'type 0' }, own)).toBe('own:type 0');
});

test('up to six names are told apart, the first of them by the bare line', () => {
  const names = (count: number) =>
    ownTypes(Array.from({ length: count }, (_, i) => named(`type ${i}`)).flat());
  expect([...names(6).values()]).toEqual([0, 1, 2, 3, 4, 5]);
  expect([...names(7).values()]).toEqual([1, 2, 3, 4, 5]);
});

test('no two names share a mark, and each has a value of its own without commas', () => {
  const relation = fc.record({
    type: fc.constantFrom(
      'other-undirected' as const,
      'other-directed' as const,
      'rivalry' as const,
    ),
    typeName: fc.option(fc.constantFrom('a', 'b,c', 'b%2Cc', 'd', '', 'e', 'f', 'g', 'h'), {
      nil: undefined,
    }),
  });
  fc.assert(
    fc.property(fc.array(relation), (relations) => {
      const own = ownTypes(relations);
      expect(new Set(own.values()).size).toBe(own.size);
      expect(Math.max(0, ...own.values())).toBeLessThanOrEqual(OWN_MARKS);
      const values = [...own.keys()].map(ownValue);
      expect(new Set(values).size).toBe(own.size);
      expect(values.every((value) => isOwnValue(value) && !value.includes(','))).toBe(true);
    }),
  );
});
