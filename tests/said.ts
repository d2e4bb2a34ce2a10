/** Problems and notes as they are said, for tests of what a person reads. */
import type { Fault, Note } from '../src/network/problems.ts';
import { words } from '../src/words/words.ts';

export interface SaidNote {
  readonly message: string;
  readonly place: string | null;
}

export function saidNotes(notes: readonly Note[]): SaidNote[] {
  return notes.map((note) => ({
    message: words.note.said(note),
    place: note.place && words.note.place(note.place),
  }));
}

/** The first of some problems; nothing where there is none. */
export function messageOf([first]: readonly Fault[]): string | undefined {
  return first && words.problem.said(first).message;
}
