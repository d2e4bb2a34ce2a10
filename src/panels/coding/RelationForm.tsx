import { useMemo, useState } from 'react';
import { type Places, placeOf } from '../../coding/entries/places.ts';
import type { Marked } from '../../coding/entries/quoted.ts';
import {
  asRecorded,
  enterRelation,
  existing,
  keptPairs,
  lackingIn,
  nameOfStatement,
  type RelationEntry,
} from '../../coding/entries/relation-entry.ts';
import { recordEntry } from '../../state/record-entry.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { type Begun, beginRelation } from './begin-relation.ts';
import { ConfidenceField } from './ConfidenceField.tsx';
import { Choice, Field } from './Field.tsx';
import { FormShell } from './FormShell.tsx';
import { HedgeField } from './HedgeField.tsx';
import { MoreFields } from './MoreFields.tsx';
import { NotYet } from './NotYet.tsx';
import { namedIn } from './named-in.ts';
import { RelationSides } from './RelationSides.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useEntry } from './use-entry.ts';

const PLACES: Places<keyof RelationEntry> = {
  source: 'actors',
  target: 'actors',
  type: 'type',
  confidence: 'reason',
  hedges: 'hedges',
  strength: 'strength',
  when: 'when',
  where: 'where',
  note: 'note',
  expandedFrom: 'expandedFrom',
};

export function RelationForm({ marked }: { marked: Marked }) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const near = useExplorerState((state) => namedIn(state, marked));
  const [offered, setOffered] = useState(() => beginRelation(explorer.getState(), marked));
  const [begun, setBegun] = useEntry('relation', marked, () => offered[0] as Begun);
  const { entry, suggested } = begun;
  const change = (said: Partial<RelationEntry>) => {
    const next = { ...entry, ...said };
    const pairs = keptPairs(next);
    const known = pairs.length === 1 && pairs[0] ? existing(network, next, pairs[0]) : undefined;
    const isNew = known !== undefined && known !== tie;
    const isUnnamed = pairs.length > 1 && next.expandedFrom === '' && !('expandedFrom' in said);
    setBegun({
      entry: {
        ...(isNew ? asRecorded(next, known) : next),
        ...(isUnnamed && { expandedFrom: nameOfStatement(next) }),
      },
      suggested: suggested.filter((field) => !(field in said)),
    });
  };
  /** With one more name known, the words may suggest more. */
  const beginAgain = () => {
    const again = beginRelation(explorer.getState(), marked);
    setOffered(again);
    const isUntouched = entry.level === null && entry.reason === '';
    if (isUntouched) setBegun(again[0] as Begun);
  };
  const confirm = (...fields: (keyof RelationEntry)[]) =>
    setBegun({ entry, suggested: suggested.filter((field) => !fields.includes(field)) });

  const pairs = keptPairs(entry);
  const ties = pairs.flatMap((pair) => existing(network, entry, pair) ?? []);
  const tie = pairs.length === 1 ? ties[0] : undefined;
  const outcome = useMemo(() => enterRelation(network, entry, marked), [network, entry, marked]);
  const problems = !outcome || outcome.ok ? [] : outcome.problems;
  const at = (...fields: (keyof RelationEntry)[]) =>
    problems.filter((problem) => fields.some((field) => placeOf(problem, PLACES) === field));
  const lacking = lackingIn(entry);
  const save = () => {
    if (outcome?.ok) recordEntry(explorer, outcome.value, outcome.value.ids);
  };
  const field = { entry, onChange: change, at };
  return (
    <FormShell
      task="relation"
      lacking={lacking.length > 0 ? words.form.lacking(lacking) : ''}
      problems={problems.filter((problem) => placeOf(problem, PLACES) === null)}
      canSave={outcome?.ok === true && lacking.length === 0}
      onSave={save}
    >
      <NotYet marked={marked} onTaken={beginAgain} />
      <Suggestions offered={offered} entry={entry} onChoose={setBegun} />
      <RelationSides
        {...field}
        near={near}
        suggested={suggested}
        onConfirm={() => confirm('type', 'actors', 'others')}
      />
      {ties.length > 0 && (
        <p className="form-note">{tie ? words.form.exists : words.form.someExist(ties.length)}</p>
      )}
      <div className="judgement">
        <ConfidenceField {...field} />
        <Field
          label={words.form.basis}
          suggested={suggested.includes('basis')}
          onConfirm={() => confirm('basis')}
        >
          <Choice
            name="basis"
            options={[
              ['stated', words.form.bases.stated],
              ['implied', words.form.bases.implied],
            ]}
            chosen={entry.basis}
            onChoose={(basis) => change({ basis })}
          />
        </Field>
        <Field
          label={words.form.role}
          suggested={suggested.includes('role')}
          onConfirm={() => confirm('role')}
        >
          <Choice
            name="role"
            options={[
              ['supports', words.form.roles.supports],
              ['counters', words.form.roles.counters],
              ['context', words.form.roles.context],
            ]}
            chosen={entry.role}
            onChoose={(role) => change({ role })}
          />
        </Field>
      </div>
      <HedgeField
        marked={marked}
        offered={offered.flatMap((one) => one.entry.hedges)}
        chosen={entry.hedges}
        suggested={suggested.includes('hedges')}
        problems={at('hedges')}
        onConfirm={() => confirm('hedges')}
        onChange={(hedges) => change({ hedges })}
      />
      <MoreFields {...field} suggested={suggested} onConfirm={confirm} />
    </FormShell>
  );
}
