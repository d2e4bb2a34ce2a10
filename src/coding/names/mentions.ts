/** Where a text names the organizations that are known. */
import { gapOf, type KnownNames, type KnownOrganization, type Spelling } from './known.ts';
import { isArticle, isCartelWord } from './name-words.ts';
import { meansAnother } from './neighbours.ts';
import { isAcronym, isCapital, type Word, wordsOf } from './words-of.ts';

/** UTF-16 indexes into the text, end exclusive. */
export interface Mention extends KnownOrganization {
  readonly start: number;
  readonly end: number;
}

/** What the coder says that the words at a place mean: another organization, or none. */
export interface Override {
  readonly start: number;
  readonly end: number;
  readonly means: KnownOrganization | null;
}

/**
 * Finds known names whatever their accents: whole words, the longest first, never overlapping, in the order of
 * the text. Capitals count where a word would be common without them: `Golfo` and `La Línea` are names, `golfo`
 * and `la línea` are not, `gulf cartel` is one all the same, and acronyms stand as they are. A word that is part
 * of an unknown longer name (`Mata Zetas`, `Ciudad Juárez`) or means a place (`in Sinaloa`) names nothing.
 * @param overrides take the place of whatever they touch; one where no name stands adds a mention (“the group”)
 * @param words of the text, where they are cut already
 */
export function mentionsIn(
  text: string,
  names: KnownNames,
  overrides: readonly Override[] = [],
  words: readonly Word[] = wordsOf(text),
): Mention[] {
  const found = certain(candidates(text, words, names));
  const untouched = found.filter(
    (one) => !overrides.some(({ start, end }) => start < one.end && end > one.start),
  );
  const told = overrides.flatMap(({ start, end, means }) =>
    means && start < end && end <= text.length ? [{ start, end, ...means }] : [],
  );
  return [...untouched, ...told].sort((a, b) => a.start - b.start);
}

interface Candidate extends Mention {
  readonly spelling: Spelling;
  /** Stands in the plural after an article: “the Zetas”. */
  readonly isPlural: boolean;
}

function candidates(text: string, words: readonly Word[], names: KnownNames): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const spelling = names.get(word.folded)?.find((one) => standsAt(text, words, i, one));
    if (!spelling) continue;
    const length = spelling.words.length;
    const last = words[i + length - 1] as Word;
    const tail = spelling.gaps.at(-1) ?? '';
    const isPlural = isArticle(words[i - 1]?.folded ?? '') && word.folded.endsWith('s');
    found.push({
      start: word.start,
      end: last.end + tail.length,
      ...spelling.owner,
      spelling,
      isPlural,
    });
    i += length - 1;
  }
  return found;
}

/** Leaves out single words of other networks where no longer name of the same organization stands. */
function certain(found: readonly Candidate[]): Mention[] {
  const key = ({ network, organization }: KnownOrganization) => `${network}/${organization}`;
  const sure = new Set(found.filter(({ spelling }) => !spelling.isDoubtful).map(key));
  return found
    .filter((one) => !one.spelling.isDoubtful || one.isPlural || sure.has(key(one)))
    .map(({ start, end, network, organization }) => ({ start, end, network, organization }));
}

function standsAt(text: string, words: readonly Word[], i: number, spelling: Spelling): boolean {
  const here = words.slice(i, i + spelling.words.length);
  if (here.length < spelling.words.length) return false;
  const agree = spelling.words.every((word, j) => {
    const { end, folded } = here[j] as Word;
    const gap = spelling.gaps[j] ?? '';
    const next = here[j + 1]?.start ?? end + gap.length;
    return folded === word.folded && gapOf(text.slice(end, next)) === gap;
  });
  return agree && hasCapitals(here, spelling) && !meansAnother({ text, words }, i, spelling);
}

function hasCapitals(here: readonly Word[], { kind, words }: Spelling): boolean {
  if (kind === 'plain') return true;
  const isShouted = words.length > 1 && words.every(({ text }) => isAcronym(text));
  const keepsAcronyms = words.every(
    ({ text }, j) => isShouted || !isAcronym(text) || text === here[j]?.text,
  );
  if (!keepsAcronyms || kind === 'acronym') return keepsAcronyms;
  if (here.length > 1 && here.some(({ folded }) => isCartelWord(folded))) return true;
  return words.some(
    ({ text, folded }, j) =>
      isCapital(text) && !isArticle(folded) && isCapital(here[j]?.text ?? ''),
  );
}
