/** From the lines of pages to paragraphs, by where the lines stand and how they end. */
import type { Block } from '../extracted-text.ts';
import { joint, wholeWords } from './pdf-hyphens.ts';
import { type Line, mostCommon } from './pdf-lines.ts';

/** A gap between lines that is wider than the usual one by this much divides paragraphs. */
const WIDE_GAP = 1.35;
/** In sizes of the letters: lines that begin further in than this begin a paragraph. */
const INDENT = 0.8;
/** Sizes that differ by more are not of one paragraph. */
const SAME_SIZE = 0.1;
/** Larger than the text by this, letters are those of a heading. */
const HEADING = 1.15;
/** A longer paragraph in large letters is no heading. */
const LONGEST_HEADING = 200;

const BULLET = /^[•◦▪■‣●○]/;
const NUMBERED = /^\(?(?:\d{1,3}|[a-z])[.)]\s/;
/** A line of a table of contents. */
const ENTRY = /(?:[.·…] ?){4,}\s*[\divxlc]+$/i;
/** Of a sentence: marks, closing brackets and quotation marks, numbers of notes. */
const ENDS = /[.!?…:;]["'”’»)\]]*\d{0,3}$/;

interface Paragraph {
  text: string;
  readonly size: number;
  readonly pages: { readonly page: number; readonly at: number }[];
}

export interface Paragraphs {
  readonly blocks: readonly Block[];
  /** How many words were divided at the end of a line. */
  readonly joined: number;
}

/**
 * Joins lines. A line begins a paragraph where the one before it ends early (the first word of this one
 * would have fitted), where it is set further in, further down than usual or in another size, and at a
 * bullet. Over the end of a column or of a page a paragraph runs on unless its sentence ends there.
 * Paragraphs in letters larger than most are headings, the largest of level 1.
 * @param pages lines of each page, in order
 * @param labels what each page is called
 */
export function paragraphsOf(
  pages: readonly (readonly Line[])[],
  labels: readonly string[],
): Paragraphs {
  const lines = pages.flat();
  const words = wholeWords(lines.map(({ text }) => text));
  const leading = leadings(lines);
  const margins = rightMargins(lines, leading);
  const body = bodySize(lines);
  const paragraphs: Paragraph[] = [];
  let joined = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    const opened = pagesFrom(before?.page, line.page);
    if (before && last && runsOn(before, line)) {
      const { cut, between } = joint(before.text, line.text, words);
      joined += cut;
      const start = last.text.slice(0, last.text.length - cut) + between;
      last.pages.push(...opened.map((page) => ({ page, at: start.length })));
      last.text = start + line.text;
    } else {
      const begin = opened.map((page) => ({ page, at: 0 }));
      paragraphs.push({ text: line.text, size: line.size, pages: begin });
    }
  });
  const rest = pagesFrom(lines.at(-1)?.page, pages.length - 1).map((page) => ({ page, at: 0 }));
  if (rest.length > 0) paragraphs.push({ text: '', size: body, pages: rest });
  return { blocks: blocksOf(paragraphs, labels, body), joined };

  function runsOn(before: Line, line: Line): boolean {
    if (!before.isLevel || !line.isLevel || BULLET.test(line.text)) return false;
    if (Math.abs(before.size - line.size) > SAME_SIZE * line.size) return false;
    const isEnd = ENDS.test(before.text);
    if (before.page !== line.page || line.y <= before.y) {
      if (/^\p{Ll}/u.test(line.text) && !isEnd) return true;
      return (
        !isEnd &&
        !NUMBERED.test(line.text) &&
        line.size < HEADING * body &&
        !endsEarly(before, line)
      );
    }
    if (line.y - before.y > WIDE_GAP * (leading.get(line.size) ?? 1.2 * line.size)) return false;
    if ((isEnd && NUMBERED.test(line.text)) || ENTRY.test(before.text)) return false;
    const isItem = BULLET.test(before.text) || NUMBERED.test(before.text);
    if (!isItem && line.left - before.left > INDENT * line.size) return false;
    return line.size > HEADING * body || !endsEarly(before, line);
  }

  /** Whether the first word of the next line would have fitted; a divided word says that it would not. */
  function endsEarly(before: Line, line: Line): boolean {
    if (/\p{L}[-‐\u00ad]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return false;
    const [first = ''] = line.text.split(' ', 1);
    const letter = (line.right - line.left) / Math.max(1, line.text.length);
    const margin = margins.get(before) ?? before.right;
    return before.right + letter * (first.length + 1) < margin - 0.5 * line.size;
  }
}

/** The pages that begin after one, up to another: several where some have no words. */
function pagesFrom(before: number | undefined, page: number): number[] {
  const first = before === undefined ? 0 : before + 1;
  return Array.from({ length: Math.max(0, page - first + 1) }, (_, i) => first + i);
}

/** The usual distance of lines, by their size. */
function leadings(lines: readonly Line[]): ReadonlyMap<number, number> {
  const gaps = new Map<number, Map<number, number>>();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || before.page !== line.page || before.size !== line.size) return;
    const gap = Math.round(2 * (line.y - before.y)) / 2;
    if (gap <= 0 || gap > 4 * line.size) return;
    const counts = gaps.get(line.size) ?? new Map<number, number>();
    gaps.set(line.size, counts.set(gap, (counts.get(gap) ?? 0) + 1));
  });
  return new Map([...gaps].map(([size, counts]) => [size, mostCommon(counts)]));
}

/** So many lines beside each other tell by themselves how far right they reach. */
const ENOUGH_LINES = 3;

/**
 * Where lines could end: as far right as any of those that follow each other in one size and column, or of
 * those among them that begin at the same place, where there are enough (a block that is set in).
 */
function rightMargins(
  lines: readonly Line[],
  leading: ReadonlyMap<number, number>,
): ReadonlyMap<Line, number> {
  const margins = new Map<Line, number>();
  let run: Line[] = [];
  const close = () => {
    for (const line of run) {
      const beside = run.filter((one) => Math.abs(one.left - line.left) < INDENT * line.size);
      const told = beside.length < ENOUGH_LINES ? run : beside;
      margins.set(line, Math.max(...told.map(({ right }) => right)));
    }
    run = [];
  };
  for (const line of lines) {
    const before = run.at(-1);
    const gap = before ? line.y - before.y : 0;
    const isNext =
      before?.page === line.page &&
      before.size === line.size &&
      gap > 0 &&
      gap <= 3 * (leading.get(line.size) ?? line.size) &&
      Math.abs(line.left - before.left) < 4 * line.size;
    if (!isNext) close();
    run.push(line);
  }
  close();
  return margins;
}

/** That of most letters. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return mostCommon(letters);
}

function blocksOf(
  paragraphs: readonly Paragraph[],
  labels: readonly string[],
  body: number,
): Block[] {
  const isHeading = ({ size, text }: Paragraph) =>
    size > HEADING * body && text.length <= LONGEST_HEADING && /\p{L}/u.test(text);
  const sizes = [...new Set(paragraphs.filter(isHeading).map(({ size }) => size))].sort(
    (a, b) => b - a,
  );
  return paragraphs.map((paragraph) => ({
    text: paragraph.text,
    ...(isHeading(paragraph) && {
      level: sizes.indexOf(paragraph.size) + 1,
    }),
    ...(paragraph.pages.length > 0 && {
      pages: paragraph.pages.map(({ page, at }) => ({ label: labels[page] ?? '', at })),
    }),
  }));
}
