/** The text at hand of a source, where it is the one that is coded: positions are counted in no other. */
import { identify, type SourceText } from '../evidence/source-text.ts';
import type { ExplorerState } from './store.ts';

/** @returns nothing where no text is at hand, or another edition than the recorded one */
export function codedTextOf(
  { document, transient }: Pick<ExplorerState, 'document' | 'transient'>,
  source: string | null,
): SourceText | undefined {
  const text = transient.texts.get(source ?? '');
  const recorded = document.network.sources.find(({ id }) => id === source)?.custom?.text;
  return text && identify(text, recorded?.sha256) !== 'different' ? text : undefined;
}
