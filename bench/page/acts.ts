/** What a person does with a network. */
import type { JSHandle, Page } from 'playwright-core';
import { EXPORTS } from './exports.ts';
import { still } from './trace.ts';
import type { Values } from './values.ts';
import { type Act, answered, MOVES, moved, type Visit, worked } from './visit.ts';

/** What one step of the wheel is, in CSS pixels. */
const WHEEL = 60;

const press = (key: string) => (visit: Visit) =>
  answered(visit, () => visit.page.keyboard.press(key));

const leave = ({ page }: Visit) => page.keyboard.press('Escape');

const quotesButton = (page: Page) =>
  page.getByRole('navigation').getByRole('button', { name: 'Evidence', exact: true });

const firstType = ({ page }: Visit) => page.locator('.legend input[type=checkbox]').first();

/** These begin with the page as it comes, each with one of its own. */
const OPENING = {
  open: { run: (visit) => opened(visit, visit.network.placed) },
  layout: { run: (visit) => opened(visit, visit.network.bare) },
} as const satisfies Record<string, Act>;

/** What is kept on purpose, for Undo and Back, has come to its limit by then. */
const FIRST_ROUNDS = 8;

/** These are done one after the other in a page that has the network open. */
const OPEN = {
  memory: { run: heap },
  select: {
    run: async (visit) => {
      const { x, y } = await usualPoint(visit);
      return answered(visit, () => visit.page.mouse.click(x, y));
    },
    after: leave,
  },
  highlight: { run: press('b'), after: leave },
  filter: {
    run: (visit) => answered(visit, () => firstType(visit).click()),
    after: (visit) => firstType(visit).click(),
  },
  'search, first key': {
    before: async ({ page }) => {
      await page.keyboard.press('/');
      await page.getByRole('combobox').waitFor();
    },
    run: press('g'),
  },
  'search, next key': { run: press('r'), after: leave },
  'pan, a frame': {
    before: async ({ page }) => {
      const { x, y } = await corner(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
    },
    run: async (visit) => {
      const { x, y } = await corner(visit.page);
      return moved(visit, (i) => visit.page.mouse.move(x + 4 * i, y + 2 * i));
    },
    after: ({ page }) => page.mouse.up(),
  },
  'zoom, a frame': {
    before: async ({ page }) => {
      const { x, y, width, height } = await canvasOf(page);
      await page.mouse.move(x + width / 2, y + height / 2);
    },
    run: (visit) => moved(visit, (i) => visit.page.mouse.wheel(0, i <= MOVES / 2 ? -WHEEL : WHEEL)),
  },
  ...EXPORTS,
  'table, a frame': {
    before: async ({ page }) => {
      await quotesButton(page).click();
      await page.locator('.table-place').hover();
    },
    run: (visit) => moved(visit, () => visit.page.mouse.wheel(0, 10 * WHEEL)),
    after: ({ page }) => quotesButton(page).click(),
  },
  'opened and closed': { run: reopened },
} as const satisfies Record<string, Act>;

export type ActId = keyof typeof OPENING | keyof typeof OPEN;

export const ACT_IDS = [...Object.keys(OPENING), ...Object.keys(OPEN)] as ActId[];

/**
 * Does acts in pages that `turnTo` gives, in their order; what breaks is said, and the others go on.
 * @param tell told what each took
 */
export async function perform(
  ids: ReadonlySet<ActId>,
  turnTo: () => Promise<Visit>,
  tell: (act: ActId, values: Values) => void,
): Promise<void> {
  const attempt = async (visit: Visit, id: ActId, act: Act) => {
    try {
      await act.before?.(visit);
      await still(visit.page);
      const values = await act.run(visit);
      if (ids.has(id)) tell(id, values);
      await act.after?.(visit);
    } catch (error) {
      console.error(`${id}, ${visit.network.organizations} organizations: ${error}`);
    }
  };
  if (ids.has('layout')) await attempt(await turnTo(), 'layout', OPENING.layout);
  if (ids.size === 1 && ids.has('layout')) return;
  const visit = await turnTo();
  await attempt(visit, 'open', OPENING.open);
  for (const [id, act] of Object.entries(OPEN) as [keyof typeof OPEN, Act][])
    if (ids.has(id)) await attempt(visit, id, act);
}

/** Opens a file; it is shown when it is painted. */
async function opened(visit: Visit, file: string): Promise<Values> {
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
  const dialog = page.getByRole('dialog', { name: 'Open' });
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
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
async function reopened(visit: Visit): Promise<Values> {
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

async function heap({ page }: Visit): Promise<Values> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { heap: usedSize / 1e6 };
}

/** Where an organization is drawn that has about as many relations as the others. */
async function usualPoint({ page, network }: Visit): Promise<{ x: number; y: number }> {
  const box = await canvasOf(page);
  const point = await page.evaluate(
    ([ids, { x, y, width, height }]) => {
      type Hook = { renderedPoint(id: string): { x: number; y: number } | null };
      const { explorer } = window as unknown as { explorer: Hook };
      const isAmid = (at: number, from: number, length: number) =>
        at > from + length / 4 && at < from + (3 * length) / 4;
      return ids
        .map((id) => explorer.renderedPoint(id))
        .find((at) => at && isAmid(at.x, x, width) && isAmid(at.y, y, height));
    },
    [network.usual, box] as const,
  );
  if (!point) throw new Error('no organization is in the middle of the canvas');
  return point;
}

async function canvasOf(page: Page) {
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('the page has no canvas');
  return box;
}

/** A point of the canvas where nothing is drawn: a network is framed with some room round it. */
async function corner(page: Page): Promise<{ x: number; y: number }> {
  const { x, y } = await canvasOf(page);
  return { x: x + 6, y: y + 6 };
}
