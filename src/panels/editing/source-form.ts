/** The bibliographic record of a source as fields of a form: of one that is recorded, and of a text that is brought. */
import { editSource } from '../../coding/acts/claims.ts';
import { recordOf, type ShortForm, shortForm } from '../../exchange/references/short-form.ts';
import type { Source } from '../../network/records.ts';
import { LANGUAGES, words } from '../../words/words.ts';
import { type FormField, type RecordForm, textOf, type Values } from './record-form.ts';

/** In the order of the form. */
const SHORT_FIELDS = [
  'title',
  'author',
  'issued',
  'language',
  'container',
  'publisher',
  'address',
] as const satisfies readonly (keyof ShortForm)[];

/** What the record calls them. */
const AT: Readonly<Record<string, string>> = { container: 'container-title', address: 'URL' };

/** The fields of the short form. */
export function shortFields({ language = '' }: Values): readonly FormField[] {
  const { fields, hints, unsaid } = words.bringing;
  const how: Readonly<Record<string, string>> = hints;
  return SHORT_FIELDS.map((name): FormField => {
    const field = { name, label: fields[name], at: AT[name] ?? name };
    if (name !== 'language') return { is: 'line', ...field, ...(how[name] && { how: how[name] }) };
    const isOther = language !== '' && !(language in LANGUAGES);
    const own = isOther ? [[language, language] as const] : [];
    return {
      is: 'select',
      ...field,
      options: [['', unsaid], ...Object.entries(LANGUAGES), ...own],
    };
  });
}

/** What stands in the fields of the short form. */
export function shortFormIn(values: Values): ShortForm {
  const { title = '', author = '', issued = '', language = '' } = values;
  const { container = '', publisher = '', address = '' } = values;
  return { title, author, issued, language, container, publisher, address };
}

export function sourceForm(source: Source): RecordForm {
  const { id, type, DOI = '' } = source;
  const said = words.editing.fields;
  const begin = { ...shortForm(source), type, DOI };
  return {
    begin,
    fields: (values) => [
      ...shortFields(values),
      { is: 'line', name: 'type', label: said.sourceType, how: said.sourceTypeHow },
      { is: 'line', name: 'DOI', label: 'DOI' },
    ],
    act: (now, values) => {
      const record = recordOf(shortFormIn(values), source);
      return editSource(now, {
        id,
        fields: {
          title: record.title,
          type: values.type?.trim() ?? '',
          DOI: textOf(values.DOI),
          // A form has less than a record: names and dates that were not changed stay to the letter.
          author: values.author === begin.author ? source.author : record.author,
          issued: values.issued === begin.issued ? source.issued : record.issued,
          'container-title': record['container-title'],
          publisher: record.publisher,
          URL: record.URL,
          language: record.language,
        },
      });
    },
  };
}
