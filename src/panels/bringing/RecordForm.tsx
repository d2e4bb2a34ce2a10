import { useId, useState } from 'react';
import { looksLikeReference, readReferences } from '../../exchange/references/references.ts';
import { type ShortForm, shortForm } from '../../exchange/references/short-form.ts';
import type { Problem } from '../../network/problems.ts';
import { LANGUAGES, words } from '../../words/words.ts';
import { useStatus } from '../use-status.ts';
import type { FilledIn } from './records.ts';

type Field = keyof ShortForm;

/** In the order of the form; a pair stands beside each other where there is room. */
const FIELDS = [
  'title',
  'author',
  'issued',
  'language',
  'container',
  'publisher',
  'address',
] as const satisfies readonly Field[];

/** The short form of a source's bibliographic record, filled in by the file or by pasting what a library exports. */
export function RecordForm({
  record,
  onChange,
}: {
  record: FilledIn;
  onChange: (record: FilledIn) => void;
}) {
  const { form, known } = record;
  const set = (field: Field) => (value: string) =>
    onChange({ known, form: { ...form, [field]: value } });
  return (
    <fieldset className="record">
      <legend>{words.bringing.record}</legend>
      {FIELDS.map((field) =>
        field === 'language' ? (
          <LanguageOfText key={field} value={form.language} onChange={set(field)} />
        ) : (
          <label key={field} data-field={field}>
            {words.bringing.fields[field]}
            <input
              type="text"
              value={form[field]}
              placeholder={
                field === 'author' || field === 'issued' ? words.bringing.hints[field] : undefined
              }
              onChange={(event) => set(field)(event.target.value)}
            />
          </label>
        ),
      )}
      <FromReference record={record} onChange={onChange} />
    </fieldset>
  );
}

function LanguageOfText({ value, onChange }: { value: string; onChange: (tag: string) => void }) {
  const isOther = value !== '' && !(value in LANGUAGES);
  return (
    <label data-field="language">
      {words.bringing.fields.language}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.bringing.unsaid}</option>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
        {isOther && <option value={value}>{value}</option>}
      </select>
    </label>
  );
}

/** Fills the form as soon as what was pasted can be read; until then it says why not. */
function FromReference({
  record,
  onChange,
}: {
  record: FilledIn;
  onChange: (record: FilledIn) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<{ filled: string } | { problem: Problem } | null>(null);
  const read = (pasted: string) => {
    setText(pasted);
    if (pasted.trim() === '') return setSaid(null);
    const outcome = readReferences(pasted, words.bringing.reference);
    const [problem] = outcome.ok ? [] : outcome.problems;
    if (problem) return setSaid({ problem });
    const [first] = outcome.ok ? outcome.value : [];
    if (!first) return;
    const { key: _, ...fields } = first;
    // The text's own language stays where the record has none.
    const language = fields.language ?? record.form.language;
    onChange({ known: fields, form: shortForm({ ...fields, language }) });
    setSaid({ filled: fields.title });
  };
  const told =
    said && ('filled' in said ? words.bringing.filled(said.filled) : problemOf(said.problem, text));
  useStatus(told);
  return (
    <details className="reference">
      <summary>{words.bringing.reference}</summary>
      <textarea
        aria-label={words.bringing.reference}
        aria-describedby={id}
        rows={3}
        spellCheck={false}
        value={text}
        onChange={(event) => read(event.target.value)}
      />
      <p id={id} className="soft">
        {told}
      </p>
    </details>
  );
}

/** While somebody types its first letters, nothing is wrong yet. */
function problemOf(problem: Problem, text: string): string {
  if (!looksLikeReference(text) && text.trim().length < 3) return '';
  const { message, remedy } = words.problem.said(problem);
  const { record } = problem;
  return `${record === null ? '' : `${words.note.place(record)}: `}${message}. ${remedy}`;
}
