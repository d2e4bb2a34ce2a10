/** A form for a record as data: its fields, what stands in them at first, and the act that it leads to. */
import type { Made } from '../../coding/acts/made.ts';
import type { Outcome } from '../../network/problems.ts';
import type { Network } from '../../network/records.ts';

/** What stands in the fields, by their names. Several choices are a line each. */
export type Values = Readonly<Record<string, string>>;

interface Named {
  readonly name: string;
  readonly label: string;
  readonly how?: string;
  /** Where in the record what stands in it goes, if that is not its name: problems there are said at it. */
  readonly at?: string;
}

export type FormField = Named &
  (
    | { readonly is: 'line' | 'text' }
    | {
        readonly is: 'radios' | 'select' | 'checks';
        readonly options: readonly (readonly [value: string, label: string])[];
      }
  );

export interface RecordForm {
  readonly begin: Values;
  /** Fields can follow from what stands in others. */
  readonly fields: (values: Values) => readonly FormField[];
  readonly act: (network: Network, values: Values) => Outcome<Made>;
  /** Whether all that it changes is listed before it is done. */
  readonly isListed?: boolean;
}

/** The lines of a field that are not empty, without the space around them. */
export function linesOf(value = ''): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The text of a field that may be left out. */
export function textOf(value = ''): string | undefined {
  return value.trim() === '' ? undefined : value.trim();
}
