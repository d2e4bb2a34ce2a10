/** Pictures of the main states, to be looked at: each theme, language and size, in `.cache/look`. */
import { mkdir } from 'node:fs/promises';
import { preview } from 'vite';
import { launchChromium } from '../src/cli/chromium.ts';
import { LANGUAGES } from '../src/words/words.ts';
import { MAIN_STATES, type MainState, SIZES } from '../tests/browser/states.ts';

const FOLDER = '.cache/look';
const THEMES = ['light', 'dark'] as const;

/** States named on the command line, else all. */
const asked = process.argv.slice(2);
const states = Object.entries<MainState>(MAIN_STATES).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
);

await mkdir(FOLDER, { recursive: true });
const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
const browser = await launchChromium();
const address = server.resolvedUrls?.local[0] ?? '';
for (const [size, viewport] of Object.entries(SIZES))
  for (const colorScheme of THEMES) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      hasTouch: size !== 'desk',
      reducedMotion: 'reduce',
    });
    for (const language of Object.keys(LANGUAGES))
      for (const [name, { path, act }] of states) {
        const page = await context.newPage();
        await page.goto(`${address}?lang=${language}${path}`);
        await page.locator('html[data-ready=true]').waitFor({ state: 'attached' });
        await act?.(page);
        const file = `${FOLDER}/${name}-${size}-${colorScheme}-${language}.png`;
        await page.screenshot({ path: file });
        await page.close();
      }
    await context.close();
  }
console.log(
  `${states.length} states in ${Object.keys(SIZES).length} sizes, ${THEMES.length} themes and ${Object.keys(LANGUAGES).length} languages: ${FOLDER}`,
);
await browser.close();
await server.close();
