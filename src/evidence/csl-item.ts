/** Fields of a CSL-JSON item, read once for every style of citation. */
import type { Source } from '../network/records.ts';

type Name = NonNullable<Source['author']>[number];

/** Those authors that have a name. */
export function authorsOf({ author }: Source): readonly Name[] {
  return (author ?? []).filter(({ family, literal, given }) => family ?? literal ?? given);
}

/** Year, month (1–12) and day, as far as they are known. */
export function issuedOf({ issued }: Source): readonly number[] {
  return (issued?.['date-parts']?.[0] ?? []).map(Number).filter(Number.isFinite);
}

/** “November 24, 2026”; the months' names are English. */
export function dayInWords(iso: string): string {
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/**
 * The DOI alone (`10.1000/182`), however the field has it: bare, as `doi:10.…`, or as an address of
 * doi.org. Nothing where the field holds no DOI.
 */
export function doiOf({ DOI = '' }: Pick<Source, 'DOI'>): string | undefined {
  const given = DOI.trim().replace(/^doi(?::\s*|\s+)/i, '');
  const bare = given.replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i, '');
  const doi = bare === given ? given : decoded(bare);
  return /^10\.\d+(?:\.\d+)*\/[^\s\p{Surrogate}]+$/u.test(doi) ? doi : undefined;
}

/** The DOI as an address, else the address as given, else nothing. */
export function linkOf(source: Pick<Source, 'DOI' | 'URL'>): string | undefined {
  const doi = doiOf(source);
  if (doi === undefined) return source.URL;
  // Signs that would end the path of an address are part of some DOIs.
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}

/** The source's public page. Only web addresses: a file may hold any text in these fields. */
export function webAddressOf(source: Pick<Source, 'DOI' | 'URL'>): string | undefined {
  const link = linkOf(source);
  return link !== undefined && /^https?:\/\//i.test(link) ? link : undefined;
}

/**
 * The pages, every range of them with one and the same sign: `1–5, 9-12` is “1–5, 9–12”. A hyphen
 * that belongs to the number of a page stays (“S-12”, “3-1–3-4”).
 * @param dash the sign of a range; an en dash in print, two hyphens in BibTeX
 */
export function pagesOf({ page }: Source, dash: string): string {
  return String(page ?? '')
    .split(/([,;&]\s*)/)
    .map((part, i) => (i % 2 === 0 ? withDash(part, dash) : part))
    .join('');
}

function withDash(part: string, dash: string): string {
  const dashed = part.split(/--+|[‒–—−]/);
  const hyphened = part.split(/[-‐‑]/);
  const [first = '', last = '', ...more] = dashed.length > 1 ? dashed : hyphened;
  const isRange = dashed.length > 1 || [first, last].every((end) => PAGE_NUMBER.test(end));
  if (!isRange || more.length > 0 || first.trim() === '' || last.trim() === '') return part;
  return `${first.trimEnd()}${dash}${last.trimStart()}`;
}

/** With a digit in it, or Roman. */
const PAGE_NUMBER = /\d|^\s*[ivxlcdm]+\s*$/i;

/** A part of an address as people write it; what is written wrongly stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
