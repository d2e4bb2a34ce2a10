/**
 * Evidence: who says so, in which words, and whether a text at hand really has them.
 * Knows texts, selectors and records, never a screen.
 */

import type { CodedText } from '../network/records.ts';
import {
  type AstralIndexes,
  astralIndexes,
  codePointAtIndex,
  countWhile,
  indexOfCodePoint,
} from './code-points.ts';
import { type Decoding, decode } from './decoding.ts';

/** A source's text, ready to be checked against. Plain data, so that a worker can send it. */
export interface SourceText {
  /** The canonical form: no byte order mark, LF line ends, NFC. Positions count over this. */
  readonly text: string;
  readonly decoding: Decoding;
  /** Hex SHA-256 of the bytes as they came, and of the canonical form in UTF-8. */
  readonly sha256: { readonly bytes: string; readonly canonical: string };
  /** Length of the file in bytes. */
  readonly bytes: number;
  /** Length of the canonical form in code points. */
  readonly codePoints: number;
  readonly astral: AstralIndexes;
  /** The UTF-16 index at which each paragraph starts. */
  readonly paragraphStarts: Uint32Array;
  /** Absent where it is the file itself that was read. */
  readonly told?: Told;
}

/** What the file told of the text that was taken out of it. */
export type Told = Pick<CodedText, 'extraction' | 'pages' | 'headings'>;

/** Unicode code points over the canonical form, from 0, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a text file in any encoding and with any line ends that `decode` knows.
 * Needs Web Crypto: in a browser, a secure context (https, localhost or a file).
 * @param told where the bytes are words that were taken out of a file
 */
export async function readSourceText(bytes: Uint8Array, told?: Told): Promise<SourceText> {
  const { text, decoding } = decode(bytes);
  const canonical = new TextEncoder().encode(text);
  const astral = astralIndexes(text);
  return {
    text,
    decoding,
    sha256: { bytes: await sha256(bytes), canonical: await sha256(canonical) },
    bytes: bytes.length,
    codePoints: text.length - astral.length,
    astral,
    paragraphStarts: paragraphStarts(text),
    ...(told && { told }),
  };
}

/**
 * Whether this is the text with the expected hash.
 * - `same-bytes`: the very file;
 * - `same-text`: another file of the same characters, where only encoding, byte order mark, line
 *   ends or normalization differ from a coded file that was in canonical form;
 * - `different`: anything else.
 */
export type Identity = 'same-bytes' | 'same-text' | 'different';

/** Compares with a hex SHA-256, as in a source's `custom.text.sha256`; absent is `different`. */
export function identify(source: SourceText, expected: string | undefined): Identity {
  if (source.sha256.bytes === expected) return 'same-bytes';
  return source.sha256.canonical === expected ? 'same-text' : 'different';
}

/** The characters of a span; what lies outside the text is left out. */
export function sliceText(source: SourceText, { start, end }: Span): string {
  return source.text.slice(toIndex(source, start), toIndex(source, end));
}

/** The UTF-16 index of a position in code points. */
export function toIndex(source: SourceText, position: number): number {
  return indexOfCodePoint(source.astral, position);
}

/** The position in code points of a UTF-16 index. */
export function toPosition(source: SourceText, index: number): number {
  return codePointAtIndex(source.astral, index);
}

/** The paragraph (one line of the canonical form, blank ones counted, from 1) of a position. */
export function paragraphOf(source: SourceText, position: number): number {
  const index = toIndex(source, position);
  return Math.max(
    countWhile(source.paragraphStarts, (start) => start <= index),
    1,
  );
}

/** A line end closes a paragraph: a final one opens no further paragraph. */
function paragraphStarts(text: string): Uint32Array {
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    starts.push(at);
    const end = text.indexOf('\n', at);
    at = end === -1 ? text.length : end + 1;
  }
  return Uint32Array.from(starts);
}

/** In hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
