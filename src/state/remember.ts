import { type Language, language } from '../words/words.ts';

/** Remembers the last result for the last arguments, compared by identity, in the present language. */
export function remember<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; language: Language; result: Result } | null = null;
  return (...args) => {
    const isKnown = last?.language === language && args.every((arg, i) => arg === last?.args[i]);
    if (last === null || !isKnown) last = { args, language, result: compute(...args) };
    return last.result;
  };
}
