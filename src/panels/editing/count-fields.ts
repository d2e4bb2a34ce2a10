/** The fields of a form for what a quote or a row of a table counts of violence. */
import type { Evidence } from '../../network/records.ts';
import { words } from '../../words/words.ts';
import { type FormField, textOf, type Values } from './record-form.ts';

type Count = NonNullable<Evidence['count']>;

const FIGURES = ['events', 'deaths', 'low', 'high'] as const satisfies readonly (keyof Count)[];
const WHOLE = /^\d+$/;

export function countValues(count: Count | undefined): Values {
  const figures = FIGURES.map((name) => [name, String(count?.[name] ?? '')]);
  return { counts: count ? 'yes' : '', ...Object.fromEntries(figures), where: count?.where ?? '' };
}

/** @param path of the evidence in its record */
export function countFields(values: Values, path: string): FormField[] {
  const isCount: FormField = {
    is: 'checks',
    name: 'counts',
    label: words.editing.fields.counts,
    options: [['yes', words.editing.fields.doesCount]],
  };
  if (values.counts !== 'yes') return [isCount];
  return [
    isCount,
    ...FIGURES.map((name): FormField => {
      const label = words.counts.columns[name];
      return { is: 'line', name, label, at: `${path}.count.${name}` };
    }),
    { is: 'line', name: 'where', label: words.form.where, at: `${path}.count.where` },
  ];
}

/** What the fields say; a figure that is no whole number is none, which the rules then say. */
export function countIn(values: Values): Count | undefined {
  if (values.counts !== 'yes') return undefined;
  const figures = FIGURES.flatMap((name) => {
    const written = textOf(values[name]);
    if (written === undefined) return [];
    return [[name, WHOLE.test(written) ? Number(written) : Number.NaN] as const];
  });
  const where = textOf(values.where);
  return { ...Object.fromEntries(figures), ...(where !== undefined && { where }) };
}
