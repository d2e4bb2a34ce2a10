import { chooseLanguage } from '../state/language.ts';
import { setTransient } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { LANGUAGES, type Language, words } from '../words/words.ts';

/** The other languages, each by its own name and in its own words. */
export function LanguageChoice() {
  const explorer = useExplorer();
  const spoken = useExplorerState(({ language }) => language);
  const others = (Object.keys(LANGUAGES) as Language[]).filter((id) => id !== spoken);
  const choose = (id: Language): Promise<void> =>
    chooseLanguage(explorer, window, id).catch(() => {
      const says = () => ({ title: words.loading.failed, lines: [words.loading.remedy] });
      const action = { name: () => words.loading.again, run: () => void choose(id) };
      setTransient(explorer, { notice: { tone: 'problem', says, action } });
    });
  return others.map((id) => (
    <button key={id} type="button" lang={id} className="language" onClick={() => void choose(id)}>
      {LANGUAGES[id]}
    </button>
  ));
}
