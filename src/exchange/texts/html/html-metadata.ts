/** What a web page says of itself in its head: Highwire, Dublin Core, Open Graph, and the plain names. */

import { issuedFrom } from '../../written-dates.ts';
import { authorFrom } from '../../written-names.ts';
import type { Metadata } from '../extracted-text.ts';
import { oneLine } from '../extracted-text.ts';

/** What stands in the head, by name in lower case and in the order of the page. */
export interface Head {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Text of the `title` element. */
  readonly title: string;
  /** Address that the page says is its own. */
  readonly canonical: string;
  readonly language: string;
}

/** Names of `meta` elements, those of references first. */
const NAMES = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'og:title'],
  author: ['citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author'],
  issued: [
    'citation_publication_date',
    'citation_date',
    'article:published_time',
    'dc.date',
    'dcterms.issued',
    'datepublished',
    'date',
  ],
  container: ['citation_journal_title', 'og:site_name'],
  publisher: ['citation_publisher', 'dc.publisher', 'dcterms.publisher', 'publisher'],
  address: ['og:url', 'citation_public_url'],
  doi: ['citation_doi'],
} as const;

export function metadataOf({ meta, title, canonical, language }: Head): Metadata {
  const all = (names: readonly string[]): readonly string[] => {
    const name = names.find((one) => meta.has(one));
    return (name === undefined ? [] : (meta.get(name) ?? [])).map(oneLine).filter(Boolean);
  };
  const first = (names: readonly string[]) => all(names)[0];
  // Open Graph's author is by its definition the address of a profile.
  const author = all(NAMES.author)
    .filter((name) => !/^https?:/.test(name))
    .flatMap((name) => authorFrom(name) ?? []);
  const called = first(NAMES.title) ?? oneLine(title);
  const address = [canonical, first(NAMES.address)].find((one) => /^https?:\/\//.test(one ?? ''));
  const [publisher, container, doi] = [NAMES.publisher, NAMES.container, NAMES.doi].map(first);
  const issued = issuedFrom(first(NAMES.issued) ?? '');
  return {
    ...(called !== '' && { title: called }),
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...(container !== undefined && { 'container-title': container }),
    ...(publisher !== undefined && !/^https?:/.test(publisher) && { publisher }),
    ...(address !== undefined && { URL: address }),
    ...(doi !== undefined && { DOI: doi }),
    ...(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language) && { language }),
  };
}
