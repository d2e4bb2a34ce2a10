import { type ReactNode, useId } from 'react';
import type { Problem } from '../../network/problems.ts';
import { words } from '../../words/words.ts';
import { KeyHint } from './KeyHint.tsx';

interface Props {
  readonly label: string;
  /** Whether what stands in it is the program's suggestion, and not yet the coder's word. */
  readonly suggested?: boolean;
  readonly onConfirm?: () => void;
  /** What the rules say of it. */
  readonly problems?: readonly Problem[];
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a form: what it is called, whether it is only suggested, and what is wrong with it. */
export function Field(props: Props) {
  const { label, suggested = false, onConfirm, problems = [], className = '', children } = props;
  return (
    <fieldset className={`field ${className} ${suggested ? 'suggested' : ''}`}>
      <legend>{label}</legend>
      {suggested && (
        <button
          type="button"
          className="confirm"
          aria-label={words.form.confirm(label)}
          onClick={onConfirm}
        >
          {words.form.suggested}
        </button>
      )}
      {children}
      <Problems problems={problems} />
    </fieldset>
  );
}

/** What is wrong at a place of a form, and what to do about it. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  return problems.map((problem) => {
    const { message, remedy } = words.problem.said(problem);
    return (
      <p key={`${problem.field} ${problem.code}`} className="field-problem" role="alert">
        {message} ({problem.rule}). {remedy}
      </p>
    );
  });
}

interface ChoiceProps<Value extends string> {
  /** Of the radios, on the page. */
  readonly name: string;
  readonly options: readonly (readonly [Value, ReactNode])[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  /** Whether each is also chosen by its digit, which is then shown. */
  readonly byDigit?: boolean;
}

/** One of a few, side by side. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, options, chosen, onChoose, byDigit = false } = props;
  return (
    <div className="options">
      {options.map(([value, label], i) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            aria-keyshortcuts={byDigit ? `${i + 1}` : undefined}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
          {byDigit && <KeyHint>{i + 1}</KeyHint>}
        </label>
      ))}
    </div>
  );
}

/** A line to be filled in, with how it is written and what is wrong with it. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  how?: string | undefined;
  problems?: readonly Problem[];
  /** What may be meant, to be chosen instead of typed. */
  offered?: readonly string[];
}) {
  const { label, value, onChange, how, problems = [], offered = [] } = props;
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        list={offered.length > 0 ? `${id}-offers` : undefined}
        value={value}
        aria-invalid={problems.length > 0}
        aria-describedby={how || problems.length > 0 ? `${id}-says` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {offered.length > 0 && (
        <datalist id={`${id}-offers`}>
          {[...new Set(offered)].map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <div id={`${id}-says`}>
        {how && <small>{how}</small>}
        <Problems problems={problems} />
      </div>
    </div>
  );
}
