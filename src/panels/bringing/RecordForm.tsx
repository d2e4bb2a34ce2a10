import { useId, useState } from 'react';
import { looksLikeReference, readReferences } from '../../exchange/references/references.ts';
import { type ShortForm, shortForm } from '../../exchange/references/short-form.ts';
import type { Problem } from '../../network/problems.ts';
import { words } from '../../words/words.ts';
import { FormControl } from '../editing/FormControl.tsx';
import { shortFields, shortFormIn } from '../editing/source-form.ts';
import { useStatus } from '../use-status.ts';
import type { FilledIn } from './records.ts';
import '../coding/form.css';

/** What is amiss is said by the dialog. */
const NO_PROBLEMS: readonly Problem[] = [];

/** The short form of a source's bibliographic record, filled in by the file or by pasting what a library exports. */
export function RecordForm({
  record,
  onChange,
}: {
  record: FilledIn;
  onChange: (record: FilledIn) => void;
}) {
  const { form, known } = record;
  const values = { ...form };
  return (
    <fieldset className="record">
      <legend>{words.bringing.record}</legend>
      {shortFields(values).map((field) => (
        <FormControl
          key={field.name}
          field={field}
          value={values[field.name as keyof ShortForm]}
          problems={NO_PROBLEMS}
          onChange={(value) =>
            onChange({ known, form: shortFormIn({ ...values, [field.name]: value }) })
          }
        />
      ))}
      <FromReference record={record} onChange={onChange} />
    </fieldset>
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
