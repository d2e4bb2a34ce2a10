import type { Options } from '../../../state/analyses.ts';
import { setOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { ON } from './balance-options.ts';

interface Props {
  readonly name: 'targets' | 'rollup' | 'stated' | 'weights';
  readonly given: Options;
  readonly label: string;
}

/** An option that is on or off. What was chosen among its answers may not be among the next. */
export function Switch({ name, given, label }: Props) {
  const explorer = useExplorer();
  return (
    <label>
      <input
        type="checkbox"
        checked={given[name] === ON}
        onChange={({ target }) =>
          setOptions(explorer, { [name]: target.checked ? ON : '', triangle: '' })
        }
      />{' '}
      {label}
    </label>
  );
}
