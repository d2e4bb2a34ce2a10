/** Texts for the tests of evidence: copies in other encodings, and arbitrary ones. */
import fc from 'fast-check';
import { readSourceText, type SourceText } from '../../src/evidence/source-text.ts';

export const utf8 = (text: string) => new TextEncoder().encode(text);

export function utf16(text: string, order: 'le' | 'be', bom: boolean): Uint8Array {
  const marked = bom ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i += 1)
    view.setUint16(i * 2, marked.charCodeAt(i), order === 'le');
  return new Uint8Array(view.buffer);
}

export function read(text: string): Promise<SourceText> {
  return readSourceText(utf8(text));
}

/** Few distinct characters, so that passages repeat; astral ones and combining marks among them. */
const unit = fc.constantFrom(
  'a',
  'b',
  ' ',
  '\n',
  '\r\n',
  '\r',
  'é',
  'e\u0301',
  '\u0323',
  '𝔄',
  '👮🏽',
  '“',
);

export const anyText = fc.oneof(
  fc.array(unit, { minLength: 1, maxLength: 60 }).map((units) => units.join('')),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .map((text) => text.replaceAll('\0', ' ')),
);

/** A text and a span of it that is not empty. */
export async function withSpan(
  text: string,
  from: number,
  length: number,
): Promise<{ source: SourceText; start: number; end: number }> {
  const source = await read(text);
  const start = from % source.codePoints;
  return { source, start, end: start + 1 + (length % (source.codePoints - start)) };
}
