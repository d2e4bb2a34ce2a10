/** Longer words and wider text are read whole in every view, at a desk and on a phone. */
import { expect } from 'vitest';
import { cutTexts, lengthen, space } from './cut-texts.ts';
import { test } from './harness.ts';
import { goTo, VIEWS } from './views.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

const STRAINS = { 'words 40 % longer': lengthen, 'text spaced out': space };

test.for(SIZES)(
  'nothing is cut off, $width × $height, with words 40 % longer or text spaced out',
  async (viewport, { openExplorer }) => {
    const { page, screenshot } = await openExplorer({ path: '?lang=es', viewport });
    const found: Record<string, string[]> = {};
    for (const [name, hash] of VIEWS) {
      await goTo(page, hash);
      for (const [strain, apply] of Object.entries(STRAINS)) {
        const relax = await apply(page);
        const cut = await cutTexts(page);
        if (cut.length > 0) found[`${name}: ${strain}`] = cut;
        await relax();
      }
    }
    expect(found).toEqual({});
    await screenshot(`longer-words-${viewport.width}`);
    // The check sees what is cut off.
    await page.evaluate(() => {
      const planted = document.createElement('p');
      planted.textContent = 'Planted words';
      planted.style.cssText = 'width: 20px; overflow: hidden; white-space: nowrap';
      document.querySelector('footer')?.append(planted);
    });
    expect(await cutTexts(page)).toEqual([expect.stringContaining('Planted words')]);
  },
);
