/** What the reader asked this browser to keep: source texts, in IndexedDB. Nothing else is kept. */
import { type DBSchema, openDB } from 'idb';
import type { SourceText } from '../evidence/source-text.ts';

interface Kept extends DBSchema {
  texts: { key: string; value: SourceText };
}

const NAME = 'explorer';

const open = () =>
  openDB<Kept>(NAME, 1, { upgrade: (database) => void database.createObjectStore('texts') });

/** Keeps the text of a source; replaces one kept before. */
export async function store(source: string, text: SourceText): Promise<void> {
  const database = await open();
  await database.put('texts', text, source);
  database.close();
}

export async function forgetStored(source: string): Promise<void> {
  if (!(await isThere())) return;
  const database = await open();
  await database.delete('texts', source);
  database.close();
}

/** The kept texts of these sources; none where the browser keeps nothing. */
export async function readStored(sources: readonly string[]): Promise<Map<string, SourceText>> {
  const texts = new Map<string, SourceText>();
  if (!(await isThere())) return texts;
  const database = await open();
  for (const source of sources) {
    const text = await database.get('texts', source);
    if (text) texts.set(source, text);
  }
  database.close();
  return texts;
}

/** Looks without making anything: a reader who kept no text has no database, and some may have none. */
async function isThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === NAME);
  } catch {
    return false;
  }
}
