import { useState } from 'react';
import { words } from '../../words/words.ts';
import { useNames } from '../use-names.ts';
import { NewOrganization } from './NewOrganization.tsx';
import { OrganizationInput } from './OrganizationInput.tsx';

interface Props {
  readonly label: string;
  /** Ids, in the order of the sentence. */
  readonly chosen: readonly string[];
  /** Ids of those that the quote names: a press puts each into an empty place. */
  readonly near: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A place of the sentence: the organizations in it, and a line to add others. */
export function OrganizationSlot({ label, chosen, near, onChange }: Props) {
  const nameOf = useNames();
  const [unknown, setUnknown] = useState<string | null>(null);
  const add = (id: string) => onChange([...chosen, id]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own
    <div className="slot" role="group" aria-label={label}>
      <span className="slot-label" aria-hidden="true">
        {label}
      </span>
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
      {chosen.length === 0 &&
        near.map((id) => (
          <button key={id} type="button" className="slot-near" onClick={() => add(id)}>
            + <bdi>{nameOf(id)}</bdi>
          </button>
        ))}
      <OrganizationInput
        label={words.form.add}
        without={chosen}
        first={near}
        onPick={add}
        onUnknown={setUnknown}
      />
      {unknown !== null && (
        <NewOrganization
          key={unknown}
          name={unknown}
          onDone={(id) => {
            setUnknown(null);
            if (id !== null) add(id);
          }}
        />
      )}
    </div>
  );
}
