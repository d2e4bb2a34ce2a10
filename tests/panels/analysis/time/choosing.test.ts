import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsIn, monthsOfYears, monthsText } from '../../../../src/network/months.ts';
import {
  between,
  keyed,
  moved,
  resized,
  timeOrAll,
  toBeginWith,
} from '../../../../src/panels/analysis/time/choosing.ts';

const ALL = monthsOfYears(2000, 2020);
const at = (text: string) => monthsIn(text) ?? ALL;
const sizes = fc.constantFrom(1 as const, 12 as const);
const places = fc.integer({ min: ALL.from, max: ALL.to });

test('what is chosen is whole steps, of its length as it goes along, and never leaves the line', () => {
  fc.assert(
    fc.property(
      places,
      places,
      fc.integer({ min: -400, max: 400 }),
      sizes,
      (one, other, by, size) => {
        const chosen = between(one, other, size);
        expect(chosen).toEqual(between(other, one, size));
        expect(chosen.from % size).toBe(0);
        expect((chosen.to + 1) % size).toBe(0);
        const next = moved(chosen, by, ALL);
        expect(next.to - next.from).toBe(chosen.to - chosen.from);
        const wider = resized(chosen, 'to', other, size);
        for (const { from, to } of [chosen, next, wider, resized(chosen, 'from', other, size)]) {
          expect(from).toBeGreaterThanOrEqual(ALL.from);
          expect(to).toBeLessThanOrEqual(ALL.to);
          expect(from).toBeLessThanOrEqual(to);
        }
      },
    ),
  );
});

test('time that goes on shows every step once, and begins again after the last', () => {
  const years: string[] = [];
  for (let shown = toBeginWith(null, ALL, 12); ; shown = moved(shown, 12, ALL)) {
    years.push(monthsText(shown));
    if (shown.to >= ALL.to) break;
  }
  expect(years).toEqual(Array.from({ length: 21 }, (_, i) => String(2000 + i)));
  expect(toBeginWith(at('2004'), ALL, 12)).toEqual(at('2005'));
  expect(toBeginWith(at('2019..2020'), ALL, 12)).toEqual(at('2000..2001'));
});

test.each([
  ['ArrowRight', false, '2010', 12, '2011'],
  ['ArrowLeft', false, '2010-02', 1, '2010-01'],
  ['ArrowRight', true, '2010-02', 1, '2011-02'],
  ['ArrowRight', true, '2018', 12, '2020'],
  ['PageDown', false, '2010', 12, '2005'],
  ['Home', false, '2010..2012', 12, '2000..2002'],
  ['End', false, '2010-02', 1, '2020-12'],
  ['ArrowRight', false, '', 12, '2000'],
  ['ArrowLeft', false, '', 1, '2020-12'],
] as const)('%s (with shift: %s) leads from %s, by %s, to %s', (key, shiftKey, from, size, to) => {
  const next = keyed({ key, shiftKey }, from === '' ? null : at(from), ALL, size);
  expect(next && monthsText(next)).toBe(to);
});

test('other keys lead nowhere, and all of the time is no filter', () => {
  expect(keyed({ key: 'a', shiftKey: false }, null, ALL, 1)).toBeNull();
  expect(timeOrAll(ALL, ALL)).toBeNull();
  expect(timeOrAll(at('2000..2019'), ALL)).toEqual(at('2000..2019'));
});
