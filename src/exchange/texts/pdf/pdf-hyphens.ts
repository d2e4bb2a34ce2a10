/** Words that are divided at the end of a line. */

const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;
const DIVIDED = /([\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*)[-‐\u00ad]$/u;

/** The words of lines, in lower case, but for what stands beside a division. */
export function wholeWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  lines.forEach((line, i) => {
    const found = (line.toLowerCase().match(WORD) ?? []).map((word) => word.replaceAll('‐', '-'));
    const from = DIVIDED.test(lines[i - 1] ?? '') ? 1 : 0;
    for (const word of found.slice(from, DIVIDED.test(line) ? -1 : undefined)) words.add(word);
  });
  return words;
}

/**
 * How two lines of a paragraph are joined. A hyphen between two parts of a word is taken away, unless the
 * text elsewhere has the word with its hyphen and nowhere without; before a capital letter or between
 * numbers it stays. Everything else is joined with a space.
 * @returns how much of the end of the first line is cut, and what stands between the two
 */
export function joint(
  before: string,
  after: string,
  words: ReadonlySet<string>,
): { readonly cut: 0 | 1; readonly between: '' | ' ' } {
  const stays = { cut: 0, between: '' } as const;
  if (/\d[-‐–]$/.test(before) && /^\d/.test(after)) return stays;
  const [, first] = DIVIDED.exec(before) ?? [];
  const [second] = after.match(/^[\p{L}\p{M}]+/u) ?? [];
  if (first === undefined || second === undefined) return { cut: 0, between: ' ' };
  const goes = { cut: 1, between: '' } as const;
  if (before.endsWith('\u00ad')) return goes;
  if (/^\p{Lu}/u.test(second)) return stays;
  const isWord = (word: string) => words.has(word.toLowerCase().replaceAll('‐', '-'));
  return isWord(`${first}-${second}`) && !isWord(`${first}${second}`) ? stays : goes;
}
