/** What the page takes for a file that it is given, and how it is left. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { preview } from 'vite';
import { launchChromium } from '../../src/cli/chromium.ts';

export interface InPage {
  /** Of all threads of the page, its worker among them, until what comes of the file is shown. */
  readonly processorMs: number;
  /** The longest time in which the page drew nothing. */
  readonly stillMs: number;
  /** From the press of Cancel until the dialog is gone; `null` where it was over before. */
  readonly cancelMs: number | null;
  /** What the worker took after that. */
  readonly afterMs: number | null;
}

/** Reads files in a page of its own each. */
export async function withPages<Result>(
  act: (measure: (name: string, bytes: Uint8Array) => Promise<InPage>) => Promise<Result>,
): Promise<Result> {
  const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
  const browser = await launchChromium();
  const address = server.resolvedUrls?.local[0] ?? '';
  try {
    return await act((name, bytes) => measureIn(browser, address, { name, bytes }));
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function measureIn(browser: Browser, address: string, file: Given): Promise<InPage> {
  const whole = await inNewPage(browser, address, file, async (page, taken) => {
    const before = await taken();
    const stillMs = await drop(page);
    return { processorMs: (await taken()) - before, stillMs };
  });
  const left = await inNewPage(browser, address, file, async (page, taken) => {
    const cancelMs = await cancel(page);
    const before = await taken();
    // As long as the worker would have gone on, if it did.
    await page.waitForTimeout(2000);
    return { cancelMs, afterMs: cancelMs === null ? null : (await taken()) - before };
  });
  return { ...whole, ...left };
}

async function inNewPage<Result>(
  browser: Browser,
  address: string,
  { name, bytes }: Given,
  act: (page: Page, taken: () => Promise<number>) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await browser.newBrowserCDPSession();
  try {
    await page.route(`**/${name}`, (route) => route.fulfill({ body: Buffer.from(bytes) }));
    await page.goto(address);
    await page.locator('html[data-ready=true]').waitFor({ state: 'attached' });
    await page.evaluate(async (name) => {
      const content = await (await fetch(name)).blob();
      Object.assign(window, { given: new File([content], name) });
    }, name);
    return await act(page, () => rendererTime(session));
  } finally {
    await session.detach();
    await context.close();
  }
}

/** Of all pages, of which one alone does something. */
async function rendererTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const seconds = processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return Math.round(seconds * 1000);
}

/** Where what comes of a file is said. */
const SHOWN = '.notice.problem, .opening-problems, #opening-summary, #opening-each';

/** Drops the file and waits until what comes of it is shown; gives the longest time without a frame. */
function drop(page: Page): Promise<number> {
  return page.evaluate(async (shown) => {
    const { given } = window as unknown as { given: File };
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(given);
    const main = document.querySelector('main');
    let longest = 0;
    let before = performance.now();
    main?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    while (!document.querySelector(shown)) {
      const now = await new Promise(requestAnimationFrame);
      longest = Math.max(longest, now - before);
      before = now;
    }
    return Math.round(longest);
  }, SHOWN);
}

/** Drops the file and cancels half a second after it is said to be read; `null` where it is over by then. */
function cancel(page: Page): Promise<number | null> {
  return page.evaluate(async (shown) => {
    const { given } = window as unknown as { given: File };
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(given);
    const main = document.querySelector('main');
    main?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    const isOver = () => document.querySelector(shown) !== null;
    while (!document.querySelector('dialog progress') && !isOver())
      await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (isOver()) return null;
    const buttons = [...document.querySelectorAll<HTMLElement>('dialog button')];
    const before = performance.now();
    buttons.find(({ textContent }) => textContent === 'Cancel')?.click();
    while (document.querySelector('dialog[open]')) await new Promise(requestAnimationFrame);
    return Math.round(performance.now() - before);
  }, SHOWN);
}
