import { useState } from 'react';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useNames } from '../use-names.ts';
import { NewOrganization } from './NewOrganization.tsx';

interface Props {
  readonly label: string;
  /** Ids, in the order of the sentence. */
  readonly chosen: readonly string[];
  /** Ids of those that the quote names: they are offered first. */
  readonly near: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const FRESH = ' ';

/** A place of the sentence: the organizations in it, and a list to add others. */
export function OrganizationSlot({ label, chosen, near, onChange }: Props) {
  const organizations = useExplorerState(({ document }) => document.network.organizations);
  const nameOf = useNames();
  const [isMaking, setMaking] = useState(false);
  const byName = [...organizations]
    .map(({ id }) => ({ id, name: nameOf(id) }))
    .filter(({ id }) => !chosen.includes(id))
    .sort((a, b) => a.name.localeCompare(b.name));
  const isNear = new Set(near);
  const groups = [
    [words.form.named, byName.filter(({ id }) => isNear.has(id))],
    [words.form.known, byName.filter(({ id }) => !isNear.has(id))],
  ] as const;
  return (
    <div className="slot">
      <span className="slot-label">{label}</span>
      {chosen.map((id) => (
        <span key={id} className="slot-chip">
          <bdi>{nameOf(id)}</bdi>
          <button
            type="button"
            aria-label={words.form.takeOut(nameOf(id))}
            onClick={() => onChange(chosen.filter((one) => one !== id))}
          >
            ×
          </button>
        </span>
      ))}
      <select
        aria-label={`${label}: ${words.form.add}`}
        value=""
        onChange={({ target }) => {
          if (target.value === FRESH) setMaking(true);
          else onChange([...chosen, target.value]);
        }}
      >
        <option value="">{words.form.add}</option>
        {groups.map(
          ([name, list]) =>
            list.length > 0 && (
              <optgroup key={name} label={name}>
                {list.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </optgroup>
            ),
        )}
        <option value={FRESH}>{words.form.fresh}</option>
      </select>
      {isMaking && (
        <NewOrganization
          onDone={(id) => {
            setMaking(false);
            if (id !== null) onChange([...chosen, id]);
          }}
        />
      )}
    </div>
  );
}
