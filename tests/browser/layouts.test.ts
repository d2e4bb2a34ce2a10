/** Layouts for the shape of the canvas, and the search for a better one. */
import { describe, expect } from 'vitest';
import type { Frame } from '../../src/network/frames.ts';
import { layoutIn } from '../../src/network/layouts.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrim } from '../analysis/signed-graphs.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type Explorer, test } from './harness.ts';
import { inRow } from './in-row.ts';

const WINDOWS = {
  landscape: { width: 1920, height: 1080 },
  square: { width: 1280, height: 800 },
  portrait: { width: 390, height: 844 },
} as const satisfies Record<Frame, object>;

const shipped = shippedNetwork();

/** Where an organization lies between three others, which no zoom changes. */
function shapeOf(points: readonly { readonly x: number; readonly y: number }[]): number[] {
  const [a, b, ...others] = points;
  if (!a || !b) throw new Error('too few points');
  const unit = Math.hypot(b.x - a.x, b.y - a.y);
  return others.flatMap(({ x, y }) => [(x - a.x) / unit, (y - a.y) / unit]).map(rounded);
}
const rounded = (value: number) => Math.round(value * 100) / 100;
const MARKS = ['cjng', 'zetas', 'gulf', 'juarez', 'mexican-government'];

const drawn = async (explorer: Explorer) => shapeOf(await explorer.pointsOf(MARKS));
const laidOutFor = (frame: Frame) => {
  const places = new Map(layoutIn(shipped, frame)?.positions.map((at) => [at.organization, at]));
  return shapeOf(MARKS.map((id) => places.get(id) ?? { x: 0, y: 0 }));
};

describe('the article', () => {
  test.for(Object.entries(WINDOWS) as [Frame, (typeof WINDOWS)[Frame]][])(
    'is drawn in the %s layout where the canvas has that shape, every name in sight and none under the tools',
    async ([frame, viewport], { lookAt }) => {
      const explorer = await lookAt('', { viewport });
      expect(await drawn(explorer)).toEqual(laidOutFor(frame));
      const canvas = await explorer.page.locator('.canvas').boundingBox();
      const names = (await explorer.labels()).filter(({ of }) => of === 'organization');
      expect(names).toHaveLength(14);
      for (const { size, box } of names) {
        expect(size).toBeGreaterThanOrEqual(11);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(canvas?.width ?? 0);
      }
      const tools = await explorer.page.locator('.tools').boundingBox();
      if (!canvas || !tools) throw new Error('no canvas, or no tools');
      const covered = names.filter(
        ({ box }) =>
          canvas.x + box.x + box.width > tools.x && canvas.y + box.y + box.height > tools.y,
      );
      expect(covered.map(({ id }) => id)).toEqual([]);
    },
  );

  test('changes with the canvas, until something is moved', async ({ openExplorer }) => {
    const explorer = await openExplorer({ viewport: WINDOWS.portrait });
    const { page } = explorer;
    await page.setViewportSize(WINDOWS.landscape);
    await expect.poll(() => drawn(explorer)).toEqual(laidOutFor('landscape'));
    await page.keyboard.press('Control+z');
    expect(await drawn(explorer)).toEqual(laidOutFor('landscape'));

    const at = await explorer.pointOf('juarez');
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 30, at.y + 20, { steps: 4 });
    await page.mouse.up();
    const moved = await drawn(explorer);
    expect(moved).not.toEqual(laidOutFor('landscape'));
    await page.setViewportSize(WINDOWS.square);
    await expect.poll(() => page.viewportSize()?.width).toBe(WINDOWS.square.width);
    expect(await drawn(explorer)).toEqual(moved);

    await page.getByRole('button', { name: 'Reset positions' }).click();
    await expect.poll(() => drawn(explorer)).toEqual(laidOutFor('square'));
  });

  test('stays as it is when a panel opens beside it', async ({ lookAt }) => {
    const explorer = await lookAt('', { viewport: WINDOWS.portrait });
    const { page } = explorer;
    const tall = await page.locator('.canvas').boundingBox();
    await page.getByRole('button', { name: 'Details', exact: true }).click();
    await expect
      .poll(async () => (await page.locator('.canvas').boundingBox())?.height)
      .toBeLessThan(tall?.height ?? 0);
    expect(await drawn(explorer)).toEqual(laidOutFor('portrait'));
  });
});

const relayout = (explorer: Explorer) => explorer.page.getByRole('button', { name: 'Re-layout' });
const stop = (explorer: Explorer) => explorer.page.getByRole('button', { name: /^Stop the re-l/ });

describe('a re-layout', () => {
  test('keeps what is no worse, and says so', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const before = await drawn(explorer);
    await relayout(explorer).click();
    await explorer.seen('No better layout was found; nothing has moved').waitFor();
    expect(await drawn(explorer)).toEqual(before);
    expect(await relayout(explorer).getAttribute('aria-busy')).toBe('false');
  });

  test('finds a better one, says how much better, and is one step to undo', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    await explorer.open('row.json', inRow(smallNetwork()));
    const before = await explorer.pointOf('rio-cartel');
    await relayout(explorer).click();
    await explorer.seen(/Crossings and overlaps: \d+ before, \d+ now/).waitFor();
    expect(await explorer.pointOf('rio-cartel')).not.toEqual(before);
    await explorer.page.keyboard.press('Control+z');
    await explorer.page.keyboard.press('f');
    await expect.poll(() => explorer.pointOf('rio-cartel')).toEqual(before);
  });

  test('shows that it works, and can be stopped; after a reset it does not land', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await explorer.open('row.json', inRow(bacrim()));
    const before = await explorer.pointOf('acme');
    await relayout(explorer).click();
    expect(await stop(explorer).getAttribute('aria-busy')).toBe('true');
    await page.getByRole('status').getByText('Trying other layouts').waitFor({ state: 'attached' });
    await stop(explorer).click();
    await relayout(explorer).waitFor();

    await relayout(explorer).click();
    await stop(explorer).waitFor();
    await page.getByRole('button', { name: 'Reset positions' }).click();
    await relayout(explorer).waitFor();
    // One that is let run ends after whatever was begun before it.
    await relayout(explorer).click();
    await explorer.seen(/Crossings and overlaps/).waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('f');
    await expect.poll(() => explorer.pointOf('acme')).toEqual(before);
  });

  test('ends where another network is opened', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    await explorer.open('row.json', inRow(bacrim()));
    await relayout(explorer).click();
    await stop(explorer).waitFor();
    await explorer.open('small.json', JSON.stringify(smallNetwork()));
    await relayout(explorer).waitFor();
    expect(await explorer.seen(/Crossings and overlaps/).count()).toBe(0);
  });
});
