/** What a text shows of a quote that has no place in it: the nearest passage, word by word, or each of several. */
import { type SourceText, toIndex } from './source-text.ts';
import type { QuoteState } from './verify.ts';

/** A stretch of the text at hand, in UTF-16 indexes, end exclusive. */
export interface NearPart {
  readonly start: number;
  readonly end: number;
  /** Whether the quote lacks these words. */
  readonly added: boolean;
  /** Words of the quote that the text lacks before the stretch, and after it where it is the last. */
  readonly lackedBefore: string;
  readonly lackedAfter: string;
}

/**
 * The parts to mark for a quote: of a changed one the nearest passage, cut where it differs, so that
 * the stretches join to the passage; of an ambiguous one the places where it stands. Empty for others.
 */
export function nearParts(text: SourceText, check: QuoteState | undefined): NearPart[] {
  if (check?.state === 'ambiguous')
    return check.places.map(({ start, end }) => ({
      start: toIndex(text, start),
      end: toIndex(text, end),
      added: false,
      lackedBefore: '',
      lackedAfter: '',
    }));
  if (check?.state !== 'changed' || check.nearest === null) return [];
  const parts: NearPart[] = [];
  let at = toIndex(text, check.nearest.start);
  let lacked = '';
  for (const { kind, text: words } of check.nearest.difference) {
    if (kind === 'removed') lacked = words;
    else {
      const end = at + words.length;
      const added = kind === 'added';
      parts.push({ start: at, end, added, lackedBefore: lacked, lackedAfter: '' });
      at = end;
      lacked = '';
    }
  }
  const last = parts.pop();
  return last ? [...parts, { ...last, lackedAfter: lacked }] : [];
}
