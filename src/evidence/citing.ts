/** What can be cited: a quote, a relation, and the network itself. */
import { quotesOf, textQuote } from '../network/quotes.ts';
import type { Network, Selector, Source } from '../network/records.ts';
import { pageOf } from './pages.ts';

/** Something that can be cited; quotes and the network have what a record alone has not. */
export interface Citable {
  readonly kind: 'quote' | 'record' | 'network';
  readonly source: Source;
  /** Path of the quote in its record (`evidence.0`). */
  readonly field: string | null;
  /** The quoted words; `null` for a row of a table too. */
  readonly words: string | null;
  readonly paragraph: number | undefined;
  /** What the page is called on which the words stand, where the source has pages. */
  readonly printedPage: string | undefined;
  /** Link to the words on the source's public page. */
  readonly page: string | null;
}

/** How others find a network as it is open here. */
export interface Publication {
  /** Of the release that it is part of; `null` where it is part of none. */
  readonly version: string | null;
  /** The web address of a record, or for `null` of the whole; `null` where none leads there. */
  readonly addressOf: (record: string | null) => string | null;
}

/**
 * A record's quotes in their sources, the record as coded here, and the network, in this order; the
 * network alone where no record is meant. Quotes of a source that is not in the network are left out.
 */
export function citablesOf(
  network: Network,
  record: { readonly id: string; readonly title: string } | null,
  publication: Publication,
): Citable[] {
  const coded = {
    field: null,
    words: null,
    paragraph: undefined,
    printedPage: undefined,
    page: null,
  };
  const whole: Citable = {
    ...coded,
    kind: 'network',
    source: networkAsSource(network, publication),
  };
  if (record === null) return [whole];
  const sources = new Map(network.sources.map((source) => [source.id, source]));
  const quotes = quotesOf(network).flatMap((place): Citable[] => {
    const source = sources.get(place.source);
    if (place.record !== record.id || place.kind !== 'quote' || !source) return [];
    const { field, paragraph, selector } = place;
    const words = textQuote(selector)?.quote.exact ?? null;
    const page = textFragmentLink(source, selector);
    const printedPage = pageOf(source, selector);
    return [{ kind: 'quote', source, field, words, paragraph, printedPage, page }];
  });
  const entry: Citable = {
    ...coded,
    kind: 'record',
    source: recordAsSource(network, publication, record),
  };
  return [...quotes, entry, whole];
}

/** The coding as a data set by its coder, as a source of its own. */
export function networkAsSource(
  network: Network,
  { version, addressOf }: Publication,
  record: string | null = null,
): Source {
  const address = addressOf(record);
  return {
    id: network.id,
    type: 'dataset',
    title: network.title,
    ...(network.coder !== undefined && { author: [{ literal: network.coder }] }),
    ...(network.codedOn !== undefined && {
      issued: { 'date-parts': [network.codedOn.split('-').map(Number)] },
    }),
    ...(version !== null && { version }),
    ...(address !== null && { URL: address }),
  };
}

/** One record of the coding, by what it says, as an entry of that data set. */
function recordAsSource(
  network: Network,
  publication: Publication,
  { id, title }: { readonly id: string; readonly title: string },
): Source {
  return {
    ...networkAsSource(network, publication, id),
    id,
    type: 'entry',
    title,
    'container-title': network.title,
  };
}

/**
 * A link into the public page of a source that opens at the quote, by a text fragment (WICG,
 * “URL Fragment Text Directives”): its first and last words and what surrounds them.
 * `null` where the source has no web address or the evidence is not a text quote.
 */
export function textFragmentLink(source: Source, selector: readonly Selector[]): string | null {
  const quoted = textQuote(selector);
  if (!quoted || !source.URL || !/^https?:\/\//.test(source.URL)) return null;
  const { exact, prefix, suffix } = quoted.quote;
  const words = exact.split(/\s+/).filter(Boolean);
  // Long quotes are named by their ends, so that the link stays short.
  const text =
    words.length > 12
      ? [words.slice(0, 5).join(' '), words.slice(-5).join(' ')].map(encode).join(',')
      : encode(exact);
  const before = lastWords(prefix);
  const after = firstWords(suffix);
  const directive = `${before && `${encode(before)}-,`}${text}${after && `,-${encode(after)}`}`;
  return `${source.URL}${source.URL.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** A word that the 32 characters of a prefix may have cut in two is left out. */
function lastWords(prefix: string): string {
  const line = prefix.split('\n').at(-1) ?? '';
  const whole = line === prefix && [...prefix].length >= 32 ? line.replace(/^\S*\s/, '') : line;
  return whole.trim();
}

function firstWords(suffix: string): string {
  const line = suffix.split('\n')[0] ?? '';
  const whole = line === suffix && [...suffix].length >= 32 ? line.replace(/\s\S*$/, '') : line;
  return whole.trim();
}

/**
 * Hyphens, commas and ampersands have a meaning of their own in a text directive; half a surrogate
 * pair has no encoding at all.
 */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
