/** The list of all readers of texts: from a file of any of these kinds to the words in it. */
import { readSourceText, type SourceText, sha256 } from '../evidence/source-text.ts';
import type { Outcome } from '../network/problems.ts';
import {
  type ExtractedText,
  type ReadText,
  refuseText,
  type TextFile,
} from './texts/extracted-text.ts';
import { type TextKind, textKindOf } from './texts/kinds.ts';

interface Reader {
  readonly mediaType: string;
  /** Of the reader, which changes whenever it gives another text of the same file. */
  readonly version: string;
  /** What it takes to read is loaded when it is used. */
  readonly load: () => Promise<ReadText>;
}

const READERS: { readonly [Kind in TextKind]: Reader } = {
  plain: {
    mediaType: 'text/plain',
    version: '1',
    load: async () => (await import('./texts/plain/plain-text.ts')).readPlain,
  },
  markdown: {
    mediaType: 'text/markdown',
    version: '1',
    load: async () => (await import('./texts/markdown/markdown.ts')).readMarkdown,
  },
  html: {
    mediaType: 'text/html',
    version: '1',
    load: async () => (await import('./texts/html/html.ts')).readHtml,
  },
  pdf: {
    mediaType: 'application/pdf',
    version: '1',
    load: async () => (await import('./texts/pdf/pdf.ts')).readPdf,
  },
  word: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    version: '1',
    load: async () => (await import('./texts/word/word.ts')).readWord,
  },
};

/** Larger ones would hold up the machine for too long. */
const MOST_BYTES = 50_000_000;

/**
 * Reads the text in a file, as its content says what it is: the same bytes give the same text in a
 * browser and without one. Never throws on what is in them; nothing is opened half.
 * @param onProgress told the share that is done, from 0 to 1
 */
export async function extractText(
  file: TextFile,
  onProgress: (share: number) => void = () => {},
): Promise<Outcome<ExtractedText>> {
  const { name, bytes } = file;
  if (bytes.byteLength > MOST_BYTES) {
    const params = { bytes: bytes.byteLength, most: MOST_BYTES };
    return refuseText(name, { code: 'text-file-too-large', params });
  }
  const kind = textKindOf(file);
  if (typeof kind !== 'string') return refuseText(name, kind);
  const { mediaType, version, load } = READERS[kind];
  const read = await (await load())(file, onProgress);
  if (!read.ok) return read;
  if (!/[\p{L}\p{N}]/u.test(read.value.text))
    return refuseText(name, { code: 'text-without-words', params: {} });
  const extraction = {
    sha256: await sha256(bytes),
    bytes: bytes.byteLength,
    mediaType,
    extractor: `explorer-${kind}`,
    version,
  };
  return { ...read, value: { ...read.value, extraction } };
}

/** Words that were taken out of a file, ready to be coded and checked against. */
export function readExtracted({ text, ...told }: ExtractedText): Promise<SourceText> {
  const { extraction, pages, headings } = told;
  return readSourceText(new TextEncoder().encode(text), {
    extraction,
    ...(pages && { pages }),
    ...(headings && { headings }),
  });
}
