import { describe, expect, test } from 'vitest';
import { decode, type Encoding, isBinary } from '../../src/evidence/decoding.ts';
import { utf8 } from './texts.ts';

const read = (...bytes: number[]) => {
  const { text, decoding } = decode(Uint8Array.from(bytes));
  return [text, decoding.encoding, decoding.bom];
};
const letters = (text: string) => [...utf8(text)];

test.each<[Encoding, number[], string]>([
  ['windows-1252', [0x41, 0x80, 0xe9], 'A€é'],
  ['macintosh', [0x41, 0x8e, 0xd2], 'Aé“'],
  ['ibm850', [0x41, 0x80, 0xa0, 0xff], 'AÇá\u00a0'],
  ['windows-1251', [0x41, 0xcf], 'AП'],
  ['utf-16be', [0, 0x41, 0, 0xe9], 'Aé'],
])('a reader can say that it is %s', (chosen, bytes, text) => {
  const { text: read, decoding } = decode(Uint8Array.from(bytes), chosen);
  expect(read).toBe(text);
  expect(decoding).toMatchObject({ encoding: chosen, bom: false });
});

test.each<[string, number[], [string, Encoding, boolean]]>([
  // U+FF3F, U+FEC0 and U+027F have two of the mark’s three bytes, U+FF21 the first alone.
  ['＿', letters('＿'), ['＿', 'utf-8', false]],
  ['U+FEC0', letters('\ufec0'), ['\ufec0', 'utf-8', false]],
  ['U+027F', letters('aɿ'), ['aɿ', 'utf-8', false]],
  ['Ａ', letters('Ａ'), ['Ａ', 'utf-8', false]],
  ['0xFF alone', [0xff, 0x41, 0x42, 0x43], ['ÿABC', 'windows-1252', false]],
  ['0xFE alone', [0xfe, 0x41, 0x42, 0x43], ['þABC', 'windows-1252', false]],
  ['0xFF second', [0x41, 0xff, 0x42, 0x43], ['AÿBC', 'windows-1252', false]],
  ['0xFE second', [0x41, 0xfe, 0x42, 0x43], ['AþBC', 'windows-1252', false]],
])('%s at the start is no byte order mark', (_, bytes, expected) => {
  expect(read(...bytes)).toEqual(expected);
});

describe('UTF-16 without a mark is known by its zero bytes', () => {
  const zeros = (number: number, length: number) =>
    Uint8Array.from({ length }, (_, i) => (i % 2 === 1 && i < 2 * number ? 0 : 0x41));
  const isUtf16 = (bytes: Uint8Array) => decode(bytes).decoding.encoding === 'utf-16le';

  test('two are enough in a short text, one is not', () => {
    expect(read(0x41, 0, 0x42, 0)).toEqual(['AB', 'utf-16le', false]);
    expect(read(0, 0x41, 0, 0x42)).toEqual(['AB', 'utf-16be', false]);
    expect(read(0x41, 0)).toEqual(['A\0', 'utf-8', false]);
  });
  test('as many on either side of a pair, or an odd number of bytes, are none', () => {
    expect(read(0, 0, 0, 0, 0x41, 0x42)).toEqual(['\0\0\0\0AB', 'utf-8', false]);
    expect(read(0x41, 0, 0x42, 0, 0x43)).toEqual(['A\0B\0C', 'utf-8', false]);
  });
  test('in a longer text they are at least one letter in fifty', () => {
    expect(isUtf16(zeros(10, 1000))).toBe(true);
    expect(isUtf16(zeros(10, 1002))).toBe(false);
  });
  test('of a long one the first 4,096 bytes tell', () => {
    const bytes = zeros(40, 5000);
    bytes[4097] = 0;
    expect(isUtf16(bytes)).toBe(false);
    expect(isUtf16(bytes.with(4095, 0))).toBe(true);
    bytes[1] = 0x41;
    bytes.fill(0, 4096);
    expect(isUtf16(bytes)).toBe(false);
    const other = Uint8Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 && i < 80 ? 0 : 0x41));
    expect(decode(other.with(4096, 0)).decoding.encoding).toBe('utf-8');
    expect(decode(other.with(4094, 0)).decoding.encoding).toBe('utf-16be');
  });
});

test.each([
  ['a\r\nb\rc', 'mixed'],
  ['a\rb\nc', 'mixed'],
  ['a\r\nb\nc', 'mixed'],
  ['a\r\nb', 'crlf'],
  ['a\rb', 'cr'],
])('the line ends of %j are %s', (text, lineEnds) => {
  expect(decode(utf8(text)).decoding.lineEnds).toBe(lineEnds);
});

describe('no text is what has more than one sign without meaning in twenty', () => {
  const some = (signs: number, letters: number) => '\u0001'.repeat(signs) + 'a'.repeat(letters);
  test('one in twenty is still a text', () => {
    expect(isBinary(some(1, 19))).toBe(false);
    expect(isBinary(some(1, 18))).toBe(true);
  });
  test('the first 65,536 are looked at', () => {
    expect(isBinary(`${some(3276, 62_260)}\u0001`)).toBe(false);
    expect(isBinary(`${some(3277, 62_259)}a`)).toBe(true);
  });
});
