import { useMemo } from 'react';
import { moveEnd, type QuoteEnd } from '../../coding/quote-ends.ts';
import { type SourceText, sliceText } from '../../evidence/source-text.ts';
import { textQuote } from '../../network/quotes.ts';
import type { Evidence } from '../../network/records.ts';
import { codedTextOf } from '../../state/coded-text.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useReturn } from '../focus/use-return.ts';
import { EditForm } from './EditForm.tsx';
import { quotedBy, quoteForm, stretchIn } from './quote-form.ts';
import type { Values } from './record-form.ts';
import { useForm } from './use-form.ts';

interface Props {
  readonly record: string;
  /** Path of the quote in its record. */
  readonly field: string;
  readonly evidence: Evidence;
}

/** A quote of a draft is changed below its words. */
export default function EditQuote({ record, field, evidence }: Props) {
  const found = useExplorerState((state) => codedTextOf(state, evidence.source));
  const isOfRelation = useExplorerState(({ document }) =>
    document.network.relations.some(({ id }) => id === record),
  );
  const [open, setOpen] = useForm(`${record} ${field}`);
  const button = useReturn(open !== null);
  const text = found && standsIn(found, evidence) ? found : null;
  const form = useMemo(
    () => quoteForm(quotedBy(record, field), evidence, text, isOfRelation),
    [record, field, evidence, text, isOfRelation],
  );
  if (!open) {
    const begin = () => setOpen({ task: 'quote', of: `${record} ${field}`, values: form.begin });
    return (
      <button ref={button} type="button" className="link" onClick={begin}>
        {words.editing.tasks.quote}
      </button>
    );
  }
  const { values } = open;
  const change = (next: Values) => setOpen({ ...open, values: next });
  return (
    <EditForm
      task="quote"
      name={words.editing.tasks.quote}
      form={form}
      values={values}
      onChange={change}
      onClose={() => setOpen(null)}
    >
      {text ? (
        <Ends text={text} values={values} onChange={change} />
      ) : (
        <p className="soft">{words.editing.noText}</p>
      )}
    </EditForm>
  );
}

/** Whether the very words of a quote stand where it says. */
function standsIn(text: SourceText, { selector }: Evidence): boolean {
  const found = textQuote(selector);
  return found !== null && sliceText(text, found.position) === found.quote.exact;
}

const MOVES = [
  ['start', -1, 'startBack'],
  ['start', 1, 'startOn'],
  ['end', -1, 'endBack'],
  ['end', 1, 'endOn'],
] as const satisfies readonly (readonly [QuoteEnd, 1 | -1, keyof typeof words.marking])[];

interface EndsProps {
  readonly text: SourceText;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

/** The words as they would be quoted, and their ends, which move word by word. */
function Ends({ text, values, onChange }: EndsProps) {
  const at = stretchIn(values);
  const move = (end: QuoteEnd, step: 1 | -1) => {
    const next = moveEnd(text.text, at, end, step);
    onChange({ ...values, start: String(next.start), end: String(next.end) });
  };
  return (
    <fieldset className="field">
      <legend>{words.marking.ends}</legend>
      <p className="form-quote">{text.text.slice(at.start, at.end)}</p>
      <div className="options">
        {MOVES.map(([end, step, name]) => (
          <button key={name} type="button" onClick={() => move(end, step)}>
            {words.marking[name]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
