/** Texts on their way in, before they are a network to code. */
import type { Outcome } from '../network/problems.ts';
import type { Brought } from './jobs.ts';

/** A text on its way in. */
export interface BroughtText {
  /** Tells it from others, whatever they are called. */
  readonly key: number;
  readonly file: File;
  /** Whether it came as words, and from no file that could be read again. */
  readonly isPasted: boolean;
  /** `null` until it is read. */
  readonly result: Outcome<Brought> | null;
}

export interface Bringing {
  readonly texts: readonly BroughtText[];
  /** Share of those that are being read, from 0 to 1; `null` when nothing is under way. */
  readonly share: number | null;
}
