/** Opening a network as a person does, and what it leaves in memory. */
import type { JSHandle, Page } from 'playwright-core';
import { still } from './trace.ts';
import type { Values } from './values.ts';
import { type Visit, worked } from './visit.ts';

/** What is kept on purpose, for Undo and Back, has come to its limit by then. */
const FIRST_ROUNDS = 8;

/** Opens a file; it is shown when it is painted. */
export async function opened(visit: Visit, file: string): Promise<Values> {
  const { page, network } = visit;
  const carried = await carry(page, file);
  let shown = 0;
  const work = await worked(visit, async () => {
    const painted = page.evaluate(untilPainted, network.usual[0] ?? '');
    await drop(page, carried);
    shown = await painted;
  });
  await carried.dispose();
  return { ...work, shown };
}

type Carried = JSHandle<DataTransfer>;

function carry(page: Page, file: string): Promise<Carried> {
  return page.evaluateHandle((json) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([json], 'bench.json', { type: 'application/json' }));
    return transfer;
  }, file);
}

/** Drops a file on the page and opens what it is said to hold, without a thought. */
async function drop(page: Page, dataTransfer: Carried): Promise<void> {
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  await page.evaluate(pressOpen);
  await page.getByRole('dialog', { name: 'Open' }).waitFor({ state: 'detached' });
}

/** In the page, at the first frame in which it can be pressed: from outside it is looked for up to half a second later. */
async function pressOpen(): Promise<void> {
  const find = () =>
    [...document.querySelectorAll<HTMLButtonElement>('dialog[open] button:enabled')].find(
      ({ textContent }) => textContent?.trim() === 'Open',
    );
  while (!find()) await new Promise(requestAnimationFrame);
  find()?.click();
}

/** @returns how long after a drop an organization is on the screen */
async function untilPainted(id: string): Promise<number> {
  const frame = () => new Promise(requestAnimationFrame);
  const begin = new Promise<number>((resolve) => {
    document.addEventListener('drop', ({ timeStamp }) => resolve(timeStamp), { once: true });
  });
  type Hook = { renderedPoint(id: string): unknown };
  const { explorer } = window as unknown as { explorer: Hook };
  const dropped = await begin;
  while (explorer.renderedPoint(id) === null) await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - dropped;
}

/** How much larger the heap is after some rounds than before them, in per cent. */
export async function reopened(visit: Visit): Promise<Values> {
  const { page, network } = visit;
  const carried = await carry(page, network.placed);
  const round = async () => {
    await drop(page, carried);
    await still(page);
    await page.keyboard.press('Control+z');
    await still(page);
  };
  for (let i = 0; i < FIRST_ROUNDS; i++) await round();
  const { heap: before = 0 } = await heap(visit);
  for (let i = 0; i < visit.rounds; i++) await round();
  const { heap: after = 0 } = await heap(visit);
  return { heap: after, grown: before > 0 ? (100 * (after - before)) / before : 0 };
}

export async function heap({ page }: Visit): Promise<Values> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { heap: usedSize / 1e6 };
}
