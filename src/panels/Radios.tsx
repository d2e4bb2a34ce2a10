import type { ReactNode } from 'react';

/** One choice of several, side by side. */
export function Radios<Value extends string | number>(props: {
  label: string;
  options: readonly (readonly [Value, ReactNode])[];
  chosen: Value;
  onChoose: (value: Value) => void;
  /** Values that cannot be chosen. */
  off?: readonly Value[];
}) {
  return (
    <fieldset className="choice">
      <legend>{props.label}</legend>
      {props.options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={props.label}
            checked={props.chosen === value}
            disabled={props.off?.includes(value)}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
