import { type RefObject, useId, useState } from 'react';
import { fold } from '../../network/fold.ts';
import { allNames } from '../../network/names.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { useNames } from '../use-names.ts';

interface Props {
  readonly label: string;
  /** Ids that are not offered. */
  readonly without?: readonly string[];
  /** Ids that are offered before all others. */
  readonly first?: readonly string[];
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onPick: (organization: string) => void;
  /** What is typed is no name that the network knows. */
  readonly onUnknown?: (name: string) => void;
}

/**
 * A line in which an organization is named: by a name or alias that is typed, accents and case apart, and Enter,
 * or out of the list that the browser opens.
 */
export function OrganizationInput({
  label,
  without = [],
  first = [],
  field,
  onPick,
  onUnknown,
}: Props) {
  const organizations = useExplorerState(({ document }) => document.network.organizations);
  const nameOf = useNames();
  const list = useId();
  const [typed, setTyped] = useState('');
  const offered = organizations
    .filter(({ id }) => !without.includes(id))
    .sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)));
  const take = (name: string) => {
    const sought = fold(name.trim());
    const found = offered.find((one) =>
      [nameOf(one.id), ...allNames(one), ...one.aliases].some((own) => fold(own) === sought),
    );
    if (found) onPick(found.id);
    else if (sought !== '') onUnknown?.(name.trim());
    if (found || onUnknown) setTyped('');
  };
  return (
    <>
      <input
        ref={field}
        type="text"
        className="organization-input"
        list={list}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        value={typed}
        onChange={({ target, nativeEvent }) => {
          // Taken out of the list, not typed letter by letter.
          const isPicked = (nativeEvent as InputEvent).inputType === 'insertReplacementText';
          if (isPicked) take(target.value);
          else setTyped(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '') return;
          // What stands around it is not done yet.
          event.preventDefault();
          event.stopPropagation();
          take(typed);
        }}
      />
      <datalist id={list}>
        {offered.map(({ id }) => (
          <option key={id} value={nameOf(id)} />
        ))}
      </datalist>
    </>
  );
}
