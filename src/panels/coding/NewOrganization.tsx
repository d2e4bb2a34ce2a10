import { useState } from 'react';
import { addOrganization } from '../../coding/acts/organizations.ts';
import { ORGANIZATION_KIND_IDS, type OrganizationKind } from '../../network/organization-kinds.ts';
import { code } from '../../state/coding.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';

/** Adds an organization that the network does not have yet, while a form is open. */
export function NewOrganization({ onDone }: { onDone: (id: string | null) => void }) {
  const explorer = useExplorer();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<OrganizationKind>('cartel');
  const create = () => {
    const given = name.trim();
    const made = code(explorer, (network) =>
      addOrganization(network, { name: given, kind, aliases: [given] }),
    );
    onDone(made.ok ? made.value.id : null);
  };
  return (
    <div className="new-organization">
      <label>
        {words.form.freshName}
        <input
          type="text"
          // biome-ignore lint/a11y/noAutofocus: it opens where the reader has just asked for it
          autoFocus
          value={name}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The form around it is not done yet.
            event.preventDefault();
            if (name.trim() !== '') create();
          }}
        />
      </label>
      <KindChoice kind={kind} onChoose={setKind} />
      <button type="button" disabled={name.trim() === ''} onClick={create}>
        {words.form.create}
      </button>
      <button type="button" onClick={() => onDone(null)}>
        {words.form.cancel}
      </button>
    </div>
  );
}

/** What kind of organization it is. */
export function KindChoice(props: {
  kind: OrganizationKind;
  onChoose: (kind: OrganizationKind) => void;
}) {
  return (
    <select
      aria-label={words.form.freshKind}
      value={props.kind}
      onChange={({ target }) => props.onChoose(target.value as OrganizationKind)}
    >
      {ORGANIZATION_KIND_IDS.map((id) => (
        <option key={id} value={id}>
          {words.kinds[id].label}
        </option>
      ))}
    </select>
  );
}
