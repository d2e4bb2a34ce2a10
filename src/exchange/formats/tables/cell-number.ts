/** A number with a decimal point or comma, with any minus sign; `null` where it is none. */
export function cellNumber(cell: string): number | null {
  const text = cell.trim().replace('\u2212', '-').replace(',', '.');
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
