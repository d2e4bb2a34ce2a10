/** Readers of the page by what they use it with: keys alone, a finger, or a page enlarged four times. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { drawnOrganizations } from '../../src/network/drawn-organizations.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { words } from '../../src/words/words.ts';
import type { Explorer, OpenOptions } from './harness.ts';
import { isSeen, scrolledBothWays, scrollTo } from './in-sight.ts';
import { SIZES } from './states.ts';
import { tabTo } from './tabbing.ts';

/** What a journey consists of; every reader does each in a way of their own. */
export interface Reader {
  /** Presses a button, a link, a check box or a line of a list. */
  readonly press: (target: Locator) => Promise<void>;
  /** Goes to a line of the picture, or where that is too small to its sentence, and opens it. */
  readonly openLine: (id: string) => Promise<void>;
  /** Goes on in what scrolls until the beginning of a text can be read. */
  readonly readTo: (text: Locator) => Promise<void>;
  /** Opens the search, types, and takes the first that is found. */
  readonly find: (query: string) => Promise<void>;
  readonly closeDialog: () => Promise<void>;
}

interface ReaderKind {
  readonly options: OpenOptions;
  readonly reading: (explorer: Explorer) => Reader;
}

const network = shippedNetwork();

/** By keys alone: nothing here points at a place. */
export function byKeys(explorer: Explorer): Reader {
  const { page } = explorer;
  const { keyboard } = page;
  const active = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return (id && document.getElementById(id)?.textContent) || '';
    });
  const standsAt = async () => {
    const said = await active();
    const at = drawnOrganizations(network).find(({ id }) => said.startsWith(`${nameOf(id)}, `));
    if (!at) throw new Error(`“${said}” is no organization`);
    return at.id;
  };
  return {
    async press(target) {
      await tabTo(page, target);
      expect(await target.evaluate((one) => one.matches(':focus-visible'))).toBe(true);
      const isBox = await target.evaluate((one) => one.matches('input'));
      if (!isBox) await expect.poll(() => isSeen(target)).toBe(true);
      await keyboard.press(isBox ? 'Space' : 'Enter');
    },
    async openLine(id) {
      const { source } = relation(id);
      await tabTo(page, page.getByRole('tree'));
      // An arrow leads to the nearest in its direction: towards the one that is meant.
      for (let i = 0; (await standsAt()) !== source && i < network.organizations.length; i++) {
        const [from, to] = await explorer.pointsOf([await standsAt(), source]);
        const [x, y] = [(to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0)];
        const across = x > 0 ? 'ArrowRight' : 'ArrowLeft';
        const along = y > 0 ? 'ArrowDown' : 'ArrowUp';
        await keyboard.press(Math.abs(x) > Math.abs(y) ? across : along);
      }
      await keyboard.press('Enter');
      const sentence = titles.get(id) ?? '';
      while (!(await active()).startsWith(sentence)) await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
    },
    async readTo(text) {
      const details = page.locator('#details');
      // The keys scroll where the focus is.
      if (!(await details.evaluate((one) => one.contains(document.activeElement))))
        await tabTo(page, details);
      await scrollTo(text, (way) => keyboard.press(way > 0 ? 'PageDown' : 'PageUp'));
    },
    async find(query) {
      await keyboard.press('Control+k');
      await page.getByRole('combobox').waitFor();
      await keyboard.type(query);
      await page.getByRole('option', { selected: true }).waitFor();
      await keyboard.press('Enter');
    },
    closeDialog: () => keyboard.press('Escape'),
  };
}

/** By a finger on a phone, which taps what is there to be seen. */
function byTouch(explorer: Explorer): Reader {
  const { page } = explorer;
  const press = (target: Locator) => target.tap();
  return {
    press,
    async openLine(id) {
      const { source, target } = relation(id);
      const [from, to] = await explorer.pointsOf([source, target]);
      // In the middle may be a sign that leads elsewhere.
      const along = (a = 0, b = 0) => a + (b - a) * 0.35;
      await page.touchscreen.tap(along(from?.x, to?.x), along(from?.y, to?.y));
      const name = titles.get(id) ?? '';
      const heading = page.getByRole('heading', { name });
      const asked = page.getByRole('group', { name: words.canvas.near });
      await heading.or(asked).first().waitFor();
      if (await asked.isVisible()) await press(asked.getByRole('button', { name }));
      await heading.waitFor();
    },
    async readTo(text) {
      const finger = await page.context().newCDPSession(page);
      const { x = 0, y = 0, height = 0 } = (await page.locator('#details').boundingBox()) ?? {};
      // So slow that nothing glides on.
      const swipe = async (way: number) => {
        const began = Date.now() / 1000;
        for (const [i, part] of [0.2, 0.1, 0, -0.1, -0.2].entries())
          await finger.send('Input.dispatchTouchEvent', {
            type: i === 0 ? 'touchStart' : 'touchMove',
            touchPoints: [{ x: x + 12, y: y + height * (0.5 + way * part) }],
            timestamp: began + i * 0.3,
          });
        await finger.send('Input.dispatchTouchEvent', {
          type: 'touchEnd',
          touchPoints: [],
          timestamp: began + 2,
        });
      };
      await scrollTo(text, swipe);
      await finger.detach();
    },
    find: pressedSearch(explorer, press),
    closeDialog: () => press(page.getByRole('button', { name: words.dialog.close })),
  };
}

/** On a page enlarged four times: nothing has to be scrolled both ways. */
function enlarged(explorer: Explorer): Reader {
  const { page } = explorer;
  const press = async (target: Locator) => {
    await target.scrollIntoViewIfNeeded();
    expect(await scrolledBothWays(target)).toBe(false);
    await target.click();
  };
  return {
    press,
    async openLine(id) {
      await press(page.getByRole('button', { name: words.inWords.words, exact: true }));
      await press(
        page
          .getByRole('main')
          .getByRole('link', { name: titles.get(id) ?? '' })
          .first(),
      );
    },
    async readTo(text) {
      await page.locator('#details').hover();
      await scrollTo(text, (way) => page.mouse.wheel(0, way * 60));
    },
    find: pressedSearch(explorer, press),
    closeDialog: () => press(page.getByRole('button', { name: words.dialog.close })),
  };
}

export const READERS: Readonly<Record<string, ReaderKind>> = {
  'by keys alone': { options: { viewport: SIZES.desk }, reading: byKeys },
  'by touch on a phone': { options: { viewport: SIZES.phone, hasTouch: true }, reading: byTouch },
  'at 400 %': { options: { viewport: { width: 320, height: 256 } }, reading: enlarged },
};

const titles = words.reads.titles(network);

function nameOf(id: string): string {
  return titles.get(id) ?? id;
}

function relation(id: string) {
  const found = network.relations.find((one) => one.id === id);
  if (!found) throw new Error(`there is no relation ${id}`);
  return found;
}

const pressedSearch =
  ({ page }: Explorer, press: Reader['press']): Reader['find'] =>
  async (query) => {
    await press(page.getByRole('button', { name: words.header.searchLabel }));
    // The field has the focus.
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type(query);
    await press(page.getByRole('option').first());
  };
