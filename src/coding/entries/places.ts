/** Where a form says what is wrong with the record that it would make. */
import type { Problem } from '../../network/problems.ts';

/**
 * The field of an entry that each field of the record is entered in, by a part of the record's path
 * (`members` of `members.0.strength`); under '' the one that says which record is meant.
 */
export type Places<Field> = Readonly<Record<string, Field>>;

/** The field that a problem is said at; `null` for the whole record. */
export function placeOf<Field>({ field }: Problem, places: Places<Field>): Field | null {
  const part = (field ?? '').split('.').find((one) => Object.hasOwn(places, one));
  return (part !== undefined && places[part]) || null;
}
