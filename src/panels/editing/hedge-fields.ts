/** The fields of hedges: those that are recorded, to be kept or not, and words to be one besides. */
import type { Made } from '../../coding/acts/made.ts';
import { hedgeIn } from '../../coding/hedge-in.ts';
import { hedgeWords } from '../../network/hedges.ts';
import type { Outcome } from '../../network/problems.ts';
import { wordsKey } from '../../network/quotes.ts';
import type { Evidence, Hedge } from '../../network/records.ts';
import { words } from '../../words/words.ts';
import { type FormField, linesOf, textOf, type Values } from './record-form.ts';

export function hedgeFields(hedges: readonly Hedge[]): FormField[] {
  const said = words.editing.fields;
  return [
    {
      is: 'checks',
      name: 'hedges',
      label: words.form.hedges,
      options: hedges.map((hedge) => [wordsKey(hedge), `“${hedgeWords(hedge)}”`]),
    },
    { is: 'line', name: 'hedge', label: said.hedge, how: said.hedgeHow, at: 'selector' },
  ];
}

/** The hedges that are left, with the new one. */
export function hedgesKept(
  hedges: readonly Hedge[],
  evidence: readonly Evidence[],
  values: Values,
): Hedge[] {
  const kept = linesOf(values.hedges);
  const added = hedgeIn(evidence, textOf(values.hedge) ?? '');
  return [...hedges.filter((hedge) => kept.includes(wordsKey(hedge))), ...(added ? [added] : [])];
}

/** A refusal where the words of a new hedge stand in no quote of the record; `null` where nothing is amiss. */
export function hedgeMissing(
  record: string,
  evidence: readonly Evidence[],
  { hedge }: Values,
): Outcome<Made> | null {
  const asked = textOf(hedge);
  if (asked === undefined || hedgeIn(evidence, asked)) return null;
  const fault = { code: 'words-changed', params: { nearest: null } } as const;
  return { ok: false, problems: [{ rule: 'F7', file: '', record, field: 'selector', ...fault }] };
}
