import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import type { Problem } from '../../network/problems.ts';
import { code } from '../../state/coding.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Problems } from '../coding/Field.tsx';
import { ChangeLines } from '../drafts/ChangeLines.tsx';
import { focusOn } from '../focus/elements.ts';
import { FormControl } from './FormControl.tsx';
import type { FormField, RecordForm, Values } from './record-form.ts';
import type { Task } from './use-form.ts';
import '../coding/form.css';
import './editing.css';

/** What can have the focus; of a group of radios only the one that is chosen, as with Tab. */
const FIRST = 'input:not([type="radio"]:not(:checked)), select, textarea, button';

interface Props {
  readonly task: Task;
  /** What the form is called. */
  readonly name: string;
  /** The record, where its name does not stand above the form. */
  readonly title?: string | null;
  readonly form: RecordForm;
  readonly values: Values;
  /** The field that has the focus first. */
  readonly at?: string | undefined;
  readonly onChange: (values: Values) => void;
  /** Back to what is read, with or without a change. */
  readonly onClose: () => void;
  /** Controls of its own, beside the fields. */
  readonly children?: ReactNode;
}

/** A form of a record: the rules speak at its fields, and where it takes others along these are listed first. */
export function EditForm({
  task,
  name,
  title,
  form,
  values,
  at,
  onChange,
  onClose,
  children,
}: Props) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const element = useRef<HTMLFormElement>(null);
  const outcome = useMemo(() => form.act(network, values), [form, network, values]);
  const problems = outcome.ok ? [] : outcome.problems;
  const fields = form.fields(values);
  const isTouched = JSON.stringify(values) !== JSON.stringify(form.begin);
  const placed = problems.filter((problem) => fields.some((field) => isAt(field, problem)));
  const others = problems.filter((problem) => !placed.includes(problem));
  const opener = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !element.current?.contains(activeElement))
      opener.current = activeElement;
    const asked = at === undefined ? null : element.current?.querySelector(`[data-field="${at}"]`);
    (asked ?? element.current)?.querySelector<HTMLElement>(FIRST)?.focus();
  }, [at]);
  useLayoutEffect(() => {
    const form = element.current;
    return () => {
      if (form?.contains(document.activeElement)) focusOn(opener.current);
    };
  }, []);
  const save = () => {
    if (code(explorer, (now) => form.act(now, values)).ok) onClose();
  };
  return (
    <form
      ref={element}
      className="coding-form editing-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Elsewhere the key clears what is selected.
        event.stopPropagation();
        onClose();
      }}
    >
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {fields.map((field) => (
        <FormControl
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          problems={isTouched ? problems.filter((problem) => isAt(field, problem)) : []}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
      {children}
      {form.isListed && outcome.ok && (
        <div className="consequences">
          <p>{words.editing.consequences}</p>
          <ChangeLines before={network} after={outcome.value.network} />
        </div>
      )}
      {isTouched && <Problems problems={others} />}
      <div className="form-end">
        <button type="submit" className="primary" disabled={!outcome.ok}>
          {words.editing.does[task]}
        </button>
        <button type="button" onClick={onClose}>
          {words.editing.cancel}
        </button>
      </div>
    </form>
  );
}

/** Whether what is wrong is said at a field: at the very place, or at what stands in it. */
function isAt({ name, at = name }: FormField, { field }: Problem): boolean {
  return field === at || (field?.startsWith(`${at}.`) ?? false);
}
