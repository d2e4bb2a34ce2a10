import { chooseLanguage } from '../state/language.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { LANGUAGES, type Language } from '../words/words.ts';

/** The other languages, each by its own name and in its own words. */
export function LanguageChoice() {
  const explorer = useExplorer();
  const spoken = useExplorerState(({ language }) => language);
  const others = (Object.keys(LANGUAGES) as Language[]).filter((id) => id !== spoken);
  return others.map((id) => (
    <button
      key={id}
      type="button"
      lang={id}
      className="language"
      onClick={() => void chooseLanguage(explorer, window, id)}
    >
      {LANGUAGES[id]}
    </button>
  ));
}
