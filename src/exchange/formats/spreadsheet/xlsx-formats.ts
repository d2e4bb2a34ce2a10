/** How Excel's cells show their numbers: as they are, or as dates. */
import { readXml } from '../xml.ts';

type CellFormat = 'number' | 'date' | 'time' | 'moment';

export interface CellFormats {
  /** @param style number of a cell's style */
  readonly of: (style: number) => CellFormat;
}

export const NO_FORMATS: CellFormats = { of: () => 'number' };

/** The formats that have a number and no code (ECMA-376, 18.8.30), and those of East Asia. */
function standardFormat(id: number): CellFormat {
  if (id === 22) return 'moment';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || id === 32 || id === 33) return 'time';
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return 'number';
}

export function readFormats(text: string, file: string): CellFormats {
  const own = new Map<number, CellFormat>();
  const styles: number[] = [];
  let inCells = false;
  readXml(text, file, 'styleSheet', {
    open: ({ name, attributes }) => {
      if (name === 'cellXfs') inCells = true;
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, formatOf(attributes.get('formatCode') ?? ''));
      if (name === 'xf' && inCells) styles.push(id);
      return null;
    },
    close: ({ name }) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return {
    of: (style) => {
      const id = styles[style] ?? 0;
      return own.get(id) ?? standardFormat(id);
    },
  };
}

/** By the letters of a format's code, without what stands in quotes or brackets. */
function formatOf(code: string): CellFormat {
  const letters = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';', 1)[0] ?? '';
  const [isDate, isTime] = [/[yd]|m{3}/i.test(letters), /[hs]/i.test(letters)];
  if (isDate && isTime) return 'moment';
  if (isDate || (/m/i.test(letters) && !isTime)) return 'date';
  return isTime ? 'time' : 'number';
}

const DAY = 86_400_000;
/** From Excel's day 0, or that of old workbooks of the Mac, to 1970. */
const DAYS_TO_1970 = { 1900: 25_569, 1904: 24_107 };
/** The 29th of February 1900, which Excel has and the calendar has not. */
const NO_DAY = 60;

/** A number in its shortest form, to the 15 digits that Excel keeps; a date as ISO 8601. */
export function numberAs(value: number, format: CellFormat, is1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  if (format === 'number' || value < 0) return String(Number(value.toPrecision(15)));
  const shift = is1904
    ? DAYS_TO_1970[1904]
    : value < NO_DAY
      ? DAYS_TO_1970[1900] - 1
      : DAYS_TO_1970[1900];
  const at = new Date(Math.round(((value - shift) * DAY) / 1000) * 1000);
  if (Number.isNaN(at.getTime())) return String(value);
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
  const clock = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(':');
  if (format === 'time') return clock;
  return format === 'date' || clock === '00:00:00' ? date : `${date}T${clock}`;
}
