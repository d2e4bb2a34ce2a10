import { words } from '../words/words.ts';
import type { Notice, NoticeText } from './transient.ts';

/**
 * What is said of a job that broke off, with another try: that the worker could not be loaded, where it has
 * said no word, or what broke it.
 * @param broken what is said with the worker's own words
 */
export function brokenJob(
  error: unknown,
  broken: (message: string) => NoticeText,
  again: () => void,
): Notice {
  const message = error instanceof Error ? error.message : String(error);
  const says = () =>
    message === ''
      ? { title: words.loading.failed, lines: [words.loading.remedy] }
      : broken(message);
  return { tone: 'problem', says, action: { name: () => words.loading.again, run: again } };
}
