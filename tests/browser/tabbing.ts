/** Going to something by the Tab key alone. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More than there are stops on any page. */
const MOST_TABS = 150;

/** Presses Tab, or Shift+Tab, until the focus is on the target. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // What is off, as while a file is being read, is no stop.
  await expect.poll(() => target.isEnabled()).toBe(true);
  for (let pressed = 0; pressed < MOST_TABS; ) {
    const way = await wayTo(target);
    if (way === null) return;
    for (let i = 0; i < way.stops; i++, pressed++) await page.keyboard.press(way.key);
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/**
 * The way to it from what has the focus, in the order of the page; `null` where it has the focus. Of the stops only
 * the sure ones are counted: to ask after each would be half of the work.
 */
const wayTo = (target: Locator) =>
  target.evaluate((element) => {
    const active = document.activeElement ?? document.body;
    if (element === active) return null;
    const isAfter = (one: Element, other: Element) =>
      (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isForward = isAfter(element, active);
    const [first, last] = isForward ? [active, element] : [element, active];
    const sure = [...document.querySelectorAll<HTMLElement>('button:enabled, a[href]')].filter(
      (one) =>
        one.tabIndex === 0 &&
        isAfter(one, first) &&
        isAfter(last, one) &&
        one.checkVisibility({ visibilityProperty: true }),
    );
    return { key: isForward ? 'Tab' : 'Shift+Tab', stops: sure.length + 1 };
  });
