/** What a PDF says of itself: the XMP record, where it has one, before its older dictionary. */
import { issuedFrom } from '../../written-dates.ts';
import { authorsFrom } from '../../written-names.ts';
import { type Metadata, oneLine } from '../extracted-text.ts';

interface Records {
  readonly info: object;
  readonly metadata: { readonly get: (name: string) => unknown } | null;
}

/** Its date is that of the file, where nothing says when the text was published. */
export function metadataOf({ info, metadata }: Records): Metadata {
  const fields = new Map<string, unknown>(Object.entries(info));
  const first = (values: readonly unknown[]) => values.map(wordsOf).find((one) => one !== '') ?? '';
  const at = (name: string) => metadata?.get(name);
  const title = titleOf(first([at('dc:title'), fields.get('Title')]));
  const author = authorsFrom(first([at('dc:creator'), fields.get('Author')]));
  const issued = issuedFrom(
    first([
      at('prism:publicationdate'),
      at('dc:date'),
      at('xmp:createdate'),
      wordsOf(fields.get('CreationDate')).replace(/^D:/, ''),
    ]),
  );
  const publisher = first([at('dc:publisher')]);
  const container = first([at('prism:publicationname')]);
  const doi = first([at('prism:doi')]);
  const language = first([at('dc:language'), fields.get('Language')]);
  return {
    ...(title !== '' && { title }),
    ...(author.length > 0 && { author }),
    ...(issued?.['date-parts'] && { issued }),
    ...(container !== '' && { 'container-title': container }),
    ...(publisher !== '' && { publisher }),
    ...(doi !== '' && { DOI: doi }),
    ...(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language) && { language }),
  };
}

/** A list of names is one text, divided by semicolons. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('; ');
  return typeof value === 'string' ? oneLine(value) : '';
}

/** Programs put the name of the file there, or nothing that is meant. */
function titleOf(title: string): string {
  const named = title.replace(/^Microsoft (?:Word|PowerPoint) - /, '');
  const isOfFile = /\.(?:docx?|pdf|rtf|odt|indd|qxd|tex|pptx?)$/i.test(named);
  return isOfFile || /^(?:untitled|sin título|document\d*)$/i.test(named) ? '' : named;
}
