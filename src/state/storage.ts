/** What this browser keeps in IndexedDB: source texts that the reader asked it to keep, and drafts. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SourceText } from '../evidence/source-text.ts';
import type { Network } from '../network/records.ts';
import type { History } from './history.ts';
import type { FormFields } from './transient.ts';

/** What a list of drafts says of one. */
export interface KeptDraft {
  readonly id: string;
  /** The id of its network. */
  readonly network: string;
  readonly title: string;
  /** When it was written last, in milliseconds since 1970. */
  readonly at: number;
  /** Size of its records as JSON, in characters. */
  readonly size: number;
}

export interface DraftContent {
  readonly network: Network;
  readonly history: History;
}

export type Forms = Readonly<Record<string, FormFields>>;

interface Kept extends DBSchema {
  /** By the id of the source; of a draft by that of the draft before it. */
  texts: { key: string; value: SourceText };
  drafts: { key: string; value: KeptDraft };
  contents: { key: string; value: DraftContent };
  forms: { key: string; value: Forms };
}

const NAME = 'explorer';
const OF_DRAFTS = ['drafts', 'contents', 'forms'] as const;

/** Under what the text of a source is kept: drafts have texts of their own. */
export function textKey(draft: string | null, source: string): string {
  return draft === null ? source : `${draft}/${source}`;
}

const open = () =>
  openDB<Kept>(NAME, 2, {
    upgrade: (database, from) => {
      if (from < 1) database.createObjectStore('texts');
      for (const name of OF_DRAFTS) database.createObjectStore(name);
    },
  });

/** Does something with the database, and closes it whatever becomes of that. */
async function within<Value>(
  act: (database: IDBPDatabase<Kept>) => Promise<Value>,
): Promise<Value> {
  const database = await open();
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** Keeps the text of a source under its key; replaces one kept before. */
export async function store(key: string, text: SourceText): Promise<void> {
  await within((database) => database.put('texts', text, key));
}

export async function forgetStored(key: string): Promise<void> {
  if (!(await isThere())) return;
  await within((database) => database.delete('texts', key));
}

/** The kept texts under these keys; none where the browser keeps nothing. */
export async function readStored(keys: readonly string[]): Promise<Map<string, SourceText>> {
  const texts = new Map<string, SourceText>();
  if (!(await isThere())) return texts;
  await within(async (database) => {
    for (const key of keys) {
      const text = await database.get('texts', key);
      if (text) texts.set(key, text);
    }
  });
  return texts;
}

/** Keeps a draft in the place of what was kept of it; rejects where there is no room. */
export async function storeDraft(draft: KeptDraft, content: DraftContent): Promise<void> {
  await within(async (database) => {
    const change = database.transaction(['drafts', 'contents'], 'readwrite');
    await Promise.all([
      change.objectStore('drafts').put(draft, draft.id),
      change.objectStore('contents').put(content, draft.id),
      change.done,
    ]);
  });
}

/** Keeps what stands in the open forms of a draft. */
export async function storeForms(draft: string, forms: Forms): Promise<void> {
  await within((database) => database.put('forms', forms, draft));
}

/** The drafts that are kept, the one written last in front. */
export async function readDrafts(): Promise<KeptDraft[]> {
  if (!(await isThere())) return [];
  const drafts = await within((database) => database.getAll('drafts'));
  return drafts.sort((one, other) => other.at - one.at);
}

/** A draft with what stood in its forms; `null` where it is not kept, or not any more. */
export async function readDraft(id: string): Promise<(DraftContent & { forms: Forms }) | null> {
  if (!(await isThere())) return null;
  return within(async (database) => {
    const content = await database.get('contents', id);
    return content ? { ...content, forms: (await database.get('forms', id)) ?? {} } : null;
  });
}

/** Takes a draft away, with its texts and forms. */
export async function deleteDraft(id: string): Promise<void> {
  await within(async (database) => {
    const change = database.transaction(['texts', ...OF_DRAFTS] as const, 'readwrite');
    const texts = IDBKeyRange.bound(textKey(id, ''), textKey(id, '\uffff'));
    await Promise.all([
      ...OF_DRAFTS.map((name) => change.objectStore(name).delete(id)),
      change.objectStore('texts').delete(texts),
      change.done,
    ]);
  });
}

/** Looks without making anything: a reader who kept no text has no database, and some may have none. */
async function isThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === NAME);
  } catch {
    return false;
  }
}
