/** A bibliographic record as it comes out of any format: a CSL item that is not yet a source of a network. */
import { type Fault, type Outcome, unreadable } from '../../network/problems.ts';
import type { Source } from '../../network/records.ts';

export type Reference = Omit<Source, 'id' | 'custom'> & {
  /** What the file calls it; empty where it does not. */
  readonly key: string;
};

/** Fields that are known, of which those without a value are left out; words are on one line. */
export function referenceOf(
  key: string,
  type: string,
  title: string,
  fields: {
    readonly [Field in keyof Omit<Source, 'id' | 'custom' | 'type' | 'title'>]?:
      | Source[Field]
      | undefined;
  },
): Reference {
  const known = Object.entries(fields).flatMap(([name, value]) => {
    const tidy = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
    const isEmpty = tidy === undefined || tidy === '' || (Array.isArray(tidy) && tidy.length === 0);
    return isEmpty ? [] : [[name, tidy] as const];
  });
  return { key, type, title: title.replace(/\s+/g, ' ').trim(), ...Object.fromEntries(known) };
}

/** @param line where it stands, from 1; `null` for the whole */
export function refuseReference(file: string, fault: Fault, line: number | null): Outcome<never> {
  return { ok: false, problems: [unreadable(file, fault, line === null ? null : { line })] };
}

/** The line of a place in a text, from 1. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
