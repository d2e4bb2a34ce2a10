/** Everything that the catalogues say, by where it stands. */
import englishAnalyses from '../../src/words/english/analyses.ts';
import englishBase from '../../src/words/english/base.ts';
import englishCoding from '../../src/words/english/coding.ts';
import englishCounts from '../../src/words/english/counts.ts';
import englishFiles from '../../src/words/english/files.ts';
import englishLineage from '../../src/words/english/lineage.ts';
import englishPage from '../../src/words/english/page.ts';
import englishRecords from '../../src/words/english/records.ts';
import type { Parts } from '../../src/words/parts.ts';
import spanishAnalyses from '../../src/words/spanish/analyses.ts';
import spanishBase from '../../src/words/spanish/base.ts';
import spanishCoding from '../../src/words/spanish/coding.ts';
import spanishCounts from '../../src/words/spanish/counts.ts';
import spanishFiles from '../../src/words/spanish/files.ts';
import spanishLineage from '../../src/words/spanish/lineage.ts';
import spanishPage from '../../src/words/spanish/page.ts';
import spanishRecords from '../../src/words/spanish/records.ts';
import type { Say } from './samples.ts';

/** What a catalogue says at a place: a text, or a function that says one. */
export type Saying = string | Say;

const CATALOGUES = {
  english: {
    base: englishBase,
    records: englishRecords,
    page: englishPage,
    analyses: englishAnalyses,
    files: englishFiles,
    coding: englishCoding,
    lineage: englishLineage,
    counts: englishCounts,
  },
  spanish: {
    base: spanishBase,
    records: spanishRecords,
    page: spanishPage,
    analyses: spanishAnalyses,
    files: spanishFiles,
    coding: spanishCoding,
    lineage: spanishLineage,
    counts: spanishCounts,
  },
} satisfies Record<string, Parts>;

const isSay = (value: unknown): value is Say => typeof value === 'function';

/** All sayings of a language by their path, without the part of the catalogue that they stand in. */
export function sayingsOf(language: keyof typeof CATALOGUES): Map<string, Saying> {
  const found = new Map<string, Saying>();
  const walk = (value: unknown, path: readonly string[]) => {
    if (typeof value === 'string' || isSay(value)) found.set(path.slice(1).join('.'), value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    else if (value !== null) throw new Error(`${path.join('.')} is ${value}`);
  };
  walk(CATALOGUES[language], []);
  return found;
}
