/** The views of the page as fragments of its address, and what is seen and told in them. */
import type { Page } from 'playwright-core';

/** By name; between them they show every panel, table and analysis. */
export const VIEWS: readonly (readonly [name: string, hash: string])[] = [
  ['the first page', ''],
  ['the lineage', '#show=lineage'],
  ['a relation', '#select=cjng-alliance-sinaloa'],
  ['an organization', '#select=zetas'],
  ['a bloc', '#select=sinaloa-cjng-gulf&highlight=sinaloa-cjng-gulf'],
  ['a filter', '#hide-type=rivalry&firmness=unhedged'],
  ['a question', '#ask=questions&ask.question=attacks'],
  ['groupings', '#ask=groupings'],
  ['balance', '#ask=balance'],
  ['paths', '#ask=paths&ask.from=juarez&ask.to=zetas'],
  ['surroundings', '#ask=paths&ask.around=gulf'],
  ['measures', '#ask=measures&ask.sort=name-up'],
  ['time', '#ask=time'],
  ['sources', '#ask=sources'],
  ['the story', '#ask=story'],
  ['the reader', '#read=ellis-2016'],
  ['evidence', '#table=evidence'],
  ['relations', '#table=relations'],
  ['organizations', '#table=organizations'],
  ['disputes', '#table=disputes'],
  ['who says what', '#table=claims'],
];

/** Follows a link to a view, which is drawn then, without the parts of it that are still to be loaded. */
export async function followHash(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (hash) => {
    if (window.location.hash !== hash) window.location.hash = hash;
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
  }, hash);
}

/** Follows a link to a view and waits until nothing in it is on its way. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await followHash(page, hash);
  await settled(page);
}

/** Until all parts are loaded and all jobs are done. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => !document.querySelector('progress, .loading, [aria-busy="true"]'),
  );
}

/**
 * Everything that is written or told beside the picture in the language of the page: texts, names, tips and
 * placeholders. What is marked as being in another language is left out, and so is what the live region said
 * last, which depends on the way that led here.
 */
export function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = node instanceof Element ? node : node.parentElement;
      if (own?.closest('script, style, [role=status], [lang]') !== document.documentElement)
        continue;
      if (node instanceof Element)
        for (const name of ['title', 'aria-label', 'placeholder', 'aria-description'])
          said.push(node.getAttribute(name) ?? '');
      else said.push(node.textContent ?? '');
    }
    return said.map((one) => one.trim()).filter((one) => one !== '');
  });
}
