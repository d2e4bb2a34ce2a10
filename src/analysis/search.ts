/** Search over names, aliases and quotes; accents and case do not matter. */
import MiniSearch from 'minisearch';
import { fold } from '../network/fold.ts';
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

/** What was found of one sort, best first. */
export interface FoundGroup {
  readonly is: Findable;
  readonly found: readonly Found[];
}

interface Entry {
  readonly id: number;
  readonly is: Findable;
  readonly record: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** The words of a quote. */
  readonly quote: string;
  readonly place: QuotePlace | null;
  /** Titles of what rests on the quote. */
  readonly carries: readonly string[];
}

/**
 * Prepares the search of one network.
 * @param titles what its records are called, by their ids
 * @returns a function from a query to what holds all of its words (each at least as a beginning of a
 * word), in groups of which none is empty; an empty query finds nothing
 */
export function searcher(
  network: Network,
  titles: ReadonlyMap<string, string>,
): (query: string) => FoundGroup[] {
  const entries = entriesOf(network, titles);
  const index = new MiniSearch<Entry>({
    fields: ['title', 'aliases', 'quote', 'carries'],
    tokenize: wordsOf,
    processTerm: fold,
    extractField: (entry, field) => {
      const value = entry[field as Exclude<keyof Entry, 'place'>];
      return typeof value === 'object' ? value.join('\n') : String(value);
    },
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { title: 4, aliases: 3, carries: 0.5 },
    },
  });
  index.addAll(entries);
  return (query) => {
    const terms = wordsOf(query).map(fold);
    const hits = index.search(query).flatMap(({ id }) => entries[Number(id)] ?? []);
    return FINDABLE.flatMap((is) => {
      const found = hits.filter((entry) => entry.is === is).map((entry) => foundIn(entry, terms));
      return found.length > 0 ? [{ is, found }] : [];
    });
  };
}

function foundIn(entry: Entry, terms: readonly string[]): Found {
  const { record, is, title, aliases, quote, place, carries } = entry;
  // What is marked is looked for only in what is shown.
  return {
    record,
    place,
    get text() {
      return is === 'quote' ? excerpt(quote, terms) : marked(title, terms);
    },
    get alias() {
      if (holdsAll(title, terms)) return null;
      const alias = aliases.find((one) => holdsAll(one, terms));
      return alias === undefined ? null : marked(alias, terms);
    },
    get carries() {
      return carries.map((one) => marked(one, terms));
    },
  };
}

function entriesOf(network: Network, titles: ReadonlyMap<string, string>): Entry[] {
  const titleOf = (id: string) => titles.get(id) ?? id;
  const named = (is: Findable, record: string, aliases: readonly string[] = []) => ({
    is,
    record,
    title: titleOf(record),
    aliases: aliases.filter((one) => one !== titleOf(record)),
    quote: '',
    place: null,
    carries: [],
  });
  const entries = [
    ...network.organizations.map((one) =>
      named('organization', one.id, [...allNames(one), ...one.aliases]),
    ),
    ...network.relations.map(({ id }) => named('relation', id)),
    ...network.blocs.map(({ id }) => named('bloc', id)),
    ...passages(network).map(({ quote, places: [place, ...others] }) => ({
      is: 'quote' as const,
      record: place.record,
      title: '',
      aliases: [],
      quote,
      place,
      carries: [...new Set([place, ...others].map(({ record }) => titleOf(record)))],
    })),
  ];
  return entries.map((entry, id) => ({ id, ...entry }));
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
  const byPassage = new Map<string, Passage>();
  for (const place of quotesOf(network).sort((a, b) => rank(a) - rank(b))) {
    const text = textQuote(place.selector);
    if (place.kind !== 'quote' || !text) continue;
    const { exact } = text.quote;
    const key = JSON.stringify([place.source, text.position.start, exact]);
    const before = byPassage.get(key);
    const places: Passage['places'] = before ? [...before.places, place] : [place];
    byPassage.set(key, { quote: exact, places });
  }
  return [...byPassage.values()];
}
