/** What is wrong with files, in lines for a message. */
import type { Problem } from '../network/problems.ts';
import { loadWords, words } from '../words/words.ts';

/** More would fill the page. */
const MOST_PROBLEMS = 5;

/**
 * The first problems, a line each, and how many there are besides, in the language of the moment; loads the
 * words that they need.
 */
export async function problemLines(problems: readonly Problem[]): Promise<() => string[]> {
  await loadWords('files');
  const rest = problems.length - MOST_PROBLEMS;
  return () => [
    ...problems.slice(0, MOST_PROBLEMS).map(words.problem.line),
    ...(rest > 0 ? [words.notice.more(rest)] : []),
  ];
}
