/** What can be cited: a quote, a relation, and the network itself. */
import { textQuote } from '../network/quotes.ts';
import type { Evidence, Network, Source } from '../network/records.ts';

/** The coding as a data set by its coder, as a source of its own. */
export function networkAsSource(network: Network): Source {
  return {
    id: network.id,
    type: 'dataset',
    title: network.title,
    ...(network.coder !== undefined && { author: [{ literal: network.coder }] }),
    ...(network.codedOn !== undefined && {
      issued: { 'date-parts': [network.codedOn.split('-').map(Number)] },
    }),
  };
}

/** One record of the coding, by what it says, as an entry of that data set. */
export function recordAsSource(network: Network, record: string, title: string): Source {
  return {
    ...networkAsSource(network),
    id: record,
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
export function textFragmentLink(source: Source, evidence: Evidence): string | null {
  const quoted = textQuote(evidence.selector);
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

/** Hyphens, commas and ampersands have a meaning of their own in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
