/** Takes the text out of one file, in the worker: its words, and what would be recorded of it. */
import { codedText } from '../coding/new-network.ts';
import { languageOfText } from '../coding/text-language.ts';
import { extractText, readExtracted } from '../exchange/texts.ts';
import { type Outcome, unreadable } from '../network/problems.ts';
import type { Brought } from './jobs.ts';

/** @param onProgress told the share that is done, from 0 to 1 */
export async function bringText(
  file: File,
  onProgress: (share: number) => void,
): Promise<Outcome<Brought>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const fault = { code: 'text-file-unreadable', params: { error: String(error) } } as const;
    return { ok: false, problems: [unreadable(file.name, fault)] };
  }
  const read = await extractText({ name: file.name, bytes }, onProgress);
  if (!read.ok) return read;
  const text = await readExtracted(read.value);
  const language = languageOfText(text.text);
  const metadata = { ...(language && { language }), ...read.value.metadata };
  return { ...read, value: { text, coded: codedText(text), metadata } };
}
