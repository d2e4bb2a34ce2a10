/** From marked words to what a record quotes. */
import { describe } from '../../evidence/selectors.ts';
import { paragraphOf, type SourceText, toPosition } from '../../evidence/source-text.ts';
import type { Evidence, Hedge } from '../../network/records.ts';
import type { Stretch } from '../quote-ends.ts';

/** Marked words of a text. */
export interface Marked {
  /** Id of the source. */
  readonly source: string;
  readonly text: SourceText;
  readonly quote: Stretch;
}

/** The marked words as evidence; `when` is the time that they are about, EDTF. */
export function evidenceOf(
  { source, text, quote }: Marked,
  role: Evidence['role'],
  note: string,
  when = '',
): Evidence {
  const span = positions(text, quote);
  return {
    source,
    role,
    paragraph: paragraphOf(text, span.start),
    selector: describe(text, span),
    ...(when.trim() !== '' && { when: when.trim() }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}

/** Words of the quote as the author's caution, in the order of the text; each once. */
export function hedgesOf({ source, text, quote }: Marked, places: readonly Stretch[]): Hedge[] {
  return places
    .filter(({ start, end }) => start >= quote.start && end <= quote.end)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((place, i, all) => place.start !== all[i - 1]?.start || place.end !== all[i - 1]?.end)
    .map((place) => ({ source, selector: describe(text, positions(text, place)) }));
}

function positions(text: SourceText, { start, end }: Stretch) {
  return { start: toPosition(text, start), end: toPosition(text, end) };
}
