/**
 * PDF files, by pdf.js: the text of each page, its lines joined to paragraphs, and what the file says of itself.
 * `unpdf` is pdf.js in one module, without the canvas that it wants on the command line: it runs there as it
 * does in a worker. Nothing is fetched, and no code is made at run time.
 */
import type { Note, Outcome } from '../../../network/problems.ts';
import {
  assemble,
  type Extract,
  type Metadata,
  type ReadText,
  refuseText,
} from '../extracted-text.ts';
import { edgeLines } from './pdf-edges.ts';
import { type Line, linesOf } from './pdf-lines.ts';
import { metadataOf } from './pdf-metadata.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { loadPdfjs } from './pdfjs.ts';

interface Content {
  /** The lines of each page. */
  readonly pages: readonly (readonly Line[])[];
  /** What each page is called. */
  readonly labels: readonly string[];
  readonly metadata: Metadata;
}

export const readPdf: ReadText = async ({ name, bytes }, onProgress) => {
  let content: Content;
  try {
    content = await contentOf(bytes, onProgress);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return refuseText(name, { code: isLocked ? 'pdf-locked' : 'pdf-broken', params: {} });
  }
  return textOf(name, content);
};

/** Throws whatever pdf.js throws on what is no sound PDF, or is locked. */
async function contentOf(bytes: Uint8Array, onProgress: (share: number) => void): Promise<Content> {
  const { getDocument } = await loadPdfjs();
  const task = getDocument({
    // A copy: pdf.js takes what it is given for its own.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: Line[][] = [];
    for (let i = 0; i < document.numPages; i++) {
      const page = await document.getPage(i + 1);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items, page.getViewport({ scale: 1 }).transform, i));
      page.cleanup();
      onProgress((i + 1) / document.numPages);
    }
    const labels = (await document.getPageLabels()) ?? [];
    return {
      pages,
      // A page without a label has its number.
      labels: pages.map((_, i) => labels[i] || String(i + 1)),
      metadata: metadataOf(await document.getMetadata()),
    };
  } finally {
    await task.destroy();
  }
}

/** With more letters than this, in a hundred, of which the file does not say what they are, nobody can read it. */
const MOST_UNKNOWN = 20;

function textOf(name: string, { pages, labels, metadata }: Content): Outcome<Extract> {
  const edges = edgeLines(pages, labels);
  const kept = pages.map((lines) => lines.filter((line) => !edges.has(line)));
  const letters = kept.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (letters === 0)
    return refuseText(name, { code: 'pdf-of-pictures', params: { pages: pages.length } });
  const unknown = kept.flat().reduce((sum, { text }) => sum + unknownIn(text), 0);
  const share = Math.round((100 * unknown) / letters);
  if (share > MOST_UNKNOWN)
    return refuseText(name, { code: 'pdf-letters-unknown', params: { unknown: share } });
  const { blocks, joined } = paragraphsOf(kept, labels);
  const notes: Note[] = kept.flatMap((lines, i) =>
    lines.length > 0
      ? []
      : [{ code: 'page-without-words', params: {}, place: { page: labels[i] ?? '' } }],
  );
  if (edges.size > 0)
    notes.push({ code: 'edges-left-out', params: { lines: edges.size }, place: null });
  if (joined > 0) notes.push({ code: 'words-joined', params: { words: joined }, place: null });
  if (unknown > 0)
    notes.push({ code: 'letters-unknown', params: { letters: unknown }, place: null });
  return { ok: true, value: assemble(blocks, metadata), notes };
}

function unknownIn(text: string): number {
  return text.match(/[\uFFFD\p{Co}]/gu)?.length ?? 0;
}
