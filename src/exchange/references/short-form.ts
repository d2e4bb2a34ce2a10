/** The bibliographic record of a source as a short form that a person fills in, each field one text. */
import type { Source } from '../../network/records.ts';
import { issuedFrom } from '../written-dates.ts';
import { authorsFrom } from '../written-names.ts';
import { referenceOf } from './reference.ts';

export interface ShortForm {
  readonly title: string;
  /** Divided by semicolons, a family name first and with a comma. */
  readonly author: string;
  /** As far as it is known: `2016-01-05`, `2016-01`, `2016`. */
  readonly issued: string;
  /** A journal, a newspaper, a site. */
  readonly container: string;
  readonly publisher: string;
  readonly address: string;
  /** A tag of BCP 47; empty where it is not said. */
  readonly language: string;
}

type Fields = Partial<Omit<Source, 'id' | 'custom'>>;

/** What is known, as it is written into the form. */
export function shortForm(fields: Fields): ShortForm {
  return {
    title: fields.title ?? '',
    author: (fields.author ?? []).map(nameText).filter(Boolean).join('; '),
    issued: dateText(fields.issued),
    container: fields['container-title'] ?? '',
    publisher: fields.publisher ?? '',
    address: fields.URL ?? '',
    language: fields.language ?? '',
  };
}

/**
 * The record that a form holds.
 * @param known what the form has no field for (volume, pages, DOI) stays as it was
 */
export function recordOf(form: ShortForm, known: Fields): Omit<Source, 'id' | 'custom'> {
  const { key: _, ...record } = referenceOf('', known.type ?? 'document', form.title, {
    author: authorsFrom(form.author),
    issued: issuedFrom(form.issued),
    'container-title': form.container,
    publisher: form.publisher,
    volume: known.volume,
    issue: known.issue,
    page: known.page,
    DOI: known.DOI,
    URL: form.address,
    version: known.version,
    language: form.language,
  });
  return record;
}

function nameText({ family, given, literal }: NonNullable<Source['author']>[number]): string {
  return family === undefined
    ? (literal ?? given ?? '')
    : [family, given].filter(Boolean).join(', ');
}

function dateText(issued: Source['issued']): string {
  const parts = issued?.['date-parts']?.[0];
  if (!parts) return issued?.raw ?? issued?.literal ?? '';
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
