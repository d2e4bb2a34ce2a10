/** What the dialog holds of each text's bibliographic record, before there is a source. */

import { stemOf } from '../../exchange/file-name.ts';
import { type ShortForm, shortForm } from '../../exchange/references/short-form.ts';
import type { Source } from '../../network/records.ts';
import type { BroughtText } from '../../state/brought-texts.ts';
import type { Brought } from '../../state/jobs.ts';

export interface FilledIn {
  readonly form: ShortForm;
  /** Fields of the record that the form has no place for. */
  readonly known: Partial<Omit<Source, 'id' | 'custom'>>;
}

/** In characters: a longer line is no title. */
const LONGEST_TITLE = 150;

/** As the file fills it in: without a title of its own, by its first heading, its first line or its name. */
export function firstRecord(
  { file, isPasted }: BroughtText,
  { text, coded, metadata }: Brought,
): FilledIn {
  const [heading] = coded.headings ?? [];
  const line = heading
    ? [...text.text.slice(0, 20_000)].slice(heading.start, heading.end).join('')
    : (text.text.split('\n', 1)[0] ?? '');
  const begins = heading || isPasted ? line.trim().slice(0, LONGEST_TITLE) : '';
  const title = metadata.title ?? (begins || stemOf(file.name));
  const type = coded.extraction?.mediaType === 'text/html' ? 'webpage' : 'document';
  return { form: shortForm({ ...metadata, title }), known: { type, ...metadata } };
}
