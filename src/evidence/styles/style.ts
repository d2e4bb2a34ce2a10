/** What a citation style takes and gives. */
import type { Source } from '../../network/records.ts';

/** What is cited: a source, where in it, and the day it was looked at. */
export interface Cited {
  readonly source: Source;
  /** A paragraph, counted from 1; absent for the whole source. */
  readonly paragraph?: number | undefined;
  /** What the page of the words is called; running text cites it in place of the paragraph. */
  readonly printedPage?: string | undefined;
  /** ISO 8601 day (`2026-11-24`); absent where access need not be dated. */
  readonly accessed?: string | undefined;
}

export interface Style {
  readonly id: string;
  readonly label: string;
  /** Of a file that holds such a reference, without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** The entry in a list of references; complete, without a line end. */
  readonly reference: (cited: Cited) => string;
  /** The citation in running text, with brackets; styles that are only formats for files have none. */
  readonly inText?: (cited: Cited) => string;
}
