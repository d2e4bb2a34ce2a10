import { shortCitations } from '../../evidence/citation.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { selectVoices } from '../../state/voices.ts';
import { words } from '../../words/words.ts';
import { timesInWords } from '../claim-times.ts';

/**
 * Who says a relation, and of when, a line each; nothing where one source says all.
 * @param unheard id of a source that is left out
 */
export function useAccounts(unheard?: string): (relation: string) => string[] {
  const voices = useExplorerState(selectVoices);
  const sources = useExplorerState(({ document }) => document.network.sources);
  const spoken = new Set(
    [...voices.values()].flatMap(({ claims }) =>
      claims.flatMap(({ quotes, source }) => (quotes.length > 0 ? [source] : [])),
    ),
  );
  if (spoken.size < 2) return () => [];
  const citations = shortCitations(sources);
  return (relation) =>
    (voices.get(relation)?.claims ?? []).flatMap(
      ({ source, saysSo, quotes, when, relation: of }) => {
        if (!saysSo || quotes.length === 0 || source === unheard) return [];
        const times = when.length > 0 ? timesInWords(when, of.type) : words.voices.undated;
        return [words.voices.account(citations.get(source) ?? source, times)];
      },
    );
}
