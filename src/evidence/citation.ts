/** Citations of a CSL-JSON item in the author-date style of the Chicago Manual (18th edition, 13). */
import type { Source } from '../network/records.ts';
import { dayInWords, linkOf, pagesOf } from './csl-item.ts';

type Name = NonNullable<Source['author']>[number];

const UNDATED = 'n.d.';

/** Types whose titles stand in quotation marks: parts of something larger, and pages. */
const QUOTED_TITLE =
  /^(?:article|chapter|entry|paper-conference|post|speech|thesis|webpage|review|manuscript|interview)/;

/** Types whose titles, headwords, say little without the work that they stand in. */
const REFERENCE_ENTRY = /^entry-(?:encyclopedia|dictionary)$/;

/**
 * The citation in running text, without brackets: “Ellis 2016”, “Ellis and Paz 2016”, “Ellis et al.
 * 2016” for three and more. Without an author the title's first words stand in, for an entry with the work that it is
 * of (“Gulf Cartel”, Wikipedia 2026); without a date “, n.d.”, but for a work in versions, of which the reference names one.
 */
export function shortCitation(source: Source): string {
  const year = yearOf(source);
  const work = REFERENCE_ENTRY.test(source.type) ? source['container-title'] : undefined;
  const opening = shortAuthors(source) ?? joined([shortTitle(source), work], ', ');
  if (year !== UNDATED) return `${opening} ${year}`;
  return source.version === undefined ? `${opening}, ${UNDATED}` : opening;
}

/** The same of several, by their ids. */
export function shortCitations(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(sources.map((source) => [source.id, shortCitation(source)]));
}

/**
 * The entry in a list of references, as one line of plain text with a full stop at its end.
 * @param accessed the day, in ISO 8601, on which the source was looked at; absent to leave it out
 */
export function fullReference(source: Source, accessed?: string): string {
  const authors = fullAuthors(source.author ?? []);
  const opening =
    authors === '' ? [titleOf(source), yearOf(source)] : [authors, yearOf(source), titleOf(source)];
  const place = joined([source['container-title'], volumeOf(source)], ' ');
  const parts = [
    ...opening,
    joined([place, dayOf(source)], ', '),
    source.version === undefined ? undefined : `Version ${source.version}`,
    source.publisher,
    accessed === undefined ? undefined : `Accessed ${dayInWords(accessed)}`,
    linkOf(source),
  ];
  return parts.filter(isGiven).map(closed).join(' ');
}

function shortAuthors({ author }: Source): string | null {
  const names = (author ?? [])
    .map(({ family, literal, given }) => family ?? literal ?? given)
    .filter(isGiven);
  const [first, second, third] = names;
  if (first === undefined) return null;
  if (third !== undefined) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}

/** Up to four words, enough to find the entry in the list. */
function shortTitle(source: Source): string {
  const words = source.title.split(/\s+/);
  const short = words
    .slice(0, 4)
    .join(' ')
    .replace(/[,:;]$/, '');
  const text = words.length > 4 ? `${short} …` : short;
  return isQuoted(source) ? `“${text}”` : text;
}

/** The first author inverted, the others not; more than six are cut to three and “et al.”. */
function fullAuthors(names: readonly Name[]): string {
  const all = names.map((name, i) => fullName(name, i === 0)).filter(isGiven);
  if (all.length > 6) return `${all.slice(0, 3).join(', ')}, et al.`;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')}, and ${last}`;
}

function fullName({ family, given, literal }: Name, inverted: boolean): string {
  if (family === undefined) return literal ?? given ?? '';
  return inverted ? joined([family, given], ', ') : joined([given, family], ' ');
}

function titleOf(source: Source): string {
  return isQuoted(source) ? `“${closed(source.title)}”` : source.title;
}

function isQuoted({ type }: Source): boolean {
  return QUOTED_TITLE.test(type);
}

function yearOf({ issued }: Source): string {
  const year = issued?.['date-parts']?.[0]?.[0];
  return String(year ?? issued?.literal ?? issued?.raw ?? UNDATED);
}

/** “January 5”, “January”, or nothing where only the year is known. */
function dayOf({ issued }: Source): string | undefined {
  const [, month = 0, day] = issued?.['date-parts']?.[0]?.map(Number) ?? [];
  if (!(month >= 1 && month <= 12)) return undefined;
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1),
  );
  return day === undefined ? name : `${name} ${day}`;
}

/** “17 (2): 41–61”. */
function volumeOf(source: Source): string | undefined {
  const { volume, issue } = source;
  const number = joined([volume, isGiven(issue) ? `(${issue})` : undefined], ' ');
  return joined([number, pagesOf(source, '–')], ': ');
}

function joined(parts: readonly (string | number | undefined)[], separator: string): string {
  return parts.filter(isGiven).join(separator);
}

function closed(sentence: string): string {
  return /[.?!]”?$/.test(sentence) ? sentence : `${sentence}.`;
}

function isGiven<T extends string | number>(part: T | undefined): part is T {
  return part !== undefined && part !== '';
}
