/** Networks on their way in, as the rest of the program sees them. */
import type { ForeignType } from '../exchange/opening/foreign-types.ts';
import type { ImportChoices, ImportResult } from '../exchange/opening/import-result.ts';
import type { Network } from '../network/records.ts';

/** Files on their way in. */
export interface Opening {
  readonly files: readonly File[];
  readonly choices: ImportChoices;
  /** Share that is read, from 0 to 1; `null` when nothing is under way. */
  readonly share: number | null;
  /** What the files would open as, with the choices so far. */
  readonly result: ImportResult | null;
  /** Where they are no network together: each by itself. */
  readonly each?: ReadFiles;
  /** Where they are to stand beside the open network: the keys of those that stand there. */
  readonly beside?: readonly string[];
  /** Whether they are readings of a class, to be held against the open network. */
  readonly asClass?: boolean;
}

/** Networks as they were read from files, each by itself. */
export interface ReadFiles {
  readonly networks: readonly Network[];
  /** What the file of each calls its relations, and what they became. */
  readonly types: ReadonlyMap<Network, readonly ForeignType[]>;
  /** What is said of each file that holds none. */
  readonly lines: readonly (() => readonly string[])[];
}

/** A network set beside the open one, at whatever step; `key` is what the options call it. */
export type Beside = { readonly key: string } & (
  | {
      readonly is: 'reading';
      readonly name: string;
      /** From 0 to 1. */
      readonly share: number;
    }
  | {
      readonly is: 'failed';
      readonly name: string;
      readonly lines: () => readonly string[];
      /** Reads it once more; `null` where what it holds is at fault. */
      readonly again: (() => void) | null;
    }
  | {
      readonly is: 'open';
      readonly network: Network;
      /** What its file calls its relations, and what they became. */
      readonly types: readonly ForeignType[];
    }
);
