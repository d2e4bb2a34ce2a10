/** What a catalogue consists of, whatever its language. */
import type analyses from './english/analyses.ts';
import type base from './english/base.ts';
import type coding from './english/coding.ts';
import type counts from './english/counts.ts';
import type files from './english/files.ts';
import type lineage from './english/lineage.ts';
import type page from './english/page.ts';
import type records from './english/records.ts';

/** What every language says where English says `T`: the same keys and parameters, in words of its own. */
export type Said<T> = T extends string
  ? string
  : T extends (...params: infer Params) => string
    ? (...params: Params) => string
    : T extends (...params: never) => unknown
      ? T
      : T extends object
        ? { readonly [Key in keyof T]: Said<T[Key]> }
        : T;

/** A part of a catalogue; what is not in `base` may only be said by what loads its part. */
export interface Parts {
  base: Said<typeof base>;
  /** Loaded with whatever is loaded later (`panels/OnUse.tsx`). */
  records: Said<typeof records>;
  analyses: Said<typeof analyses>;
  files: Said<typeof files>;
  coding: Said<typeof coding>;
  lineage: Said<typeof lineage>;
  counts: Said<typeof counts>;
  page: Said<typeof page>;
}
