/** What the page is drawn in: by the reader's settings, else as the system asks; follows when either changes. */
import { type InkId, THEMES, type ThemeId } from '../picture/theme.ts';
import { rememberSettings, type Settings } from './settings.ts';
import type { Explorer, ExplorerState } from './store.ts';

const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';
const FORCED = '(forced-colors: active)';

const holds = (query: string) => window.matchMedia(query).matches;

/** Changes settings, and keeps them. */
export function changeSettings(explorer: Explorer, change: Partial<Settings>): void {
  explorer.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
  rememberSettings(explorer.getState().settings);
}

/** The inks of what is drawn on the page. Pictures that leave it have their own. */
export function screenInks({ settings }: Pick<ExplorerState, 'settings'>): InkId {
  if (holds(FORCED)) return 'system';
  const theme = themeOf(settings);
  return wantsContrast(settings) ? `${theme}-more` : theme;
}

/** Calls `changed` whenever other inks are asked for. Returns what ends that. */
export function onScreenInks(explorer: Explorer, changed: () => void): () => void {
  const queries = [DARK, MORE_CONTRAST, FORCED].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  const stop = explorer.subscribe(({ settings }, before) => {
    if (settings !== before.settings) changed();
  });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    stop();
  };
}

/** Says on the page which of its themes it has (`picture/theme-style.ts`), and goes on doing so. */
export function dressPage(explorer: Explorer, page: Document): void {
  const dress = () => {
    const { settings } = explorer.getState();
    const { style, dataset } = page.documentElement;
    style.colorScheme = settings.theme === 'system' ? '' : settings.theme;
    dataset.contrast = wantsContrast(settings) ? 'more' : 'plain';
    dressBrowser(page, settings);
  };
  dress();
  onScreenInks(explorer, dress);
}

/** The browser's own frame has the colour of the page's header. */
function dressBrowser(page: Document, settings: Settings): void {
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const asked = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = THEMES[settings.theme === 'system' ? asked : settings.theme].panel;
  }
}

function themeOf({ theme }: Settings): ThemeId {
  return theme === 'system' ? (holds(DARK) ? 'dark' : 'light') : theme;
}

function wantsContrast({ contrast }: Settings): boolean {
  return contrast === 'more' || holds(MORE_CONTRAST);
}
