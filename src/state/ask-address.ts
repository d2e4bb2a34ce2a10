/** An open analysis as the pieces of an address: `ask=balance`, `ask.groups=3`. */
import { ANALYSIS_IDS, optionNames } from './analyses.ts';
import type { Ask } from './view.ts';

/** Names and values of its pieces: which analysis it is, and by name what the reader chose in it. */
export function askParts({ id, options }: Ask): [string, string][] {
  const chosen = Object.entries(options).filter(([, value]) => value !== '');
  const sorted = chosen.sort(([a], [b]) => (a < b ? -1 : 1));
  return [['ask', id], ...sorted.map(([name, value]): [string, string] => [`ask.${name}`, value])];
}

/** Reads an analysis's pieces; what there is not, or not in it, is left out and named in `unknown`. */
export function askIn(given: URLSearchParams): { ask: Ask | null; unknown: string[] } {
  const named = given.get('ask');
  const id = ANALYSIS_IDS.find((one) => one === named);
  if (!id) return { ask: null, unknown: named ? [named] : [] };
  const names: ReadonlySet<string> = new Set(optionNames(id).map((name) => `ask.${name}`));
  const pieces = [...given].filter(([key]) => key.startsWith('ask.'));
  const known = pieces.filter(([key]) => names.has(key));
  const options = Object.fromEntries(
    known.map(([key, value]) => [key.slice('ask.'.length), value]),
  );
  return {
    ask: { id, options },
    unknown: pieces.map(([key]) => key).filter((key) => !names.has(key)),
  };
}
