/** Search over names, aliases and quotes; accents and case do not matter. */
import MiniSearch from 'minisearch';
import { textQuote } from '../network/quotes.ts';
import type { Evidence, Network } from '../network/records.ts';
import { recordTitles } from '../network/titles.ts';
import { fold } from './fold.ts';

export interface Found {
  readonly id: string;
  readonly is: 'organization' | 'relation' | 'bloc';
  readonly title: string;
  /** The alias or the quote that matched; `null` where the title itself did. */
  readonly matched: { readonly in: 'alias' | 'quote'; readonly text: string } | null;
}

interface Entry {
  readonly id: string;
  readonly is: Found['is'];
  readonly title: string;
  readonly aliases: readonly string[];
  readonly quotes: readonly string[];
}

/** Runs of letters, their marks, and digits. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * Prepares the search of one network.
 * @returns a function from a query to what holds all of its words (each at least as a beginning of a
 * word), best first; an empty query finds nothing
 */
export function searcher(network: Network): (query: string) => Found[] {
  const entries = new Map(entriesOf(network).map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: ['title', 'aliases', 'quotes'],
    tokenize: wordsOf,
    processTerm: fold,
    extractField: (entry, field) => {
      const value = entry[field as keyof Entry];
      return typeof value === 'string' ? value : value.join('\n');
    },
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { title: 4, aliases: 3 },
      boostDocument: (id) => (entries.get(id)?.is === 'relation' ? 1 : 2),
    },
  });
  index.addAll([...entries.values()]);
  return (query) =>
    index.search(query).flatMap(({ id, queryTerms }) => {
      const entry = entries.get(id);
      return entry ? [found(entry, queryTerms)] : [];
    });
}

function found({ id, is, title, aliases, quotes }: Entry, terms: readonly string[]): Found {
  const holds = (text: string) => {
    const words = wordsOf(text).map(fold);
    return terms.every((term) => words.some((word) => word.startsWith(term)));
  };
  const alias = aliases.find(holds);
  const quote = quotes.find(holds);
  const matched = holds(title)
    ? null
    : alias !== undefined
      ? ({ in: 'alias', text: alias } as const)
      : quote !== undefined
        ? ({ in: 'quote', text: quote } as const)
        : null;
  return { id, is, title, matched };
}

function entriesOf(network: Network): Entry[] {
  const titles = recordTitles(network);
  const titleOf = (id: string) => titles.get(id) ?? id;
  const words = (evidence: readonly Evidence[]) =>
    evidence.flatMap(({ selector }) => textQuote(selector)?.quote.exact ?? []);
  return [
    ...network.organizations.map(({ id, aliases, attributes }) => ({
      id,
      is: 'organization' as const,
      title: titleOf(id),
      aliases,
      quotes: attributes.flatMap(({ evidence }) => words(evidence)),
    })),
    ...network.blocs.map(({ id, evidence }) => ({
      id,
      is: 'bloc' as const,
      title: titleOf(id),
      aliases: [],
      quotes: words(evidence),
    })),
    ...network.relations.map(({ id, evidence }) => ({
      id,
      is: 'relation' as const,
      title: titleOf(id),
      aliases: [],
      quotes: words(evidence),
    })),
  ];
}
