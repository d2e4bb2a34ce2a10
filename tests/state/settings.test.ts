/** What the reader set is kept, and decides theme, contrast and keys. */
import { afterEach, expect, test, vi } from 'vitest';
import { themeStyle } from '../../src/picture/theme-style.ts';
import { changeSettings, dressPage, screenInks } from '../../src/state/appearance.ts';
import { COMMANDS, type Command, keysOn } from '../../src/state/commands.ts';
import { createExplorer } from '../../src/state/store.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

/** A browser that keeps things, and whose system asks for what these queries say. */
function browser(...asked: readonly string[]) {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
  const matchMedia = (query: string) => ({
    matches: asked.some((one) => query.includes(one)),
    addEventListener: () => {},
    removeEventListener: () => {},
  });
  vi.stubGlobal('window', { matchMedia });
  return stored;
}
afterEach(() => vi.unstubAllGlobals());

const explorer = () => createExplorer(smallNetwork());

test('what lies in the place of settings and is none is kept beside them', () => {
  const stored = browser();
  stored.set('explorer.settings', '{"theme": "da');
  expect(explorer().getState().settings.theme).toBe('system');
  changeSettings(explorer(), { theme: 'dark' });
  expect(stored.get('explorer.settings.damaged')).toBe('{"theme": "da');
  changeSettings(explorer(), { theme: 'light' });
  expect(stored.get('explorer.settings.damaged')).toBe('{"theme": "da');
  expect(explorer().getState().settings.theme).toBe('light');
});

test('settings are there again at the next visit', () => {
  browser();
  changeSettings(explorer(), { theme: 'dark', letterKeys: false });
  const { settings } = explorer().getState();
  expect(settings).toEqual({ theme: 'dark', contrast: 'system', letterKeys: false });
});

test('what somebody else left in their place is passed over', () => {
  const stored = browser();
  for (const left of ['{"theme":"pink","contrast":2,"letterKeys":"no"}', '[]', 'null', '{']) {
    stored.set('explorer.settings', left);
    expect(explorer().getState().settings, left).toEqual({
      theme: 'system',
      contrast: 'system',
      letterKeys: true,
    });
  }
});

test.each([
  [[], {}, 'light'],
  [['color-scheme: dark'], {}, 'dark'],
  [['color-scheme: dark'], { theme: 'light' }, 'light'],
  [[], { theme: 'dark', contrast: 'more' }, 'dark-more'],
  [['contrast: more'], {}, 'light-more'],
  // The colours of the system go before any of ours.
  [['forced-colors: active'], { theme: 'dark' }, 'system'],
] as const)('a system that asks %j and the settings %j give the inks %s', (asked, change, inks) => {
  browser(...asked);
  const one = explorer();
  changeSettings(one, change);
  expect(screenInks(one.getState())).toBe(inks);
});

test('the page says which theme it has, and follows a change; its style has the colours of each', () => {
  browser();
  const style = { colorScheme: '' };
  const meta = { media: '(prefers-color-scheme: dark)', content: '' };
  const root = { style, dataset: {} as Record<string, string> };
  const page = { documentElement: root, querySelectorAll: () => [meta] };
  const one = explorer();
  dressPage(one, page as unknown as Document);
  expect(root.dataset.contrast).toBe('plain');
  expect(meta.content).toBe('#1b1f24');
  changeSettings(one, { theme: 'light', contrast: 'more' });
  expect(style.colorScheme).toBe('light');
  expect(root.dataset.contrast).toBe('more');
  expect(meta.content).toBe('#ffffff');
  const [plain, more] = themeStyle().split(':root[data-contrast=more]');
  expect(plain).toContain('--ink:light-dark(#1d2126,#e8e6e1)');
  expect(more).toContain('--ink:light-dark(#000000,#ffffff)');
});

test('without letter keys only Escape and keys with a modifier are left', () => {
  browser();
  const one = explorer();
  changeSettings(one, { letterKeys: false });
  const { settings } = one.getState();
  const on = Object.values<Command>(COMMANDS).flatMap((command) => keysOn(command, settings));
  expect(on.sort()).toEqual(['Escape', 'Mod+Shift+z', 'Mod+k', 'Mod+z']);
});
