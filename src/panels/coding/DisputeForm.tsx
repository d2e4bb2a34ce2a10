import { DISPUTE, type DisputeEntry } from '../../coding/entries/claim-entries.ts';
import type { Marked } from '../../coding/entries/quoted.ts';
import { paragraphOf, toPosition } from '../../evidence/source-text.ts';
import { DISPUTE_VERDICTS } from '../../network/verdicts.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Choice, Field, Problems, TextField } from './Field.tsx';
import { FormShell } from './FormShell.tsx';
import { useClaim } from './use-claim.ts';

/** What the words say against, beside or for a record. */
export function DisputeForm({ marked }: { marked: Marked }) {
  const network = useExplorerState(({ document }) => document.network);
  const titles = words.reads.titles(network);
  const { text, quote } = marked;
  const { entry, change, at, shell } = useClaim<DisputeEntry>('dispute', DISPUTE, marked, () => ({
    about: '',
    quote: null,
    verdict: 'contradicts',
    claim: '',
    locator: words.quote.paragraph(paragraphOf(text, toPosition(text, quote.start))),
  }));
  const records = [...network.relations, ...network.blocs, ...network.organizations];
  const quoted = [...network.relations, ...network.blocs].find(({ id }) => id === entry.about);
  return (
    <FormShell {...shell}>
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
      <Problems problems={at('about')} />
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
      <Problems problems={at('quote')} />
      <Field label={words.form.verdict}>
        <Choice
          name="verdict"
          options={DISPUTE_VERDICTS.map((one) => [one, words.form.verdicts[one]])}
          chosen={entry.verdict}
          onChoose={(verdict) => change({ verdict })}
        />
      </Field>
      <div className="field-grid">
        <TextField
          label={words.form.claim}
          value={entry.claim}
          problems={at('claim')}
          onChange={(claim) => change({ claim })}
        />
        <TextField
          label={words.form.locator}
          value={entry.locator}
          problems={at('locator')}
          onChange={(locator) => change({ locator })}
        />
      </div>
    </FormShell>
  );
}
