/** Numbers as people write them, with a decimal point or comma. */

/** Groups of thousands with a point or comma, and the other of the two before the decimals. */
const GROUPED = /^-?\d{1,3}(?:(?:\.\d{3})+(?:,\d+)|(?:,\d{3})+(?:\.\d+))$/;
/** A thousand and more in English, or three decimals elsewhere: nobody can tell. */
const EITHER = /^-?[1-9]\d{0,2},\d{3}$/;

/** The number that a text is; `null` where it is none, or could be two. */
export function decimalNumber(text: string): number | null {
  const bare = text.trim().replace('\u2212', '-');
  if (bare === '' || EITHER.test(bare)) return null;
  const comma = bare.lastIndexOf(',') > bare.lastIndexOf('.');
  const ungrouped = GROUPED.test(bare) ? bare.replaceAll(comma ? '.' : ',', '') : bare;
  const value = Number(ungrouped.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}
