/** Names that a text offers and nobody knows yet. */
import { explanations } from './explained.ts';
import type { KnownOrganization } from './known.ts';
import type { Mention } from './mentions.ts';
import { isArticle, isBodyWord, isCartelWord, isPeople } from './name-words.ts';
import type { Run } from './runs.ts';
import { isAcronym, wordsOf } from './words-of.ts';

/** Why a name is likely an organization's. */
export type NameSign = 'cartel-word' | 'acronym' | 'body-word' | 'plural';

export interface ProposedName {
  /** Ways to write it in the text, the fullest first. */
  readonly names: readonly string[];
  readonly signs: readonly NameSign[];
  /** How often it stands in the text, all ways together. */
  readonly count: number;
  /** The first of its places, in UTF-16 indexes. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
  /** The known organization of which the text gives this as another name, in brackets. */
  readonly aliasOf: KnownOrganization | null;
}

const SHOWN_PLACES = 5;
const WEIGHT: Readonly<Record<NameSign, number>> = {
  'cartel-word': 1000,
  acronym: 500,
  plural: 200,
  'body-word': 100,
};

/**
 * Capitalised runs that recur, or that say once that they are a cartel, or that are explained by an acronym in
 * brackets, which makes one proposal of two names. The likeliest first: a cartel's own words, acronyms,
 * plurals after an article, bodies of a state, then by count; persons and places have none of these signs.
 * @param runs of the text (`runsOf`)
 * @param taken mentions of what is known already, in the order of the text; what they touch is not proposed
 * @param wavedOff names that the coder does not want to see again
 */
export function proposedNames(
  text: string,
  runs: readonly Run[],
  taken: readonly Mention[],
  wavedOff: readonly string[] = [],
): ProposedName[] {
  const known = (run: Run) => mentionAt(taken, run);
  const groups = new Map<string, Group>();
  for (const run of runs) {
    if (known(run) || isOnlyDescribed(run)) continue;
    const key = keyOf(run);
    const group = groups.get(key) ?? { runs: [], isExplained: false, aliasOf: null };
    group.runs.push(run);
    groups.set(key, group);
  }
  for (const { name, inBrackets } of explanations(text, runs)) {
    const [one, other] = [groups.get(keyOf(name)), groups.get(keyOf(inBrackets))];
    if (one && other) {
      if (one !== other) one.runs.push(...other.runs);
      one.isExplained = true;
      groups.set(keyOf(inBrackets), one);
      continue;
    }
    const group = one ?? other;
    const mention = one ? known(inBrackets) : known(name);
    if (!group || !mention) continue;
    group.isExplained = true;
    group.aliasOf = { network: mention.network, organization: mention.organization };
  }
  const waved = new Set(wavedOff.map(foldedName));
  return [...new Set(groups.values())]
    .flatMap((group) => proposal(text, group))
    .filter(({ names }) => waved.size === 0 || !names.some((name) => waved.has(foldedName(name))))
    .sort((a, b) => weight(b) - weight(a) || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}

/** The first mention that shares a character with a run. */
function mentionAt(mentions: readonly Mention[], run: Run): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.end ?? Infinity) <= run.start) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low];
  return mention && mention.start < run.end ? mention : undefined;
}

/** “Mexican cartel”: a people and a common noun. */
function isOnlyDescribed({ words }: Run): boolean {
  return words.every(({ folded }) => isPeople(folded) || isCartelWord(folded));
}

interface Group {
  readonly runs: Run[];
  isExplained: boolean;
  aliasOf: KnownOrganization | null;
}

function proposal(text: string, { runs, isExplained, aliasOf }: Group): ProposedName[] {
  const within = runs.filter(({ opens, words }) => !opens || words.length > 1);
  if (within.length === 0) return [];
  const signs = signsOf(text, runs, isExplained);
  const saysItself = isExplained || signs.includes('cartel-word');
  if (runs.length < 2 && !saysItself) return [];
  const places = runs.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const written = new Map<string, string>();
  for (const { start, end } of places) {
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    const key = foldedName(name);
    if (!written.has(key)) written.set(key, name);
  }
  const names = [...written.values()].sort((a, b) => b.length - a.length);
  return [{ names, signs, count: places.length, places: places.slice(0, SHOWN_PLACES), aliasOf }];
}

function signsOf(text: string, runs: readonly Run[], isExplained: boolean): NameSign[] {
  const words = runs.flatMap((run) => run.words.map(({ folded }) => folded));
  const has = (holds: (folded: string) => boolean) => words.some(holds);
  const plurals = runs.filter((run) => isPlural(text, run));
  const isShort = runs.some((run) => run.words.length === 1 && isAcronym(run.words[0]?.text ?? ''));
  return [
    ...(has(isCartelWord) ? ['cartel-word' as const] : []),
    ...(isExplained || isShort ? ['acronym' as const] : []),
    ...(plurals.length * 2 > runs.length ? ['plural' as const] : []),
    ...(has(isBodyWord) ? ['body-word' as const] : []),
  ];
}

/** `Los Rojos`, “the Rojos”; not “the United States”. */
function isPlural(text: string, { words, start, end }: Run): boolean {
  if (text.charAt(end - 1) !== 's' || words.some(({ folded }) => isPeople(folded))) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  return /^l[oa]s$/.test(words[0]?.folded ?? '') || /(?:the|l[oa]s) $/i.test(before);
}

function weight({ signs, count }: ProposedName): number {
  return signs.reduce((sum, sign) => sum + WEIGHT[sign], 0) + Math.min(count, 99);
}

/** An article before a name makes no other name of it. */
function keyOf({ words }: Run): string {
  const folded = words.map((word) => word.folded);
  return (words.length > 1 && isArticle(folded[0] ?? '') ? folded.slice(1) : folded).join(' ');
}

function foldedName(name: string): string {
  return wordsOf(name)
    .map(({ folded }) => folded)
    .join(' ');
}
