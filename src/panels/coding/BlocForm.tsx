import { useState } from 'react';
import { BLOC, type BlocEntry } from '../../coding/entries/claim-entries.ts';
import type { Marked } from '../../coding/entries/quoted.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useNames } from '../use-names.ts';
import { hedgesIn } from './begin-relation.ts';
import { Problems, TextField } from './Field.tsx';
import { FormShell } from './FormShell.tsx';
import { HedgeField } from './HedgeField.tsx';
import { namedIn } from './named-in.ts';
import { OrganizationSlot } from './OrganizationSlot.tsx';
import { useClaim } from './use-claim.ts';

/** A group that the words claim, or one more quote for one that is recorded. */
export function BlocForm({ marked }: { marked: Marked }) {
  const explorer = useExplorer();
  const near = useExplorerState((state) => namedIn(state, marked));
  const blocs = useExplorerState(({ document }) => document.network.blocs);
  const nameOf = useNames();
  const [offered] = useState(() => hedgesIn(explorer.getState(), marked));
  const [isConfirmed, setConfirmed] = useState(offered.length === 0);
  const { entry, change, at, shell } = useClaim<BlocEntry>('bloc', BLOC, marked, () => ({
    bloc: '',
    name: '',
    members: near,
    strengths: {},
    hedges: offered,
    note: '',
    quoteNote: '',
  }));
  const claimed = blocs.filter(({ claimedBy }) => claimedBy !== undefined);
  const isNew = entry.bloc === '';
  return (
    <FormShell {...shell}>
      {claimed.length > 0 && (
        <label className="text-field">
          {words.form.whichBloc}
          <select value={entry.bloc} onChange={({ target }) => change({ bloc: target.value })}>
            <option value="">{words.form.newBloc}</option>
            {claimed.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {isNew && (
        <>
          <div data-first>
            <TextField
              label={words.form.blocName}
              value={entry.name}
              problems={at('name')}
              onChange={(name) => change({ name })}
            />
          </div>
          <OrganizationSlot
            label={words.form.members}
            chosen={entry.members}
            near={near}
            onChange={(members) => change({ members })}
          />
          <Problems problems={at('members')} />
          <div className="field-grid">
            {entry.members.map((id) => (
              <TextField
                key={id}
                label={words.form.strengthOf(nameOf(id))}
                value={entry.strengths[id] ?? ''}
                onChange={(said) => change({ strengths: { ...entry.strengths, [id]: said } })}
              />
            ))}
          </div>
        </>
      )}
      <HedgeField
        marked={marked}
        offered={offered}
        chosen={entry.hedges}
        suggested={!isConfirmed}
        problems={at('hedges')}
        onConfirm={() => setConfirmed(true)}
        onChange={(hedges) => {
          setConfirmed(true);
          change({ hedges });
        }}
      />
      <div className="field-grid">
        {isNew && (
          <TextField
            label={words.form.blocNote}
            value={entry.note}
            problems={at('note')}
            onChange={(note) => change({ note })}
          />
        )}
        <TextField
          label={words.form.quoteNote}
          value={entry.quoteNote}
          onChange={(quoteNote) => change({ quoteNote })}
        />
      </div>
    </FormShell>
  );
}
