import { expect, test } from 'vitest';
import { decimalNumber } from '../../src/network/decimal.ts';

test.each([
  ['0.75', 0.75],
  ['0,75', 0.75],
  [' -2 ', -2],
  ['\u22120,5', -0.5],
  ['1.250,5', 1250.5],
  ['1,250.5', 1250.5],
  ['1.250.000,25', 1250000.25],
  ['0,125', 0.125],
  ['1e3', 1000],
  // A thousand and more, or three decimals.
  ['1,250', null],
  ['1,2,3', null],
  ['12.5,1', null],
  ['', null],
  ['three', null],
])('%j is %j', (text, number) => expect(decimalNumber(text)).toBe(number));
