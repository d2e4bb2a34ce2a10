/** Reads a file as the text of a source, in the worker. */
import { refusalOf } from '../evidence/recognition.ts';
import { identify, readSourceText, type SourceText } from '../evidence/source-text.ts';
import type { Network } from '../network/records.ts';
import type { Results } from './jobs.ts';

/**
 * A source may have been coded from a text, or from the words in a page, a PDF or a document: the file is taken for
 * whichever is the very text that was coded, and else for the first that could be another edition of it.
 */
export async function readForSource(
  network: Network,
  source: string,
  bytes: Uint8Array,
): Promise<Results['read']> {
  const coded = network.sources.find(({ id }) => id === source)?.custom?.text;
  const isCoded = (text: SourceText) => identify(text, coded?.sha256) !== 'different';
  const itself = await readSourceText(bytes);
  const refusal = refusalOf(network, source, itself);
  if (isCoded(itself) || (!refusal && !coded?.extraction)) return { text: itself, refusal };
  const { extractText, readExtracted } = await import('../exchange/texts.ts');
  const inside = await extractText({ name: '', bytes });
  if (!inside.ok) return { text: itself, refusal };
  const words = await readExtracted(inside.value);
  const another = refusalOf(network, source, words);
  return another && !refusal ? { text: itself, refusal } : { text: words, refusal: another };
}
