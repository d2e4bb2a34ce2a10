/** Which language the page speaks: of the address (`?lang=es`), else the one chosen here before, else the browser's. */
import { LANGUAGES, type Language, speak } from '../words/words.ts';
import { keep, kept } from './kept.ts';
import type { Explorer } from './store.ts';

const KEY = 'explorer.language';

const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value);

/** The language to begin with. */
export function languageFor({ location, navigator }: Window): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return [asked, kept(KEY).language, ...spoken].find(isLanguage) ?? 'en';
}

/**
 * Says everything in another language, and keeps the choice in the address and in this browser. Nothing
 * changes where its words cannot be fetched: then it rejects.
 */
export async function chooseLanguage(
  explorer: Explorer,
  page: Window,
  language: Language,
): Promise<void> {
  await speak(language);
  keep(KEY, { language });
  const address = new URL(page.location.href);
  address.searchParams.set('lang', language);
  page.history.replaceState(page.history.state, '', address);
  page.document.documentElement.lang = language;
  explorer.setState({ language });
}
