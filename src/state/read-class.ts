/** Readings of a class, as they were read from files. */
import type { Network } from '../network/records.ts';

export interface ReadClass {
  readonly networks: readonly Network[];
  /** What is said of each file that holds none. */
  readonly lines: readonly (() => readonly string[])[];
}
