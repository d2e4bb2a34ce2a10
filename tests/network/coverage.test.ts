import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlappingUnits, unitState } from '../../src/network/coverage.ts';
import type { Unit } from '../../src/network/reading-records.ts';

const words = (source: string, start: number, end: number): Pick<Unit, 'source' | 'selector'> => ({
  source,
  selector: [
    { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start, end },
  ],
});

const row: Pick<Unit, 'source' | 'selector'> = {
  source: 'a',
  selector: [
    { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc7111', value: 'row=1' },
  ],
};

test.each([
  ['a quote of its words', [words('a', 10, 20)], 'coded'],
  ['a quote that only begins in it', [words('a', 19, 40)], 'coded'],
  ['a quote that ends where it begins', [words('a', 0, 10)], 'passed-over'],
  ['a quote that begins where it ends', [words('a', 20, 30)], 'passed-over'],
  ['the same place in another source', [words('b', 10, 20)], 'passed-over'],
  ['a row of a table', [row], 'passed-over'],
  ['no quote', [], 'passed-over'],
] as const)('a unit with a reason and %s', (_, quotes, state) => {
  const unit: Unit = { id: 'u', ...words('a', 10, 20), passedOver: 'generic' };
  expect(unitState(unit, quotes)).toBe(state);
});

test('a unit without a reason and without a quote is open', () => {
  expect(unitState({ id: 'u', ...words('a', 10, 20) }, [])).toBe('open');
});

test('overlaps are found exactly where two units of a source share a character', () => {
  const units = fc.array(
    fc.record({
      source: fc.constantFrom('a', 'b'),
      start: fc.nat({ max: 30 }),
      length: fc.integer({ min: 1, max: 8 }),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(units, (made) => {
      const list = made.map(
        ({ source, start, length }, i): Unit => ({
          id: `u${i}`,
          ...words(source, start, start + length),
        }),
      );
      const overlap = made.some((one, i) =>
        made.some(
          (other, k) =>
            i < k &&
            one.source === other.source &&
            one.start < other.start + other.length &&
            other.start < one.start + one.length,
        ),
      );
      expect(overlappingUnits(list).length > 0).toBe(overlap);
    }),
  );
});

test('a unit overlaps with the first of those that reach farthest before it', () => {
  const units = [words('s', 0, 10), words('s', 5, 10), words('s', 8, 12), words('s', 11, 13)].map(
    (unit, i) => ({ id: `u${i}`, ...unit }),
  );
  expect(overlappingUnits(units)).toEqual([
    ['u0', 'u1'],
    ['u0', 'u2'],
    ['u2', 'u3'],
  ]);
});
