/** Dates as EDTF (ISO 8601-2:2019), level 1: what `when` may hold. */

const YEAR = String.raw`(?:Y-?\d{5,}|-?\d{4}|-?\d{3}X|-?\d{2}XX)`;
const MONTH = `(?:0[1-9]|1[0-2]|2[1-4]|XX)`;
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01]|XX)`;
const DATE = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?[?~%]?`;
const INSTANT = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}`;
const ZONE = String.raw`(?:Z|[+-]\d{2}(?::\d{2})?)?`;
/** An interval may be open or of unknown end on one side, not on both. */
const INTERVAL = String.raw`${DATE}/(?:${DATE}|\.\.)?|(?:\.\.)?/${DATE}`;
const EDTF_1 = new RegExp(`^(?:${DATE}|${INSTANT}${ZONE}|${INTERVAL})$`);

/** True when the text has the form of an EDTF level 1 date or interval; the calendar is not consulted. */
export function isEdtf(text: string): boolean {
  return EDTF_1.test(text);
}
