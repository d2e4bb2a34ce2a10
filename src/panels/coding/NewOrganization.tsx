import { useEffect, useRef, useState } from 'react';
import { addOrganization } from '../../coding/acts/organizations.ts';
import type { OrganizationKind } from '../../network/organization-kinds.ts';
import { code } from '../../state/coding.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { KindChoice } from './KindChoice.tsx';

interface Props {
  /** As it was typed. */
  readonly name: string;
  readonly onDone: (id: string | null) => void;
}

/** Adds an organization that the network does not have yet, while a form is open. */
export function NewOrganization({ name, onDone }: Props) {
  const explorer = useExplorer();
  const [kind, setKind] = useState<OrganizationKind>('cartel');
  const add = useRef<HTMLButtonElement>(null);
  useEffect(() => add.current?.focus(), []);
  const create = () => {
    const made = code(explorer, (network) =>
      addOrganization(network, { name, kind, aliases: [name] }),
    );
    onDone(made.ok ? made.value.id : null);
  };
  return (
    <div className="new-organization">
      <span>{words.form.fresh(name)}</span>
      <KindChoice kind={kind} onChoose={setKind} />
      <button ref={add} type="button" onClick={create}>
        {words.form.create}
      </button>
      <button type="button" onClick={() => onDone(null)}>
        {words.form.cancel}
      </button>
    </div>
  );
}
