import { shortCitations } from '../evidence/citation.ts';
import { useExplorerState } from '../state/use-store.ts';
import { selectSpeaking, selectVoices } from '../state/voices.ts';
import { words } from '../words/words.ts';
import { timesInWords } from './claim-times.ts';

/** What one source says of a relation. */
export interface Account {
  readonly citation: string;
  readonly times: string;
  /** Whether it says so, not the opposite. */
  readonly saysSo: boolean;
}

/**
 * Finds who says a relation or the opposite, and of when, by its id; nothing where one source says all.
 * @param unheard id of a source that is left out
 */
export function useAccounts(unheard?: string): (relation: string) => Account[] {
  const voices = useExplorerState(selectVoices);
  const areSeveral = useExplorerState(selectSpeaking).size > 1;
  const citations = shortCitations(useExplorerState(({ document }) => document.network.sources));
  return (relation) => {
    const claims = (areSeveral && voices.get(relation)?.claims) || [];
    return claims
      .filter(({ source }) => source !== unheard)
      .map(({ source, saysSo, when, relation: { type } }) => ({
        citation: citations.get(source) ?? source,
        times: when.length > 0 ? timesInWords(when, type) : words.voices.undated,
        saysSo,
      }));
  };
}
