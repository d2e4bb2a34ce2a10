/** A network to begin with: the texts that are to be coded, and nothing said of them yet. */
import type { SourceText } from '../evidence/source-text.ts';
import { type CodedText, FORMAT, type Network, type Source, VERSION } from '../network/records.ts';
import { slugOf, uniqueSlugs } from '../network/slugs.ts';

/** A text as it is recorded: its hash and sizes, and what its file told of it. */
export function codedText({
  sha256,
  codePoints,
  text,
  paragraphStarts,
  told = {},
}: SourceText): CodedText {
  const { extraction, pages, headings } = told;
  return {
    // Of the canonical form: a copy in another encoding is the same text.
    sha256: sha256.canonical,
    bytes: new TextEncoder().encode(text).length,
    codePoints,
    paragraphs: paragraphStarts.length,
    ...(extraction && { extraction }),
    ...(pages && { pages }),
    ...(headings && { headings }),
  };
}

/** A source before it has an id. */
export type NewSource = Omit<Source, 'id'>;

interface Head {
  readonly title: string;
  /** Of the coder's own words. */
  readonly language: string;
  /** Empty where it is not said. */
  readonly coder: string;
  /** The day, as ISO 8601 has it. */
  readonly codedOn: string;
}

/** A network of these sources without organizations. Its id comes from its title, theirs from author and year. */
export function newNetwork(head: Head, sources: readonly NewSource[]): Network {
  const { title, language, coder, codedOn } = head;
  const give = uniqueSlugs();
  return {
    format: FORMAT,
    version: VERSION,
    id: shortSlug(title) || 'network',
    title,
    description: '',
    language,
    license: 'NOASSERTION',
    ...(coder !== '' && { coder, codedOn }),
    sources: sources.map((source) => ({ id: give(calledBy(source), 'source'), ...source })),
    organizations: [],
    relations: [],
    blocs: [],
    disputes: [],
  };
}

const WORDS_OF_ID = 5;

function shortSlug(title: string): string {
  return slugOf(title).split('-').slice(0, WORDS_OF_ID).join('-');
}

/** “Ellis 2016”, or the first words of the title. */
function calledBy({ author, issued, title }: NewSource): string {
  const [first] = author ?? [];
  const name = first?.family ?? first?.literal;
  const year = issued?.['date-parts']?.[0]?.[0];
  return name === undefined ? shortSlug(title) : [shortSlug(name), year].filter(Boolean).join(' ');
}
