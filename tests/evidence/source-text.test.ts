import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decoding } from '../../src/evidence/decoding.ts';
import {
  identify,
  paragraphOf,
  readSourceText,
  sliceText,
  toIndex,
  toPosition,
} from '../../src/evidence/source-text.ts';
import { anyText, read, utf8, utf16 } from './texts.ts';

const TEXT = 'Los Matazetas — “nueva generación”.\nÉl dijo: ¿qué?\n\nFin.';
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const WINDOWS_1252: Record<string, number> = { '—': 0x97, '“': 0x93, '”': 0x94 };
const windows1252 = Uint8Array.from(TEXT, (one) => WINDOWS_1252[one] ?? one.charCodeAt(0));

const plain: Decoding = { encoding: 'utf-8', bom: false, lineEnds: 'lf', normalization: 'nfc' };

describe('copies of one text', () => {
  test.each<[string, Uint8Array, Partial<Decoding>]>([
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${TEXT}`), { bom: true }],
    ['CRLF', utf8(TEXT.replaceAll('\n', '\r\n')), { lineEnds: 'crlf' }],
    ['CR', utf8(TEXT.replaceAll('\n', '\r')), { lineEnds: 'cr' }],
    ['mixed line ends', utf8(TEXT.replace('\n', '\r\n')), { lineEnds: 'mixed' }],
    ['NFD', utf8(TEXT.normalize('NFD')), { normalization: 'nfd' }],
    ['half NFD', utf8(TEXT.replace('ó', 'o\u0301')), { normalization: 'mixed' }],
    ['UTF-16 LE, marked', utf16(TEXT, 'le', true), { encoding: 'utf-16le', bom: true }],
    ['UTF-16 BE, marked', utf16(TEXT, 'be', true), { encoding: 'utf-16be', bom: true }],
    ['UTF-16 LE, unmarked', utf16(TEXT, 'le', false), { encoding: 'utf-16le' }],
    ['UTF-16 BE, unmarked', utf16(TEXT, 'be', false), { encoding: 'utf-16be' }],
    ['Windows-1252', windows1252, { encoding: 'windows-1252' }],
  ])('%s is the same text in other bytes', async (_, bytes, decoding) => {
    const source = await readSourceText(bytes);
    expect(source.text).toBe(TEXT);
    expect(source.decoding).toEqual({ ...plain, ...decoding });
    expect(identify(source, hash(utf8(TEXT)))).toBe('same-text');
    expect(identify(source, hash(bytes))).toBe('same-bytes');
  });

  test('the very bytes are told from the very text, and from another text', async () => {
    const source = await read(TEXT);
    expect(source.decoding).toEqual(plain);
    expect(identify(source, hash(utf8(TEXT)))).toBe('same-bytes');
    expect(identify(source, hash(utf8(TEXT.replace('F', 'f'))))).toBe('different');
    expect(identify(source, undefined)).toBe('different');
  });

  test('a file of one line has no line ends to speak of', async () => {
    expect((await read('one line')).decoding.lineEnds).toBe('none');
  });
});

test('what a file told of a text stands with it, and nothing where it is the file itself', async () => {
  const told = { headings: [] };
  expect((await readSourceText(utf8('a'), told)).told).toBe(told);
  expect(await read('a')).not.toHaveProperty('told');
});

describe('paragraphs', () => {
  test.each<[string, string, number]>([
    ['an empty text', '', 0],
    ['one line', 'a', 1],
    ['a final line end opens no paragraph', 'a\n', 1],
    ['a blank line is one', 'a\n\nb', 3],
    ['only a line end', '\n', 1],
  ])('%s', async (_, text, count) => {
    expect((await read(text)).paragraphStarts).toHaveLength(count);
  });

  test('are counted from 1, and a line end belongs to the paragraph that it closes', async () => {
    const source = await read('𝔄b\r\n\r\ncd');
    const paragraphs = Array.from({ length: source.codePoints }, (_, i) => paragraphOf(source, i));
    expect(paragraphs).toEqual([1, 1, 1, 2, 3, 3]);
  });
});

test('positions are those of an array of characters, and lead back', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const source = await read(text);
      const characters = [...source.text];
      expect(source.codePoints).toBe(characters.length);
      let index = 0;
      for (const [position, character] of characters.entries()) {
        expect(toIndex(source, position)).toBe(index);
        expect(toPosition(source, index)).toBe(position);
        expect(toPosition(source, index + character.length - 1)).toBe(position);
        expect(sliceText(source, { start: position, end: position + 1 })).toBe(character);
        index += character.length;
      }
    }),
  );
});

test('every encoding of a text is read as the same text', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const marked = await readSourceText(utf16(text, 'be', true));
      const source = await readSourceText(utf8(`\uFEFF${text}`));
      expect(marked.text).toBe(source.text);
      expect(source.text).toBe(text.replace(/\r\n?/g, '\n').normalize('NFC'));
      expect(identify(marked, source.sha256.canonical)).not.toBe('different');
    }),
  );
});
