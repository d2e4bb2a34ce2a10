/** Which organizations of two networks may be the same; the reader decides. */

import { fold } from '../network/fold.ts';
import { keptMatches } from '../network/joining/kept-matches.ts';
import { allNames } from '../network/names.ts';
import type { Network, Organization } from '../network/records.ts';

/**
 * Why two organizations are proposed as one, the surest first: the match was kept in a file, the ids
 * are equal, the names, a name or alias and an alias; or one name holds the words of the other. Last
 * come those that were refused in a file: to be seen, and proposed on no other ground.
 */
export const GROUNDS = ['kept', 'id', 'name', 'alias', 'words', 'refused'] as const;

export type Ground = (typeof GROUNDS)[number];

/** An organization of the first network and one of the second. */
export interface Match {
  readonly a: string;
  readonly b: string;
}

export interface Proposal extends Match {
  readonly ground: Ground;
  /** Another proposal on the same ground names the one or the other organization too. */
  readonly ambiguous: boolean;
}

/** What may be taken as accepted until a reader says otherwise: neither weak nor refused nor ambiguous. */
export function isSure({ ground, ambiguous }: Proposal): boolean {
  return ground !== 'words' && ground !== 'refused' && !ambiguous;
}

/** What a match is called; the ids in it are slugs. */
export function matchKey({ a, b }: Match): string {
  return `${a}~${b}`;
}

/** The match that is called so; of what is none, one of empty ids. */
export function matchOf(key: string): Match {
  const [a = '', b = ''] = key.split('~');
  return { a, b };
}

/** Words that many names share and that tell nobody apart, in Spanish and English. */
const COMMON = new Set(
  (
    'a al and banda cartel cartels carteles de del el en gang group grupo la las lo los of ' +
    'organisation organizacion organization the y'
  ).split(' '),
);

/** A name that more organizations share tells none of them apart. */
const MOST_NAMESAKES = 10;

/**
 * A name as it is compared: accents, case, marks and common words folded (`Cártel de Juárez` and
 * `Juárez Cartel` are both `juarez`). A name of common words only stays whole.
 */
export function foldedName(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !COMMON.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/**
 * Proposes matches, the surest first and then in the order of the first network. An organization that
 * has a proposal on surer ground is in none on weaker ground.
 */
export function proposeMatches(a: Network, b: Network): Proposal[] {
  const decided = decidedMatches(a, b);
  const refused = new Set(decided.filter((one) => one.refused).map(matchKey));
  const taken = { a: new Set<string>(), b: new Set<string>() };
  const proposals: Proposal[] = [];
  const namesOfA = a.organizations.map(namesOf);
  const namesOfB = b.organizations.map(namesOf);
  for (const ground of GROUNDS) {
    const pairs = pairsOn(ground, namesOfA, namesOfB, decided).filter((pair) =>
      ground === 'refused'
        ? refused.has(matchKey(pair))
        : !refused.has(matchKey(pair)) && !taken.a.has(pair.a) && !taken.b.has(pair.b),
    );
    const [ofA, ofB] = [tally(pairs.map((pair) => pair.a)), tally(pairs.map((pair) => pair.b))];
    for (const pair of pairs) {
      const ambiguous = (ofA.get(pair.a) as number) > 1 || (ofB.get(pair.b) as number) > 1;
      proposals.push({ ...pair, ground, ambiguous });
      taken.a.add(pair.a);
      taken.b.add(pair.b);
    }
  }
  return proposals;
}

interface Decided extends Match {
  readonly refused: boolean;
}

/** What the files of both say of their matches. What the first says of a pair, or of its organization, holds. */
function decidedMatches(a: Network, b: Network): Decided[] {
  const ofA = keptMatches(a, b);
  const ofB = keptMatches(b, a).map((one) => ({ ...one, a: one.b, b: one.a }));
  const isOverruled = (one: Decided) =>
    ofA.some((own) => own.a === one.a && (own.b === one.b || !(own.refused || one.refused)));
  return [...ofA, ...ofB.filter((one) => !isOverruled(one))];
}

interface Names {
  readonly id: string;
  readonly name: string;
  /** The name, the aliases, and what stands in or before brackets in each. */
  readonly all: readonly string[];
}

function namesOf(organization: Organization): Names {
  const { id, name, aliases } = organization;
  const spelled = [...allNames(organization), ...aliases].flatMap((one) => {
    const [before = '', inside = ''] = one.split(/[()]/);
    return [one, before, inside];
  });
  const folded = spelled.map(foldedName).filter((one) => one !== '');
  return { id, name: foldedName(name), all: [...new Set(folded)] };
}

function pairsOn(
  ground: Ground,
  a: readonly Names[],
  b: readonly Names[],
  decided: readonly Decided[],
): Match[] {
  const by = (keysOf: (names: Names) => readonly string[]): Match[] => {
    const index = idsBy(b, keysOf);
    return a.flatMap((names) => {
      const lists = keysOf(names).map((one) => index.get(one) ?? []);
      const found = new Set(lists.flatMap((ids) => (ids.length <= MOST_NAMESAKES ? ids : [])));
      return [...found].map((id) => ({ a: names.id, b: id }));
    });
  };
  switch (ground) {
    case 'kept':
    case 'refused': {
      const inB = new Set(b.map(({ id }) => id));
      return a.flatMap(({ id }) =>
        decided.filter((one) => one.a === id && inB.has(one.b)).map((one) => ({ a: id, b: one.b })),
      );
    }
    case 'id':
      return by(({ id }) => [id]);
    case 'name':
      return by(({ name }) => [name]);
    case 'alias':
      return by(({ all }) => all);
    case 'words':
      return byWords(a, b);
  }
}

/** All words of one name, two or more, are words of the other. One word says too little. */
function byWords(a: readonly Names[], b: readonly Names[]): Match[] {
  const words = ({ name }: Names) => new Set(name.split(' '));
  const wordsOfB = new Map(b.map((names) => [names.id, words(names)]));
  const holding = idsBy(b, (names) => [...words(names)]);
  const rarest = (set: ReadonlySet<string>) =>
    [...set].sort((x, y) => (holding.get(x)?.length ?? 0) - (holding.get(y)?.length ?? 0))[0] ?? '';
  const byRarest = idsBy(b, (names) => [rarest(words(names))]);
  return a.flatMap((names) => {
    const own = words(names);
    // Whichever of two names holds the other, it holds the other's rarest word.
    const near = new Set([
      ...(holding.get(rarest(own)) ?? []),
      ...[...own].flatMap((word) => byRarest.get(word) ?? []),
    ]);
    const found = [...near].filter((id) => {
      const others = wordsOfB.get(id) as ReadonlySet<string>;
      return isWithin(own, others) || isWithin(others, own);
    });
    return found.length <= MOST_NAMESAKES ? found.map((id) => ({ a: names.id, b: id })) : [];
  });
}

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return few.size >= 2 && [...few].every((word) => many.has(word));
}

function idsBy(
  list: readonly Names[],
  keysOf: (names: Names) => readonly string[],
): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const names of list)
    for (const one of keysOf(names)) {
      const ids = index.get(one) ?? [];
      index.set(one, ids);
      ids.push(names.id);
    }
  return index;
}

function tally(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
