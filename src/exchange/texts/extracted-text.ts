/** What is read out of a file that holds a text: its words, where its pages and headings are, and what it says of itself. */
import { astralIndexes } from '../../evidence/code-points.ts';
import { type Fault, type Outcome, unreadable } from '../../network/problems.ts';
import type { CodedText, Source } from '../../network/records.ts';

type Page = NonNullable<CodedText['pages']>[number];
type Heading = NonNullable<CodedText['headings']>[number];
type Extraction = NonNullable<CodedText['extraction']>;

/** What a file says of the text in it, as fields of a CSL item. */
export type Metadata = Partial<
  Pick<
    Source,
    'title' | 'author' | 'issued' | 'container-title' | 'publisher' | 'URL' | 'DOI' | 'language'
  >
>;

export interface Extract {
  /** NFC, LF, a paragraph a line; UTF-8 of it is read as the same text. Positions are code points over this. */
  readonly text: string;
  /** In the order of the text. A page without words starts where the next one does. */
  readonly pages?: Page[];
  readonly headings?: Heading[];
  readonly metadata: Metadata;
}

export interface ExtractedText extends Extract {
  /** So that the same file gives the same text again. */
  readonly extraction: Extraction;
}

export interface TextFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads files of one kind. Never throws on what is in them.
 * @param onProgress told the share that is done, from 0 to 1
 */
export type ReadText = (
  file: TextFile,
  onProgress: (share: number) => void,
) => Outcome<Extract> | Promise<Outcome<Extract>>;

/** A paragraph, or lines that stay as they are. */
export interface Block {
  readonly text: string;
  /** Of a heading. */
  readonly level?: number;
  /** Pages that begin in it, each at a UTF-16 index of its text. */
  readonly pages?: readonly { readonly label: string; readonly at: number }[];
}

/** Word has three levels more than web pages, which the records follow. */
const DEEPEST_HEADING = 6;

/** Puts blocks together, each on lines of its own; one without words has no line. */
export function assemble(blocks: readonly Block[], metadata: Metadata): Extract {
  const parts: string[] = [];
  const pages: Page[] = [];
  const headings: Heading[] = [];
  let length = 0;
  const add = (text: string) => {
    const clean = cleaned(text);
    parts.push(clean);
    length += codePoints(clean);
  };
  for (const { text, level, pages: begin = [] } of blocks) {
    const isBlank = cleaned(text).trim() === '';
    if (!isBlank && length > 0) add('\n');
    const start = length;
    let done = 0;
    for (const { label, at } of begin) {
      if (!isBlank) add(text.slice(done, at));
      done = at;
      pages.push({ label, start: length });
    }
    if (isBlank) continue;
    add(text.slice(done));
    if (level !== undefined)
      headings.push({ level: Math.min(level, DEEPEST_HEADING), start, end: length });
  }
  const text = parts.join('').normalize('NFC');
  // A combining mark at the start of a part joins the letter before it.
  const most = codePoints(text);
  const within = (position: number) => Math.min(position, most);
  return {
    text,
    ...(pages.length > 0 && {
      pages: pages.map(({ label, start }) => ({ label, start: within(start) })),
    }),
    ...(headings.length > 0 && {
      headings: headings.map(({ level, start, end }) => ({
        level,
        start: within(start),
        end: within(end),
      })),
    }),
    metadata,
  };
}

/** As it stands in a file of UTF-8 that is read again: nothing there is taken for another encoding. */
function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replaceAll('\uFEFF', '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');
}

function codePoints(text: string): number {
  return text.length - astralIndexes(text).length;
}

/** Words on one line: runs of white space become one space, and hyphens that only show where to break are left out. */
export function oneLine(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function refuseText(file: string, fault: Fault): Outcome<never> {
  return { ok: false, problems: [unreadable(file, fault)] };
}
