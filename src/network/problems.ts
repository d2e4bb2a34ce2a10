/** What is wrong with a network or was done to a file, as values; `words/` says them. */
import type { NoteParams } from './note-codes.ts';
import type { ProblemParams } from './problem-codes.ts';

/** The rules of the data format that a file can break (docs/data-format.md). */
export type Rule = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8' | 'F9' | 'F10';

/** A code with its own parameters. */
export type Coded<Params, Code extends keyof Params = keyof Params> = {
  readonly [One in Code]: { readonly code: One; readonly params: Params[One] };
}[Code];

/** What is wrong, wherever it is. */
export type Fault = Coded<ProblemParams>;

/**
 * Where something stands in a file: under a name that the file itself has for it (an id, a path such as
 * `nodes[4]`, a table), on a line, on a page as the file calls it, or in a row; lines and rows count from 1.
 */
export type Place =
  | string
  | { readonly line: number }
  | { readonly page: string }
  | { readonly row: number; readonly table?: string };

/** What is wrong and where; two that have the same to say have the same code. */
export type Problem = Fault & {
  readonly rule: Rule;
  /** The file as the reader named it, or the file of the folder (`relations.json`). */
  readonly file: string;
  /** The record's id, or its place (`relations[3]`) where it has none; `null` for the whole file. */
  readonly record: Place | null;
  /** Dotted path inside the record (`evidence.0.selector`); `null` for the whole record. */
  readonly field: string | null;
};

/** Names the file in which a section of the network stands, or one of a member of a joined network. */
export type FileOf = (section: string, member?: string) => string;

/** A problem of a file that cannot be read as what it should be (F1). */
export function unreadable(file: string, fault: Fault, record: Place | null = null): Problem {
  return { rule: 'F1', file, record, field: null, ...fault };
}

/** What was done to a file's content, or left out of it, on the way in. */
export type Note = Coded<NoteParams> & {
  /** `null` for the whole file. */
  readonly place: Place | null;
};

/** Notes that say the same: one of them, and the places that they are about. */
export interface NoteKind {
  readonly note: Note;
  readonly places: readonly Place[];
}

/** Notes by what they say (code and parameters), in the order of the first of each. */
export function notesByKind(notes: readonly Note[]): readonly NoteKind[] {
  const kinds = new Map<string, { note: Note; places: Place[] }>();
  for (const note of notes) {
    const key = JSON.stringify([note.code, note.params]);
    const kind = kinds.get(key) ?? { note, places: [] };
    if (note.place !== null) kind.places.push(note.place);
    kinds.set(key, kind);
  }
  return [...kinds.values()];
}

/** Bad data is a returned value, never an exception. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
