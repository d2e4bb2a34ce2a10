import { STATEMENT, type StatementEntry } from '../../coding/entries/claim-entries.ts';
import type { Marked } from '../../coding/entries/quoted.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Problems, TextField } from './Field.tsx';
import { FormShell } from './FormShell.tsx';
import { namedIn } from './named-in.ts';
import { OrganizationSlot } from './OrganizationSlot.tsx';
import { useClaim } from './use-claim.ts';

/** What the words say of one organization: what it is about, and what they say. */
export function StatementForm({ marked }: { marked: Marked }) {
  const explorer = useExplorer();
  const organizations = useExplorerState(({ document }) => document.network.organizations);
  const near = useExplorerState((state) => namedIn(state, marked));
  const { entry, change, at, shell } = useClaim<StatementEntry>(
    'statement',
    STATEMENT,
    marked,
    () => ({
      organization: near[0] ?? '',
      name: '',
      value: selectedPart(explorer.getState().transient.marking?.words, marked),
      quoteNote: '',
    }),
  );
  return (
    <FormShell {...shell}>
      <OrganizationSlot
        label={words.form.about}
        chosen={entry.organization === '' ? [] : [entry.organization]}
        near={near}
        onChange={(chosen) => change({ organization: chosen.at(-1) ?? '' })}
      />
      <Problems problems={at('organization')} />
      <div className="field-grid">
        <div data-first>
          <TextField
            label={words.form.attribute}
            how={words.form.attributeHow}
            offered={organizations.flatMap((one) => one.attributes.map(({ name }) => name))}
            value={entry.name}
            problems={at('name')}
            onChange={(name) => change({ name })}
          />
        </div>
        <TextField
          label={words.form.value}
          value={entry.value}
          problems={at('value')}
          onChange={(value) => change({ value })}
        />
        <TextField
          label={words.form.quoteNote}
          value={entry.quoteNote}
          problems={at('quoteNote')}
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
