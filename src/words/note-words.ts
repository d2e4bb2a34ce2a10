/** How the notes of a catalogue are said. */
import type { NoteParams } from '../network/note-codes.ts';
import type { Coded } from '../network/problems.ts';

/** Words for codes, of which the compiler lets none be missing. */
export type NoteCatalogue = {
  readonly [Code in keyof NoteParams]: (params: NoteParams[Code]) => string;
};

export function notesBy(catalogue: NoteCatalogue) {
  return <Code extends keyof NoteParams>({ code, params }: Coded<NoteParams, Code>): string =>
    catalogue[code](params);
}
