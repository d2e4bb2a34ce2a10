/** From the bytes of a text file to its characters, with a statement of how they were read. */

/** The first four are told from the bytes; the others are of one byte for each letter, and only a reader can say. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'ibm850',
  'windows-1251',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoding {
  readonly encoding: Encoding;
  /** Whether the file opened with a byte order mark. */
  readonly bom: boolean;
  /** `none` for a text of one line. */
  readonly lineEnds: 'none' | 'lf' | 'crlf' | 'cr' | 'mixed';
  /** `nfc` also for a text that is the same in both forms; `mixed` for one that is in neither. */
  readonly normalization: 'nfc' | 'nfd' | 'mixed';
}

/** So many accents on one letter are no text, and take the square of their number to be put in order. */
const ENDLESS_MARKS = /\p{M}{1000}/u;

/**
 * Reads a text: UTF-8 and UTF-16 by their byte order mark, UTF-16 without one by its zero bytes,
 * otherwise UTF-8 where the bytes are valid UTF-8, and Windows-1252 where they are not.
 * @param chosen what the reader says that the encoding is
 * @returns the text in canonical form (no byte order mark, LF, NFC) and how it was decoded
 */
export function decode(
  bytes: Uint8Array,
  chosen: Encoding | null = null,
): { text: string; decoding: Decoding } {
  const { encoding, bom, raw } = chosen
    ? { encoding: chosen, bom: false, raw: decodeAs(bytes, chosen) }
    : decodeBytes(bytes);
  const lineEnds = lineEndsOf(raw);
  const lines = raw.replace(/\r\n?/g, '\n');
  const text = ENDLESS_MARKS.test(lines) ? lines : lines.normalize('NFC');
  const normalization = text === lines ? 'nfc' : lines === text.normalize('NFD') ? 'nfd' : 'mixed';
  return { text, decoding: { encoding, bom, lineEnds, normalization } };
}

/** The characters of a file as they are, its byte order mark left out, and how they were read. */
export function decodeBytes(bytes: Uint8Array): {
  encoding: Encoding;
  bom: boolean;
  raw: string;
} {
  const marked = markedEncoding(bytes);
  const utf16 = marked ?? utf16WithoutMark(bytes);
  if (utf16 !== null && utf16 !== 'utf-8') {
    return { encoding: utf16, bom: marked !== null, raw: new TextDecoder(utf16).decode(bytes) };
  }
  try {
    const raw = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { encoding: 'utf-8', bom: marked !== null, raw };
  } catch {
    return { encoding: 'windows-1252', bom: false, raw: decodeWindows1252(bytes) };
  }
}

/** What cannot be read so becomes U+FFFD. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  if (encoding !== 'ibm850') return new TextDecoder(encoding).decode(bytes);
  const latin = new TextDecoder('iso-8859-1').decode(bytes);
  return latin.replace(
    /[\u0080-\uffff]/g,
    (letter, at: number) => IBM_850_HIGH[(bytes[at] as number) - 0x80] ?? letter,
  );
}

/** 0x80 to 0xFF of code page 850, the DOS of Western Europe and Latin America; TextDecoder does not know it. */
const IBM_850_HIGH =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** UTF-16 units: enough to tell, and read at a glance. */
const LOOKED_AT = 65_536;

/**
 * Whether characters come from a file that is no text (a picture, a PDF, an archive): more than one in
 * twenty of the first 65,536 has no meaning to a reader. Of random bytes one in eight has none, of
 * texts hardly ever any.
 */
export function isBinary(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  const meaningless = start.match(/(?![\t\n\v\f\r])[\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFFFD]/gu) ?? [];
  return meaningless.length * 20 > start.length;
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

const SAMPLE = 4096;

/**
 * Spaces, digits and Latin letters have a zero byte in UTF-16; no text file has one otherwise. One alone, or very few,
 * are of a file that is damaged or no text.
 */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const zerosAt = (parity: number) =>
    sample.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const most = Math.max(even, odd);
  if (most < 2 || most * 50 < sample.length / 2) return null;
  if (odd > even) return 'utf-16le';
  return even > odd ? 'utf-16be' : null;
}

/** 0x80 to 0x9F; the five bytes that Windows-1252 leaves open stand for themselves. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Not left to TextDecoder alone: Node 20 decodes its `windows-1252` as ISO 8859-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  return latin.replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_1252_HIGH[control.charCodeAt(0) - 0x80] ?? control,
  );
}

function lineEndsOf(text: string): Decoding['lineEnds'] {
  const cr = text.includes('\r');
  if (!cr) return text.includes('\n') ? 'lf' : 'none';
  const crlf = text.includes('\r\n');
  const loneCr = /\r(?!\n)/.test(text);
  const loneLf = /(?<!\r)\n/.test(text);
  if (Number(crlf) + Number(loneCr) + Number(loneLf) > 1) return 'mixed';
  return crlf ? 'crlf' : 'cr';
}
