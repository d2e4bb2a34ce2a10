/** The names that networks know, prepared for being looked for in a text. */
import { fold } from '../../network/fold.ts';
import { allNames } from '../../network/names.ts';
import type { Network, Organization } from '../../network/records.ts';
import { isArticle, isCartelWord } from './name-words.ts';
import { isAcronym, isCapital, type Word, wordsOf } from './words-of.ts';

/** An organization of one of several networks. */
export interface KnownOrganization {
  /** Id of the network. */
  readonly network: string;
  /** Id of the organization in it. */
  readonly organization: string;
}

/** One way to write a name. */
export interface Spelling {
  readonly owner: KnownOrganization;
  readonly words: readonly Word[];
  /** What stands between its words and after the last one. */
  readonly gaps: readonly string[];
  /**
   * - `acronym`: as it stands, in capitals;
   * - `proper`: a word of it has a capital, or it says itself that it is a cartel;
   * - `plain`: as the coder wrote it, in any case (`the government`).
   */
  readonly kind: 'acronym' | 'proper' | 'plain';
  /** A single word that names a place as well: `Sinaloa` of the `Sinaloa Cartel`. */
  readonly isPlace: boolean;
  /** One word of a network that is not the one at hand: it counts only where a longer name stands as well. */
  readonly isDoubtful: boolean;
  /** Follows a Spanish contraction, which holds its article: `del Araña` of `El Araña`. */
  readonly afterContraction: boolean;
}

/** By the first word, folded; the longest spelling first. */
export type KnownNames = ReadonlyMap<string, readonly Spelling[]>;

type Named = Pick<Network, 'id'> & {
  readonly organizations: readonly Pick<Organization, 'id' | 'name' | 'names' | 'aliases'>[];
};

/**
 * Gathers the names of organizations, their names by language and their aliases. A spelling belongs to the
 * first organization that has it. An organization of another network that shares a name with one before it
 * is the same, and lends it its other names.
 * @param own the network at hand
 * @param others further networks, the nearest first; names of theirs without any capital are left out
 */
export function knownNames(own: Named, others: readonly Named[]): KnownNames {
  const owners = new Map<string, KnownOrganization>();
  const written = new Set<string>();
  const found: Spelling[] = [];
  for (const { id: network, organizations } of [own, ...others]) {
    const before = new Map(owners);
    for (const one of organizations) {
      const names = [...new Set([...allNames(one), ...one.aliases])];
      const shared = names.flatMap((name) => before.get(keyOf(name)) ?? []);
      const owner = shared[0] ?? { network, organization: one.id };
      for (const name of names) {
        if (!owners.has(keyOf(name))) owners.set(keyOf(name), owner);
        for (const spelling of spellingsOf(name, names, owner, network === own.id)) {
          const key = writtenKey(spelling);
          if (!written.has(key)) found.push(spelling);
          written.add(key);
        }
      }
    }
  }
  return byFirstWord(found);
}

function writtenKey({ words, afterContraction }: Spelling): string {
  return JSON.stringify([words.map(({ folded }) => folded), afterContraction]);
}

/** Equal for names that differ in accents, capitals, hyphens and a leading article. */
function keyOf(name: string): string {
  const words = wordsOf(name).map(({ folded }) => folded);
  return (words.length > 1 && isArticle(words[0] ?? '') ? words.slice(1) : words).join(' ');
}

function spellingsOf(
  name: string,
  all: readonly string[],
  owner: KnownOrganization,
  isOwn: boolean,
): Spelling[] {
  const words = wordsOf(name);
  const [first, ...rest] = words;
  if (!first) return [];
  const make = (from: readonly Word[], afterContraction: boolean): Spelling[] => {
    const [only] = from;
    const single = from.length === 1;
    const kind = kindOf(from);
    if (!only || (single && only.text.length < 2) || (kind === 'plain' && !isOwn)) return [];
    const gaps = from.map(({ end }, i) => gapOf(name.slice(end, from[i + 1]?.start)));
    const isDoubtful = !isOwn && single && kind === 'proper' && all.length > 1;
    return [
      {
        owner,
        words: from,
        gaps,
        kind,
        isPlace: single && isPlace(only, all),
        isDoubtful,
        afterContraction,
      },
    ];
  };
  const whole = make(words, false);
  if (rest.length === 0 || !isArticle(first.folded)) return whole;
  const standsAlone =
    /^l[oa]s$/.test(first.folded) || rest.some(({ folded }) => isCartelWord(folded));
  if (standsAlone) return [...whole, ...make(rest, false)];
  return first.folded === 'el' ? [...whole, ...make(rest, true)] : whole;
}

function kindOf(words: readonly Word[]): Spelling['kind'] {
  if (words.length === 1 && isAcronym(words[0]?.text ?? '')) return 'acronym';
  return words.some(({ text }) => isCapital(text)) ? 'proper' : 'plain';
}

/** Whether another name is this word and a word for a cartel, and none is this word in the plural article. */
function isPlace(word: Word, all: readonly string[]): boolean {
  const others = all.map((name) => wordsOf(name).map(({ folded }) => folded));
  const holds = others.filter((one) => one.includes(word.folded) && one.length > 1);
  return (
    holds.some((one) => one.some(isCartelWord)) &&
    !holds.some((one) => /^l[oa]s$/.test(one[0] ?? ''))
  );
}

/** Spaces and hyphens are the same between the words of a name; a line end is not among them. */
export function gapOf(text: string): string {
  return fold(text).replace(/[^\S\n]+|[-‐‑–—]/g, ' ');
}

function byFirstWord(spellings: readonly Spelling[]): KnownNames {
  const names = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const first = spelling.words[0]?.folded ?? '';
    names.set(first, [...(names.get(first) ?? []), spelling]);
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
}
