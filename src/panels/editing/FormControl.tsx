import { useId } from 'react';
import type { Problem } from '../../network/problems.ts';
import { Problems } from '../coding/Field.tsx';
import { type FormField, linesOf } from './record-form.ts';

interface Props {
  readonly field: FormField;
  readonly value: string;
  readonly problems: readonly Problem[];
  readonly onChange: (value: string) => void;
}

/** One field of a form: its name, its control, and what the rules say of what stands in it. */
export function FormControl({ field, value, problems, onChange }: Props) {
  const id = useId();
  const { is, label, how } = field;
  const isGroup = is === 'radios' || is === 'checks';
  const described = problems.length > 0 || how ? `${id}-said` : undefined;
  const below = (how || problems.length > 0) && (
    <div id={`${id}-said`}>
      {how && <small>{how}</small>}
      <Problems problems={problems} />
    </div>
  );
  if (isGroup) {
    return (
      <fieldset className="field" data-field={field.name} aria-describedby={described}>
        <legend>{label}</legend>
        <Options field={field} value={value} name={id} onChange={onChange} />
        {below}
      </fieldset>
    );
  }
  const common = {
    id,
    value,
    'aria-invalid': problems.length > 0,
    'aria-describedby': described,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div className="text-field" data-field={field.name}>
      <label htmlFor={id}>{label}</label>
      {is === 'line' && <input type="text" {...common} />}
      {is === 'text' && <textarea rows={3} {...common} />}
      {is === 'select' && (
        <select {...common}>
          {field.options.map(([one, said]) => (
            <option key={one} value={one}>
              {said}
            </option>
          ))}
        </select>
      )}
      {below}
    </div>
  );
}

interface OptionsProps extends Pick<Props, 'field' | 'value' | 'onChange'> {
  readonly name: string;
}

/** One of several, or as many as are wanted. */
function Options({ field, value, name, onChange }: OptionsProps) {
  if (field.is !== 'radios' && field.is !== 'checks') return null;
  const { is, options } = field;
  const chosen = is === 'checks' ? linesOf(value) : [value];
  const toggle = (one: string) =>
    onChange(
      chosen.includes(one)
        ? chosen.filter((other) => other !== one).join('\n')
        : [...chosen, one].join('\n'),
    );
  return (
    <div className={options.length > 6 ? 'options many' : 'options'}>
      {options.map(([one, said]) => (
        <label key={one}>
          <input
            type={is === 'radios' ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(one)}
            onChange={() => (is === 'radios' ? onChange(one) : toggle(one))}
          />
          <span>{said}</span>
        </label>
      ))}
    </div>
  );
}
