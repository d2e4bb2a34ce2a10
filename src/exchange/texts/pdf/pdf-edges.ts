/** Running heads and page numbers: what stands at the edges of pages and is no part of the text. */
import type { Line } from './pdf-lines.ts';

/** So many lines from the top of a page, and from its foot, are looked at. */
const DEEPEST = 2;
/** On fewer pages a line is not said to recur. */
const FEWEST_PAGES = 3;
/** In points; heads stand at one height, but for rounding. */
const SAME_HEIGHT = 3;

/**
 * Finds lines that are left out: one of the two outermost lines at the top or at the foot of a page that
 * stands, but for its numbers, at the same height on three pages or more; one there that begins or ends
 * with the number of its page, as others do at that height on three pages or more; one that is the number
 * and nothing else; and what runs up or down the side of three pages or more.
 * @param pages the lines of each page
 * @param labels what each page is called
 */
export function edgeLines(
  pages: readonly (readonly Line[])[],
  labels: readonly string[],
): ReadonlySet<Line> {
  const candidates = pages.map((lines) => {
    const level = lines.filter(({ isLevel }) => isLevel).sort((a, b) => a.y - b.y);
    const outer = new Set([...level.slice(0, DEEPEST), ...level.slice(-DEEPEST)]);
    return lines.filter((line) => outer.has(line) || !line.isLevel);
  });
  const all = candidates.flat();
  const isNumbered = (line: Line) => numberedBy(line, labels[line.page] ?? '');
  const recurs = recurring(all, shapeOf);
  const isNumberedLikeOthers = recurring(all.filter(isNumbered), () => '');
  return new Set(
    all.filter(
      (line) =>
        recurs(line) ||
        (isNumbered(line) && (isNumberedLikeOthers(line) || !/\p{L}{2}/u.test(line.text))),
    ),
  );
}

/** Tells of a line whether lines alike stand at its height on enough pages. */
function recurring(
  lines: readonly Line[],
  likeness: (line: Line) => string,
): (line: Line) => boolean {
  const alike = new Map<string, Line[]>();
  for (const line of lines) {
    const others = alike.get(likeness(line));
    if (others) others.push(line);
    else alike.set(likeness(line), [line]);
  }
  return (line) => {
    const others = alike.get(likeness(line)) ?? [];
    const there = others.filter(({ y }) => Math.abs(y - line.y) <= SAME_HEIGHT);
    return new Set(there.map(({ page }) => page)).size >= FEWEST_PAGES;
  };
}

/** Whether a line begins or ends with the number of its page, as the file or a counter has it. */
function numberedBy({ text, page }: Line, label: string): boolean {
  const words = text.replace(/^[-–—|\s]+|[-–—|\s]+$/g, '').split(/[\s|]+/);
  const numbers = [label, String(page + 1)];
  return [words[0], words.at(-1)].some((word) => word !== undefined && numbers.includes(word));
}

/** The words of a line with its numbers, also Roman ones that stand alone, made alike. */
function shapeOf({ text, isLevel }: Line): string {
  const words = text.replace(/\d+/g, '#').replace(/^[ivxlc]+$/i, '#');
  return `${isLevel ? '' : '|'}${words}`;
}
