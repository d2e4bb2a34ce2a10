/** What the picture says at a glance: names, signs, what lies under the pointer, the bloc. */
import { describe, expect } from 'vitest';
import { words } from '../../src/words/words.ts';
import { type Explorer, test } from './harness.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const TIE = 'cjng-alliance-sinaloa';

async function canvasBox({ page }: Explorer) {
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('There is no canvas.');
  return box;
}

/** The middle of a label, on the page. */
async function pointOfLabel(explorer: Explorer, id: string, of: string) {
  const label = (await explorer.labels()).find((one) => one.id === id && one.of === of);
  if (!label) throw new Error(`There is no ${of} of “${id}” on the picture.`);
  const canvas = await canvasBox(explorer);
  const { x, y, width, height } = label.box;
  return { x: canvas.x + x + width / 2, y: canvas.y + y + height / 2 };
}

/** Words and signs that lie on each other. */
async function overlaps(explorer: Explorer): Promise<string[]> {
  const labels = await explorer.labels();
  return labels.flatMap(({ id, of, box: a }, i) =>
    labels
      .slice(i + 1)
      .filter(
        ({ box: b }) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((other) => `${of} ${id} on ${other.of} ${other.id}`),
  );
}

describe('words on the picture', () => {
  for (const [where, viewport, path] of [
    ['on a desk', WIDE, ''],
    ['with a table open', WIDE, '#table=relations'],
    ['with the bloc highlighted', WIDE, '#highlight=sinaloa-cjng-gulf'],
    ['on a phone', PHONE, ''],
  ] as const)
    test(`${where} are no smaller than 11 pixels and lie on no other words`, async ({ lookAt }) => {
      const explorer = await lookAt(path, { viewport });
      const labels = await explorer.labels();
      expect(labels.filter(({ of }) => of === 'organization')).toHaveLength(14);
      expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
      expect(await overlaps(explorer)).toEqual([]);
    });

  test('keep their size and room while the reader zooms', async ({ lookAt }) => {
    const explorer = await lookAt('', { viewport: WIDE });
    for (const key of ['-', '-', '-', '-', '+', '+', '+', '+', '+', '+', '+', '+', '+']) {
      await explorer.page.keyboard.press(key);
      const labels = await explorer.labels();
      expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
    }
    await expect.poll(() => overlaps(explorer)).toEqual([]);
  });
});

describe('what lies under the pointer', () => {
  test('a line is said as a sentence, with caution and dispute, and keeps its sign', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('', { viewport: WIDE });
    const badge = await pointOfLabel(explorer, TIE, 'badges');
    await explorer.page.mouse.move(badge.x, badge.y);
    const tooltip = explorer.page.getByRole('tooltip');
    await tooltip.waitFor();
    const said = (await tooltip.allInnerTexts()).join('\n');
    expect(said).toMatch(/CJNG is allied with Sinaloa Cartel \(stated\)/);
    expect(said).toMatch(/may be giving rise to/);
    expect(said).toMatch(/disagree/);
    const signs = (await explorer.labels()).filter(({ id, of }) => id === TIE && of === 'badges');
    expect(signs).toHaveLength(1);
  });

  test('the sign of a dispute leads to what others say', async ({ lookAt }) => {
    const explorer = await lookAt('', { viewport: WIDE });
    const badge = await pointOfLabel(explorer, TIE, 'badges');
    await explorer.page.mouse.click(badge.x, badge.y);
    await expect.poll(() => explorer.hash()).toBe(`#select=${TIE}&quote=disputes`);
    const heading = explorer.page.getByRole('heading', { name: words.dispute.both });
    await expect.poll(() => heading.evaluate(isOnScreen)).toBe(true);
  });

  test('a click leaves no frame round the picture, a key does', async ({ lookAt }) => {
    const explorer = await lookAt('', { viewport: WIDE });
    const frame = () =>
      explorer.page
        .locator('.canvas')
        .evaluate((canvas) => getComputedStyle(canvas, '::after').content);
    await explorer.clickRecord('cjng');
    expect(await frame()).toBe('none');
    await explorer.page.keyboard.press('ArrowLeft');
    expect(await frame()).not.toBe('none');
  });
});

describe('the bloc', () => {
  test('is there faintly at first sight, under the name that the author gives it', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('', { viewport: WIDE });
    expect(await explorer.captions()).toEqual([
      '“Sinaloa-CJNG alliance” more loosely: Gulf Cartel',
    ]);
    const caption = await pointOfLabel(explorer, 'sinaloa-cjng-gulf', 'group');
    await explorer.page.mouse.click(caption.x, caption.y);
    await expect.poll(() => explorer.hash()).toMatch(/highlight=sinaloa-cjng-gulf/);
  });

  test('leaving it gives back the view that one came with', async ({ openExplorer }) => {
    const explorer = await openExplorer({ viewport: PHONE });
    const { page } = explorer;
    // It has a line of its own above the picture, and goes when something is selected.
    await page.getByRole('button', { name: words.canvas.closeHint }).click();
    for (let i = 0; i < 3; i++) await page.keyboard.press('+');
    // The picture takes the room of the hint, and comes to rest in it.
    let before = await explorer.pointOf('juarez');
    const hasMoved = async () => {
      const was = before;
      before = await explorer.pointOf('juarez');
      return before.x !== was.x || before.y !== was.y;
    };
    await expect.poll(hasMoved).toBe(false);
    await page.keyboard.press('b');
    await expect.poll(() => explorer.pointOf('juarez')).not.toEqual(before);
    await page.keyboard.press('b');
    await expect.poll(() => explorer.pointOf('juarez')).toEqual(before);
  });

  test('its members can be dragged anywhere, on each other too', async ({ openExplorer }) => {
    const explorer = await openExplorer({ viewport: WIDE, path: '#highlight=sinaloa-cjng-gulf' });
    const { page } = explorer;
    const gulf = await explorer.pointOf('gulf');
    const sinaloa = await explorer.pointOf('sinaloa');
    await page.mouse.move(gulf.x, gulf.y);
    await page.mouse.down();
    for (const to of [{ x: 300, y: 70 }, { x: 880, y: 740 }, sinaloa, { x: 600, y: 400 }])
      await page.mouse.move(to.x, to.y, { steps: 12 });
    await page.mouse.up();
    expect(await explorer.captions()).toHaveLength(1);
    await expect.poll(async () => (await explorer.pointOf('gulf')).x).toBeCloseTo(600, -1);
  });
});

describe('what the reader did to the picture', () => {
  test('a dragged organization shows that it is pinned, and can be unpinned', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ viewport: WIDE });
    const { page } = explorer;
    const { x, y } = await explorer.pointOf('juarez');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y - 30, { steps: 5 });
    await page.mouse.up();
    await page.mouse.click(x + 30, y - 30);
    await page.getByText(words.organization.pinned).waitFor();
    await page.getByRole('button', { name: words.commands.unpin }).click();
    await expect.poll(() => page.getByText(words.organization.pinned).count()).toBe(0);
    expect(await explorer.pointOf('juarez')).toMatchObject({ x: expect.closeTo(x + 30, 0) });
  });

  test('where the filter hides every relation, the picture says so and gives them back', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('#hide-type=alliance,rivalry,splinter-of,target-of');
    const { page } = explorer;
    await page.getByText(words.canvas.noneShown).waitFor();
    await page.locator('.canvas-message').getByRole('button').click();
    await expect.poll(() => page.getByText(words.canvas.noneShown).count()).toBe(0);
  });

  test('is framed again after a reload with the text open beside it', async ({ openExplorer }) => {
    const explorer = await openExplorer({ viewport: WIDE, path: '#read=ellis-2016' });
    await explorer.page.locator('.reader').waitFor();
    await expect
      .poll(async () => {
        const { width, height } = await canvasBox(explorer);
        return (await explorer.labels()).every(
          ({ box }) =>
            box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
        );
      })
      .toBe(true);
  });
});

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
