import { decimalNumber } from '../../../network/decimal.ts';

/** A number with a decimal point or comma, with any minus sign; `null` where it is none. */
export function cellNumber(cell: string): number | null {
  return (
    decimalNumber(cell) ??
    (/^\s*[-\u2212]?\d+,\d+\s*$/.test(cell) ? decimalNumber(cell.replace(',', '.')) : null)
  );
}
