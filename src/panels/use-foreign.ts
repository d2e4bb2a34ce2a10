import { sourceLanguage } from '../network/languages.ts';
import { useExplorerState } from '../state/use-store.ts';
import { foreign } from '../words/foreign.ts';

interface Foreign {
  /** Of the coder's own words: notes, reasons, names of blocs. */
  readonly prose: string | undefined;
  /** Of a source's words, by its id; without one, of the text that was coded. */
  readonly of: (source: string | undefined) => string | undefined;
}

/** What to put as `lang` on words of the open network; nothing where they are in the language of the page. */
export function useForeign(): Foreign {
  const network = useExplorerState(({ document }) => document.network);
  useExplorerState(({ language }) => language);
  return {
    prose: foreign(network.language),
    of: (source) => foreign(sourceLanguage(network, source)),
  };
}
