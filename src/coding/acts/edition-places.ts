/** Where the recorded words of a source stand in another edition of its text. */
import { describe } from '../../evidence/selectors.ts';
import { paragraphOf, type SourceText, type Span } from '../../evidence/source-text.ts';
import { type Checks, placeFound } from '../../evidence/states.ts';
import { type QuotedWords, wordsKey } from '../../network/quotes.ts';

export interface Edition {
  readonly source: string;
  readonly text: SourceText;
  /** What the check against this text found. */
  readonly checks: Checks;
}

/** Where words of the source were found; `null` for those that stay as they are. */
export function placeIn({ source, checks }: Edition, words: QuotedWords): Span | null {
  const check = words.source === source ? checks.get(wordsKey(words)) : undefined;
  return check ? placeFound(check) : null;
}

/** The same words at a place of the edition. */
export function putAt<Of extends QuotedWords & { readonly paragraph?: number | undefined }>(
  words: Of,
  place: Span | null,
  { text }: Edition,
): Of {
  if (!place) return words;
  const paragraph = words.paragraph === undefined ? undefined : paragraphOf(text, place.start);
  return { ...words, ...(paragraph && { paragraph }), selector: describe(text, place) };
}
