/** Dates as EDTF (ISO 8601-2:2019), level 1: what `when` may hold. */

const YEAR = String.raw`(?:Y-?\d{5,}|-?\d{4}|-?\d{3}X|-?\d{2}XX)`;
const MONTH = `(?:0[1-9]|1[0-2]|2[1-4]|XX)`;
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01]|XX)`;
const DATE = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?[?~%]?`;
const TIME = String.raw`T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::\d{2})?)?`;
const EDTF_1 = new RegExp(
  String.raw`^(?:${DATE}|\d{4}-\d{2}-\d{2}${TIME}|(?:${DATE}|\.\.)?/(?:${DATE}|\.\.)?)$`,
);

/** True when the text has the form of an EDTF level 1 date or interval; the calendar is not consulted. */
export function isEdtf(text: string): boolean {
  return text !== '/' && EDTF_1.test(text);
}
