/** An open analysis as the pieces of an address: `ask=balance`, `ask.groups=3`. */
import { ANALYSES, type Ask } from './view.ts';

/** Names and values of its pieces: which analysis it is, and by name what the reader chose in it. */
export function askParts({ id, options }: Ask): [string, string][] {
  const chosen = Object.entries(options).filter(([, value]) => value !== '');
  const sorted = chosen.sort(([a], [b]) => (a < b ? -1 : 1));
  return [['ask', id], ...sorted.map(([name, value]): [string, string] => [`ask.${name}`, value])];
}

/** Reads an analysis's pieces; one that there is not is left out and named in `unknown`. */
export function askIn(given: URLSearchParams): { ask: Ask | null; unknown: string[] } {
  const named = given.get('ask');
  const id = ANALYSES.find((one) => one === named);
  if (!id) return { ask: null, unknown: named ? [named] : [] };
  const options = [...given].flatMap(([key, value]) =>
    key.startsWith('ask.') ? [[key.slice('ask.'.length), value] as const] : [],
  );
  return { ask: { id, options: Object.fromEntries(options) }, unknown: [] };
}
