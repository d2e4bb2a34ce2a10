/**
 * What the interface says, in the language that was chosen last. The catalogue of a language comes in
 * parts, each loaded with the part of the page that says it.
 */
import { fetchedModule } from './fetched-module.ts';
import type { Parts } from './parts.ts';

export type WordPart = keyof Parts;
type Words = Parts['base'] &
  Parts['records'] &
  Parts['analyses'] &
  Parts['files'] &
  Parts['page'] &
  Parts['coding'] &
  Parts['lineage'] &
  Parts['counts'];

export const WORD_PARTS = [
  'base',
  'records',
  'analyses',
  'files',
  'page',
  'coding',
  'lineage',
  'counts',
] as const satisfies readonly WordPart[];

export const LANGUAGES = { en: 'English', es: 'Español' } as const;
export type Language = keyof typeof LANGUAGES;

type Load<Part> = () => Promise<{ readonly default: Part }>;

const CATALOGUES: {
  readonly [L in Language]: { readonly [P in WordPart]: Load<Parts[P]> };
} = {
  en: {
    base: () => import('./english/base.ts'),
    records: () => import('./english/records.ts'),
    analyses: () => import('./english/analyses.ts'),
    files: () => import('./english/files.ts'),
    page: () => import('./english/page.ts'),
    coding: () => import('./english/coding.ts'),
    lineage: () => import('./english/lineage.ts'),
    counts: () => import('./english/counts.ts'),
  },
  es: {
    base: () => import('./spanish/base.ts'),
    records: () => import('./spanish/records.ts'),
    analyses: () => import('./spanish/analyses.ts'),
    files: () => import('./spanish/files.ts'),
    page: () => import('./spanish/page.ts'),
    coding: () => import('./spanish/coding.ts'),
    lineage: () => import('./spanish/lineage.ts'),
    counts: () => import('./spanish/counts.ts'),
  },
};

async function fetched(language: Language, parts: readonly WordPart[]): Promise<Partial<Words>> {
  const modules = await Promise.all(
    parts.map((part) => fetchedModule<{ default: object }>(CATALOGUES[language][part])),
  );
  return Object.assign({}, ...modules.map((module) => module.default));
}

/** Read when something is said, never when a module loads: the language can change. */
export const words = {} as Words;

/** The language that the words are in. */
export let language: Language = 'en';

const loaded = new Set<WordPart>();

/** Loads parts of the catalogue in the present language; rejects where they cannot be fetched. */
export async function loadWords(...parts: readonly WordPart[]): Promise<void> {
  const missing = parts.filter((part) => !loaded.has(part));
  const asked = language;
  const found = await fetched(asked, missing);
  // Another language was chosen meanwhile: of that one they are wanted.
  if (asked !== language) return loadWords(...parts);
  Object.assign(words, found);
  for (const part of missing) loaded.add(part);
}

/** Says everything in another language; nothing changes where its words cannot be fetched. */
export async function speak(next: Language): Promise<void> {
  const parts = [...loaded];
  const found = await fetched(next, parts);
  language = next;
  Object.assign(words, found);
  // What was loaded in the former language while these were on their way.
  const late = [...loaded].filter((part) => !parts.includes(part));
  for (const part of late) loaded.delete(part);
  await loadWords(...late);
}
