/** Source texts that this browser keeps because the reader asked for it. */
import type { SourceText } from '../evidence/source-text.ts';
import { isThere, within } from './storage.ts';

/** Under what the text of a source is kept: drafts have texts of their own. */
export function textKey(draft: string | null, source: string): string {
  return draft === null ? source : `${draft}/${source}`;
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
