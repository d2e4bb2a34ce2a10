import { useId, useMemo } from 'react';
import { enterStatement, type StatementEntry } from '../../coding/entries/claim-entries.ts';
import type { Marked } from '../../coding/entries/quoted.ts';
import { recordEntry } from '../../state/record-entry.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { TextField } from './Field.tsx';
import { FormShell } from './FormShell.tsx';
import { namedIn } from './named-in.ts';
import { OrganizationSlot } from './OrganizationSlot.tsx';
import { useEntry } from './use-entry.ts';

/** What the words say of one organization: what it is about, and what they say. */
export function StatementForm({ marked }: { marked: Marked }) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const near = useExplorerState((state) => namedIn(state, marked));
  const [entry, setEntry] = useEntry<StatementEntry>('statement', marked, () => ({
    organization: near[0] ?? '',
    name: '',
    value: selectedPart(explorer.getState().transient.marking?.words, marked),
    quoteNote: '',
  }));
  const names = useId();
  const change = (said: Partial<StatementEntry>) => setEntry({ ...entry, ...said });
  const outcome = useMemo(() => enterStatement(network, entry, marked), [network, entry, marked]);
  const lacking = [
    ...(entry.organization === '' ? ['organization' as const] : []),
    ...(entry.name.trim() === '' ? ['name' as const] : []),
    ...(entry.value.trim() === '' ? ['value' as const] : []),
  ];
  const used = network.organizations.flatMap((one) => one.attributes.map(({ name }) => name));
  return (
    <FormShell
      task="statement"
      lacking={lacking.length > 0 ? words.form.lacking(lacking) : ''}
      problems={outcome.ok || lacking.length > 0 ? [] : outcome.problems}
      canSave={outcome.ok && lacking.length === 0}
      onSave={() => outcome.ok && recordEntry(explorer, outcome.value, [outcome.value.id])}
    >
      <OrganizationSlot
        label={words.form.about}
        chosen={entry.organization === '' ? [] : [entry.organization]}
        near={near}
        onChange={(chosen) => change({ organization: chosen.at(-1) ?? '' })}
      />
      <div className="field-grid">
        <label className="text-field" data-first>
          {words.form.attribute}
          <input
            type="text"
            list={names}
            value={entry.name}
            onChange={({ target }) => change({ name: target.value })}
          />
          <small>{words.form.attributeHow}</small>
        </label>
        <datalist id={names}>
          {[...new Set(used)].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <TextField
          label={words.form.value}
          value={entry.value}
          onChange={(value) => change({ value })}
        />
        <TextField
          label={words.form.quoteNote}
          value={entry.quoteNote}
          onChange={(quoteNote) => change({ quoteNote })}
        />
      </div>
    </FormShell>
  );
}

/** The words that were selected, where these are only a part of the quote. */
function selectedPart(
  selected: { readonly start: number; readonly end: number } | undefined,
  { text, quote }: Marked,
): string {
  if (!selected || selected.start < quote.start || selected.end > quote.end) return '';
  const isAll = selected.start === quote.start && selected.end === quote.end;
  return isAll ? '' : text.text.slice(selected.start, selected.end).trim();
}
