/** Whether a reader has something before their eyes, and how it gets there. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** More than any panel is long. */
const MOST_SCREENS = 25;

/** Whether the middle of the first line of an element is in the window, with nothing over it. */
export const isSeen = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    range.selectNodeContents(walker.nextNode() ?? element);
    const { left, top, width, height } =
      range.getClientRects()[0] ?? element.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    return at !== null && (element.contains(at) || at.contains(element));
  });

/**
 * A part of a screen at a time.
 * @param go scrolls the details, down for 1 and up for −1
 */
export async function scrollTo(
  text: Locator,
  go: (way: number) => Promise<unknown>,
): Promise<void> {
  await text.waitFor();
  for (let i = 0; i < MOST_SCREENS && !(await isSeen(text)); i++) {
    const isAbove = await text.evaluate((one) => {
      const { top = 0 } = one.closest('#details')?.getBoundingClientRect() ?? {};
      return one.getBoundingClientRect().top < top;
    });
    await go(isAbove ? -1 : 1);
    await atRest(text);
  }
  await expect.poll(() => isSeen(text)).toBe(true);
}

/** Until it has been in the same place for two frames. */
function atRest(text: Locator): Promise<void> {
  return text.evaluate(async (element) => {
    const place = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => resolve(element.getBoundingClientRect().top));
      });
    let [before, now] = [await place(), await place()];
    while (before !== now) [before, now] = [now, await place()];
  });
}

/** Whether what holds an element, together, has been scrolled sideways and down. */
export function scrolledBothWays(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    let [left, top] = [0, 0];
    for (let box = element.parentElement; box; box = box.parentElement) {
      left += box.scrollLeft;
      top += box.scrollTop;
    }
    return left > 0 && top > 0;
  });
}
