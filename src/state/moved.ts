/** Steps by which an organization was moved. */
import type { Direction } from '../picture/arrows.ts';
import type { Document } from './document.ts';

/** An organization that was moved by steps, and the document before the first and after the last of them. */
export interface Moved {
  readonly organization: string;
  /** Of the last steps, and how many they were. */
  readonly direction: Direction;
  readonly steps: number;
  readonly from: Document;
  readonly to: Document;
}
