/** What a person does with a network. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { EXPORTS } from './exports.ts';
import { heap, opened, reopened } from './opening.ts';
import { still } from './trace.ts';
import type { Values } from './values.ts';
import { type Act, answered, MOVES, moved, type Visit } from './visit.ts';

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

/** After so long an act is given up. */
const LIMIT_MS = 120_000;

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
  const done = async (visit: Visit, id: ActId, act: Act) => {
    await act.before?.(visit);
    await still(visit.page);
    const values = await act.run(visit);
    if (ids.has(id)) tell(id, values);
    await act.after?.(visit);
  };
  const attempt = async (visit: Visit, id: ActId, act: Act) => {
    const limit = LIMIT_MS * (id === 'opened and closed' ? visit.rounds : 1);
    try {
      await Promise.race([
        done(visit, id, act),
        sleep(limit, undefined, { ref: false }).then(() => {
          throw new Error(`it has not come to an end in ${limit / 1000} s`);
        }),
      ]);
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
