/** Names that a text explains by another in brackets: “Cártel de Jalisco Nueva Generación (CJNG)”. */
import { isBodyWord, isCartelWord, isConnector } from './name-words.ts';
import type { Run } from './runs.ts';
import { isAcronym } from './words-of.ts';

/** Two runs, of which one stands in the brackets after the other. */
export interface Explanation {
  readonly name: Run;
  readonly inBrackets: Run;
}

/**
 * Finds pairs of a name and an acronym of it, in either order; within the brackets a word may stand before
 * (“Spanish: …”, “or …”). The acronym's letters have to be first letters of the name's words, in any order, since a
 * translation has another; or the name says itself that it is a cartel or a body of a state.
 */
export function explanations(text: string, runs: readonly Run[]): Explanation[] {
  return runs.flatMap((name, i) =>
    runs
      .slice(i + 1, i + 4)
      .filter((other) => isBracketed(text, name, other))
      .filter((other) => isExplained(name, other))
      .map((inBrackets) => ({ name, inBrackets })),
  );
}

const LEAD =
  /^ \((?:[^()\n]*[,;:] ?(?:or |o )?|(?:also|known|called|or|o|in|en|por sus siglas|[A-Z]\w+:|[a-z ]+:| )*)["“'‘«]?$/u;

function isBracketed(text: string, name: Run, other: Run): boolean {
  return (
    LEAD.test(text.slice(name.end, other.start)) &&
    /^["”'’»]?\s?[,;)]/.test(text.slice(other.end, other.end + 3))
  );
}

function isExplained(one: Run, other: Run): boolean {
  const [short, long] = isShort(one) ? [one, other] : [other, one];
  if (!isShort(short) || isShort(long)) return false;
  const letters = [...(short.words[0]?.folded ?? '')].filter((letter) => /\p{L}/u.test(letter));
  const initials = long.words.map(({ folded }) => folded.charAt(0));
  const names = long.words.filter(({ folded }) => !isConnector(folded));
  return (
    (names.length > 1 && letters.every((letter) => initials.includes(letter))) ||
    names.some(({ folded }) => isCartelWord(folded) || isBodyWord(folded))
  );
}

function isShort({ words }: Run): boolean {
  return words.length === 1 && isAcronym(words[0]?.text ?? '');
}
