/** What is wrong with a network, said as a value: a place, what is wrong there, and what to do. */

/** The rules of the data format that a file can break (docs/data-format.md). */
export type Rule = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8';

export interface Problem {
  readonly rule: Rule;
  /** The file as the reader named it, or the file of the folder (`relations.json`). */
  readonly file: string;
  /** The record's id, or its place (`relations[3]`) where it has none; `null` for the whole file. */
  readonly record: string | null;
  /** Dotted path inside the record (`evidence.0.selector`); `null` for the whole record. */
  readonly field: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** Names the file in which a section of the network stands. */
export type FileOf = (section: string) => string;

/** What was done to a file's content, or left out of it, on the way in. Lines with one message are one kind. */
export interface Note {
  readonly message: string;
  /** Where in the file (`line 12`, `node 4`, `row 7`); `null` for the whole file. */
  readonly place: string | null;
}

/** Notes of one message together: the message, and the places it was said of. */
export function placesByMessage(notes: readonly Note[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { message, place } of notes) {
    const known = places.get(message) ?? [];
    if (place !== null) known.push(place);
    places.set(message, known);
  }
  return places;
}

/** Bad data is a returned value, never an exception. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** One line: place, rule, message, remedy. */
export function problemLine(problem: Problem): string {
  const place = [problem.file, problem.record, problem.field].filter((part) => part !== null);
  return `${place.join(' › ')}: ${problem.message} (${problem.rule}). ${problem.remedy}`;
}
