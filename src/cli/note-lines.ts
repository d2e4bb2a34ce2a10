/** What was done to files on their way in, in lines. */
import { type Note, notesByKind } from '../network/problems.ts';
import { words } from '../words/words.ts';

const MOST_PLACES = 20;

/** One line for each kind, with the places that it is about. */
export function noteLines(notes: readonly Note[]): string[] {
  return notesByKind(notes).map(({ note, places }) => {
    const message = words.note.said(note);
    const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '';
    const shown = places.slice(0, MOST_PLACES).map(words.note.place).join('; ');
    return shown === '' ? message : `${message}: ${shown}${more}`;
  });
}
