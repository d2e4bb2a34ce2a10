import { useMemo } from 'react';
import type { ClaimForm } from '../../coding/entries/claim-entries.ts';
import { placeOf } from '../../coding/entries/places.ts';
import type { Marked } from '../../coding/entries/quoted.ts';
import { recordEntry } from '../../state/record-entry.ts';
import type { Task } from '../../state/transient.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useEntry } from './use-entry.ts';

/**
 * What the forms of statements, blocs and disputes have in common: an entry that is tried as an act while one
 * types, and recorded.
 * @param begin gives what the form begins with
 */
export function useClaim<Entry extends object>(
  task: Task,
  { lackingIn, enter, places, about }: ClaimForm<Entry>,
  marked: Marked,
  begin: () => Entry,
) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const [entry, setEntry] = useEntry<Entry>(task, marked, begin);
  const outcome = useMemo(() => enter(network, entry, marked), [enter, network, entry, marked]);
  const problems = !outcome || outcome.ok ? [] : outcome.problems;
  const lacking = lackingIn(entry);
  return {
    entry,
    change: (said: Partial<Entry>) => setEntry({ ...entry, ...said }),
    /** What the rules say of a field. */
    at: (field: keyof Entry) => problems.filter((one) => placeOf(one, places) === field),
    shell: {
      task,
      lacking: lacking.length > 0 ? words.form.lacking(lacking) : '',
      problems: problems.filter((one) => placeOf(one, places) === null),
      canSave: outcome?.ok === true && lacking.length === 0,
      onSave: () =>
        outcome?.ok && recordEntry(explorer, outcome.value, [about?.(entry) ?? outcome.value.id]),
    },
  };
}
