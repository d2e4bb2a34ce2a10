import { useState } from 'react';
import { chooseLanguage } from '../state/language.ts';
import { useExplorer } from '../state/use-store.ts';
import type { Language } from '../words/words.ts';

/** Chooses a language; one whose words could not be fetched is `failed`, and can be chosen again. */
export function useLanguageChoice(): {
  readonly choose: (language: Language) => Promise<void>;
  readonly failed: Language | null;
} {
  const explorer = useExplorer();
  const [failed, setFailed] = useState<Language | null>(null);
  const choose = async (language: Language) => {
    setFailed(null);
    await chooseLanguage(explorer, window, language).catch(() => setFailed(language));
  };
  return { choose, failed };
}
