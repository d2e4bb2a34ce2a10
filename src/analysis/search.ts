/**
 * Search over names, aliases and quotes; accents and case do not matter. All texts are gone through for each
 * query, which takes milliseconds for megabytes of them: an index would take seconds to make first.
 */
import { fold } from '../network/fold.ts';
import { groupedBy } from '../network/grouped.ts';
import { allNames } from '../network/names.ts';
import { type QuotePlace, quotesOf, textQuote } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import { excerpt, holdsAll, marked, type Piece, wordsOf } from './excerpt.ts';

/** What can be found, in the order in which it is listed. */
export const FINDABLE = ['organization', 'relation', 'quote', 'bloc'] as const;
export type Findable = (typeof FINDABLE)[number];

/** Something found: the words that match are marked. */
export interface Found {
  /** Id of the record to go to. */
  readonly record: string;
  /** The record's title; of a quote, its words round those that match. */
  readonly text: readonly Piece[];
  /** An organization's alias, or name in another language, that matches where its title does not. */
  readonly alias: readonly Piece[] | null;
  /** Of a quote, where the record to go to quotes it, and the titles of all that quote the same words. */
  readonly place: QuotePlace | null;
  readonly carries: readonly (readonly Piece[])[];
}

/** What was found of one sort. */
export interface FoundGroup {
  readonly is: Findable;
  /** How many there are. */
  readonly count: number;
  /** The best of them, as many as were asked for. */
  readonly found: readonly Found[];
}

/**
 * What holds all words of a query, each at least as a beginning of a word, in groups of which none is
 * empty; an empty query finds nothing.
 * @param most how many of a sort are wanted
 */
export type Search = (query: string, most?: (is: Findable) => number) => FoundGroup[];

interface Entry {
  readonly is: Findable;
  readonly record: string;
  /** Its title, or the words of a quote. */
  readonly text: string;
  readonly aliases: readonly string[];
  readonly place: QuotePlace | null;
  /** Titles of what rests on the quote. */
  readonly carries: readonly string[];
  /** Its texts, folded, from the one where a word counts most to the one where it counts least. */
  readonly texts: readonly FoldedText[];
}

interface FoldedText {
  readonly folded: string;
  readonly weight: number;
}

/** How much a word counts that begins with a term; one that is the term counts twice. */
const WEIGHTS = { title: 8, alias: 6, quote: 2, carries: 1 };

/**
 * Prepares the search of one network.
 * @param titles what its records are called, by their ids
 */
export function searcher(network: Network, titles: ReadonlyMap<string, string>): Search {
  const entries = groupedBy(entriesOf(network, titles), ({ is }) => is);
  return (query, most = () => Number.POSITIVE_INFINITY) => {
    // Of a mark without a letter nothing is left.
    const terms = wordsOf(query)
      .map(fold)
      .filter((term) => term !== '');
    if (terms.length === 0) return [];
    return FINDABLE.flatMap((is): FoundGroup[] => {
      const hits = (entries.get(is) ?? [])
        .map((entry) => ({ entry, score: scoreOf(entry, terms) }))
        .filter(({ score }) => score > 0);
      if (hits.length === 0) return [];
      // Of equally good ones the shorter says more of what is sought; then the order of the records holds.
      hits.sort((a, b) => b.score - a.score || a.entry.text.length - b.entry.text.length);
      const found = hits.slice(0, most(is)).map(({ entry }) => foundIn(entry, terms));
      return [{ is, count: hits.length, found }];
    });
  };
}

/** For each term what it counts in the first text that holds it; 0 where a term is in none. */
function scoreOf({ texts }: Entry, terms: readonly string[]): number {
  let sum = 0;
  for (const term of terms) {
    const score = termScore(texts, term);
    if (score === 0) return 0;
    sum += score;
  }
  return sum;
}

function termScore(texts: readonly FoldedText[], term: string): number {
  for (const { folded, weight } of texts) {
    const held = heldAs(folded, term);
    if (held > 0) return weight * held;
  }
  return 0;
}

/** 2 where a word of the text is the term, 1 where one begins with it, else 0. */
function heldAs(text: string, term: string): 0 | 1 | 2 {
  let best: 0 | 1 = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    if (isOfWord(text, at - 1)) continue;
    if (!isOfWord(text, at + term.length)) return 2;
    best = 1;
  }
  return best;
}

/** Whether a letter or a digit stands at a place of a folded text. */
function isOfWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

function foundIn(entry: Entry, terms: readonly string[]): Found {
  const { record, is, text, aliases, place, carries } = entry;
  const alias = holdsAll(text, terms) ? undefined : aliases.find((one) => holdsAll(one, terms));
  return {
    record,
    place,
    text: is === 'quote' ? excerpt(text, terms) : marked(text, terms),
    alias: alias === undefined ? null : marked(alias, terms),
    carries: carries.map((one) => marked(one, terms)),
  };
}

function entriesOf(network: Network, titles: ReadonlyMap<string, string>): Entry[] {
  const titleOf = (id: string) => titles.get(id) ?? id;
  const foldedTitles = new Map([...titles].map(([id, title]) => [id, fold(title)]));
  const foldedTitleOf = (id: string) => foldedTitles.get(id) ?? fold(id);
  const named = (is: Findable, record: string, aliases: readonly string[] = []): Entry => {
    const texts = [
      { folded: foldedTitleOf(record), weight: WEIGHTS.title },
      ...aliases.map((one) => ({ folded: fold(one), weight: WEIGHTS.alias })),
    ];
    return { is, record, text: titleOf(record), aliases, place: null, carries: [], texts };
  };
  const quoted = ({ quote, places: [place, ...others] }: Passage): Entry => {
    const records = [...new Set([place, ...others].map(({ record }) => record))];
    return {
      is: 'quote',
      record: place.record,
      text: quote,
      aliases: [],
      place,
      carries: [...new Set(records.map(titleOf))],
      texts: [
        { folded: fold(quote), weight: WEIGHTS.quote },
        ...records.map((id) => ({ folded: foldedTitleOf(id), weight: WEIGHTS.carries })),
      ],
    };
  };
  return [
    ...network.organizations.map((one) =>
      named('organization', one.id, [...allNames(one), ...one.aliases]),
    ),
    ...network.relations.map(({ id }) => named('relation', id)),
    ...network.blocs.map(({ id }) => named('bloc', id)),
    ...passages(network).map(quoted),
  ];
}

const SECTIONS: readonly QuotePlace['section'][] = ['relations', 'blocs', 'organizations', 'story'];

interface Passage {
  readonly quote: string;
  readonly places: readonly [QuotePlace, ...QuotePlace[]];
}

/** Each quoted passage once, with all places that quote it: first those that it supports. */
function passages(network: Network): Passage[] {
  const rank = ({ role, section }: QuotePlace) =>
    (role === 'supports' ? 0 : SECTIONS.length) + SECTIONS.indexOf(section);
  const quotes = quotesOf(network).flatMap((place) => {
    const text = place.kind === 'quote' ? textQuote(place.selector) : null;
    return text ? [{ place, exact: text.quote.exact, start: text.position.start }] : [];
  });
  const groups = groupedBy(
    quotes,
    ({ place, exact, start }) => `${place.source} ${start} ${exact}`,
  );
  return [...groups.values()].flatMap((all): Passage[] => {
    const [first, ...others] = all.map(({ place }) => place).sort((a, b) => rank(a) - rank(b));
    return first ? [{ quote: all[0]?.exact ?? '', places: [first, ...others] }] : [];
  });
}
