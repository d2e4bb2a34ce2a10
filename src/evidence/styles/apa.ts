/** Publication Manual of the American Psychological Association, 7th edition. */
import type { Source } from '../../network/records.ts';
import { authorsOf, dayInWords, issuedOf, linkOf, pagesOf } from '../csl-item.ts';
import type { Style } from './style.ts';

/** Descriptions in square brackets after the title of what is not a text. */
const DESCRIPTIONS: Readonly<Record<string, string>> = { dataset: ' [Data set]' };

export const apa: Style = {
  id: 'apa',
  label: 'APA',
  extension: 'txt',
  mime: 'text/plain',
  reference: ({ source, accessed }) => {
    const authors = namesOf(source);
    const version = source.version === undefined ? '' : ` (Version ${source.version})`;
    // What is part of a data set has no version of its own.
    const isPart = source.type === 'entry';
    const description = DESCRIPTIONS[source.type] ?? '';
    const title = `${source.title}${isPart ? '' : version}${description}`;
    const place = source['container-title'];
    const opening =
      authors === ''
        ? [closed(title), `(${dateOf(source)}).`]
        : [closed(authors), `(${dateOf(source)}).`, closed(title)];
    const container = [
      place && `${place}${isPart ? version : ''}`,
      volumeOf(source),
      pagesOf(source, '–'),
    ].filter(Boolean);
    return [
      ...opening,
      ...(container.length > 0 ? [closed(container.join(', '))] : []),
      ...(source.publisher ? [closed(source.publisher)] : []),
      ...retrieval(linkOf(source), accessed),
    ].join(' ');
  },
  inText: ({ source, paragraph, printedPage }) => {
    const [year = dateOf(source)] = issuedOf(source);
    const ofParagraph = paragraph === undefined ? '' : `, para. ${paragraph}`;
    const where = printedPage === undefined ? ofParagraph : `, p. ${printedPage}`;
    return `(${shortNames(source)}, ${year}${where})`;
  },
};

/** “Carey, B.”, “D'Souza, A., & Wiseheart, M.”; of more than twenty, the first nineteen and the last. */
function namesOf(source: Source): string {
  const names = authorsOf(source).map(({ family, given, literal }) => {
    const initials = (given ?? '').split(/\s+/).filter(Boolean).map(initialOf).join(' ');
    return family ? [family, initials].filter(Boolean).join(', ') : (literal ?? given ?? '');
  });
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** “Jean-Luc” is “J.-L.”; an initial stays one. */
function initialOf(name: string): string {
  return name
    .split('-')
    .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
    .join('-');
}

function shortNames(source: Source): string {
  const [first, second, third] = authorsOf(source).map(
    ({ family, literal, given }) => family ?? literal ?? given ?? '',
  );
  if (first === undefined) return `“${source.title}”`;
  if (third !== undefined) return `${first} et al.`;
  return second === undefined ? first : `${first} & ${second}`;
}

/** “2019, March 22”, “2016, January”, “2018”; journals and data sets have their year alone. */
function dateOf(source: Source): string {
  const [year, month, day] = issuedOf(source);
  if (year === undefined) return source.issued?.literal ?? source.issued?.raw ?? 'n.d.';
  if (month === undefined || source.type === 'article-journal' || source.type === 'dataset')
    return String(year);
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1),
  );
  return `${year}, ${name}${day === undefined ? '' : ` ${day}`}`;
}

function volumeOf({ volume, issue }: Source): string {
  return `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}`;
}

/** The address closes the reference without a full stop. */
function retrieval(link: string | undefined, accessed: string | undefined): string[] {
  if (accessed === undefined) return link ? [link] : [];
  const day = `Retrieved ${dayInWords(accessed)}`;
  return [link ? `${day}, from ${link}` : `${day}.`];
}

function closed(part: string): string {
  return /[.?!]$/.test(part) ? part : `${part}.`;
}
