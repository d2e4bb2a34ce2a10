/** Reads a made file, and fails with the words of the refusal. */

import type { ExtractedText } from '../../../src/exchange/texts/extracted-text.ts';
import { extractText } from '../../../src/exchange/texts.ts';
import type { Note } from '../../../src/network/problems.ts';
import { messageOf } from '../../said.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export async function readText(
  content: Uint8Array | string,
  name = 'text',
): Promise<ExtractedText & { readonly notes: readonly Note[] }> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const outcome = await extractText({ name, bytes });
  if (!outcome.ok) throw new Error(messageOf(outcome.problems));
  return { ...outcome.value, notes: outcome.notes };
}

/** The code of the refusal; fails where the file is read. */
export async function refusalOf(content: Uint8Array | string, name = 'text'): Promise<unknown> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const outcome = await extractText({ name, bytes });
  if (outcome.ok) throw new Error(`it was read: ${outcome.value.text.slice(0, 100)}`);
  const [{ code, params }] = outcome.problems as [(typeof outcome.problems)[0]];
  return { code, params };
}

/** Each heading with its level, as the text has it. */
export function headingsOf({ text, headings = [] }: ExtractedText): string[] {
  const letters = [...text];
  return headings.map(({ level, start, end }) => `${level} ${letters.slice(start, end).join('')}`);
}

/** What each page is called, and its first words. */
export function pagesOf({ text, pages = [] }: ExtractedText): string[] {
  const letters = [...text];
  return pages.map(({ label, start }) => `${label}: ${letters.slice(start, start + 12).join('')}`);
}
