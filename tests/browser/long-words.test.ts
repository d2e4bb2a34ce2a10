/** Words 40 % longer than those of today are read whole in every view, at a desk and on a phone. */
import { expect } from 'vitest';
import { cutTexts, lengthen } from './cut-texts.ts';
import { test } from './harness.ts';
import { goTo, VIEWS } from './views.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

for (const viewport of SIZES)
  test(`at ${viewport.width} × ${viewport.height} no word is cut off`, async ({ openExplorer }) => {
    const { page, screenshot } = await openExplorer({ path: '?lang=es', viewport });
    const found: Record<string, string[]> = {};
    for (const [name, hash] of VIEWS) {
      await goTo(page, hash);
      await lengthen(page);
      const cut = await cutTexts(page);
      if (cut.length > 0) found[name] = cut;
    }
    expect(found).toEqual({});
    await screenshot(`long-words-${viewport.width}x${viewport.height}`);
    // The check sees what is cut off.
    await page.evaluate(() => {
      const planted = document.createElement('p');
      planted.textContent = 'Planted words';
      planted.style.cssText = 'width: 20px; overflow: hidden; white-space: nowrap';
      document.querySelector('footer')?.append(planted);
    });
    expect(await cutTexts(page)).toEqual([expect.stringContaining('Planted words')]);
  }, 120_000);
