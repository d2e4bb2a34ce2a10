import { useMemo } from 'react';
import { type DisputeEntry, enterDispute } from '../../coding/entries/claim-entries.ts';
import type { Marked } from '../../coding/entries/quoted.ts';
import { paragraphOf, toPosition } from '../../evidence/source-text.ts';
import { recordEntry } from '../../state/record-entry.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Choice, Field, TextField } from './Field.tsx';
import { FormShell } from './FormShell.tsx';
import { useEntry } from './use-entry.ts';

const VERDICTS = ['contradicts', 'refines', 'confirms'] as const;

/** What the words say against, beside or for a record. */
export function DisputeForm({ marked }: { marked: Marked }) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const titles = words.reads.titles(network);
  const { text, quote } = marked;
  const [entry, setEntry] = useEntry<DisputeEntry>('dispute', marked, () => ({
    about: '',
    quote: null,
    verdict: 'contradicts',
    claim: '',
    locator: words.quote.paragraph(paragraphOf(text, toPosition(text, quote.start))),
  }));
  const change = (said: Partial<DisputeEntry>) => setEntry({ ...entry, ...said });
  const records = [...network.relations, ...network.blocs, ...network.organizations];
  const quoted = [...network.relations, ...network.blocs].find(({ id }) => id === entry.about);
  const outcome = useMemo(() => enterDispute(network, entry, marked), [network, entry, marked]);
  const lacking = [
    ...(entry.about === '' ? ['record' as const] : []),
    ...(entry.claim.trim() === '' ? ['claim' as const] : []),
  ];
  return (
    <FormShell
      task="dispute"
      lacking={lacking.length > 0 ? words.form.lacking(lacking) : ''}
      problems={outcome.ok || lacking.length > 0 ? [] : outcome.problems}
      canSave={outcome.ok && lacking.length === 0}
      onSave={() => outcome.ok && recordEntry(explorer, outcome.value, [entry.about])}
    >
      <label className="text-field" data-first>
        {words.form.disputed}
        <select
          value={entry.about}
          onChange={({ target }) => change({ about: target.value, quote: null })}
        >
          <option value="">{words.names.choose}</option>
          {records.map(({ id }) => (
            <option key={id} value={id}>
              {titles.get(id) ?? id}
            </option>
          ))}
        </select>
      </label>
      {quoted && quoted.evidence.length > 1 && (
        <label className="text-field">
          {words.form.whichQuote}
          <select
            value={entry.quote ?? ''}
            onChange={({ target }) =>
              change({ quote: target.value === '' ? null : Number(target.value) })
            }
          >
            <option value="">{words.form.wholeRecord}</option>
            {quoted.evidence.map((one, i) => (
              <option key={JSON.stringify(one.selector)} value={i}>
                {words.quote.number(i + 1, false)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Field label={words.form.verdict}>
        <Choice
          name="verdict"
          options={VERDICTS.map((one) => [one, words.dispute.verdict[one]])}
          chosen={entry.verdict}
          onChoose={(verdict) => change({ verdict })}
        />
      </Field>
      <div className="field-grid">
        <TextField
          label={words.form.claim}
          value={entry.claim}
          onChange={(claim) => change({ claim })}
        />
        <TextField
          label={words.form.locator}
          value={entry.locator}
          onChange={(locator) => change({ locator })}
        />
      </div>
    </FormShell>
  );
}
