/** For fingers and small windows: what can be pressed is large enough, and the sheet leaves room for reading. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './harness.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const RELATION = '#select=cjng-alliance-sinaloa';

/** What can be pressed and is smaller than 44 CSS pixels; names within a sentence may be. */
const tooSmall = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], select, summary, input')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip'))
      .filter((one) => {
        const sentence = one.closest('h2, p, dd, li, blockquote, .source-text');
        const isInSentence = sentence?.textContent?.trim() !== one.textContent?.trim();
        return !(one.matches('.link, a, .passage-start') && sentence && isInSentence);
      })
      .map((one) => ({ one, place: one.matches('[type=checkbox], [type=radio]') }))
      .map(({ one, place }) => ({ one, box: place ? one.closest('label') : one }))
      .filter(({ box }) => {
        const { width = 0, height = 0 } = box?.getBoundingClientRect() ?? {};
        // A pixel is cut in parts where the screen is scaled.
        return Math.round(width) < 44 || Math.round(height) < 44;
      })
      .map(({ one }) => `${one.className} ${one.ariaLabel ?? one.textContent}`),
  );

const boxOf = async (page: Page, what: string) => {
  const box = await page.locator(what).boundingBox();
  if (!box) throw new Error(`${what} is not there`);
  return box;
};

test('on a phone all that is pressed is 44 pixels wide and high', async ({ openExplorer }) => {
  const { page } = await openExplorer(PHONE);
  const small: Record<string, string[]> = { start: await tooSmall(page) };
  await page.getByRole('button', { name: 'Legend' }).click();
  small.legend = await tooSmall(page);
  for (const fragment of [
    RELATION,
    '#select=sinaloa',
    '#select=sinaloa-cjng-gulf',
    '#ask=questions&questions.question=allies',
    '#ask=paths',
    '#ask=story',
    '#table=relations',
  ]) {
    await page.evaluate((fragment) => {
      window.location.hash = fragment;
    }, fragment);
    await page.waitForFunction(() => !document.querySelector('.loading'));
    small[fragment] = await tooSmall(page);
  }
  expect(Object.entries(small).filter(([, found]) => found.length > 0)).toEqual([]);
});

test('the sheet has three heights, follows the finger, and never covers the tools', async ({
  openExplorer,
}) => {
  const { page } = await openExplorer(PHONE);
  const height = () => page.locator('.sheet').getAttribute('data-height');
  expect(await height()).toBe('low');
  const bar = await boxOf(page, '.sheet-bar');
  const [x, y] = [bar.x + 12, bar.y + bar.height / 2];
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x, y }],
    });
  await touch('touchStart', y);
  await touch('touchMove', y - 100);
  await touch('touchMove', y - 320);
  const followed = await boxOf(page, '.sheet-bar');
  expect(followed.y).toBeCloseTo(bar.y - 320, -1);
  const tools = await boxOf(page, '.tools');
  expect(tools.y + tools.height).toBeLessThanOrEqual(followed.y + 1);
  await touch('touchEnd');
  await expect.poll(height).toMatch(/half|full/);

  // The buttons do the same.
  const details = page.getByRole('button', { name: 'Details', exact: true });
  await details.click();
  await expect.poll(height).toBe('low');
  await details.press('Enter');
  await expect.poll(height).toBe('half');
  await page.getByRole('button', { name: 'Over the whole picture' }).press('Enter');
  await expect.poll(height).toBe('full');
  expect(await page.locator('.tools button').first().isVisible()).toBe(false);
  expect((await boxOf(page, '#details')).height).toBeGreaterThan(844 * 0.75);
});

test('on its side a phone has the sheet beside the picture', async ({ lookAt }) => {
  const viewport = { width: 844, height: 390 };
  const { page } = await lookAt(RELATION, { ...PHONE, viewport });
  const [canvas, details] = [await boxOf(page, '.canvas'), await boxOf(page, '#details')];
  expect(canvas.x + canvas.width).toBeLessThanOrEqual(details.x + 1);
  expect(details.height).toBeGreaterThan(390 * 0.6);
});

test('a page enlarged four times leaves three fifths of the window for reading', async ({
  openExplorer,
}) => {
  const viewport = { width: 320, height: 256 };
  const { page } = await openExplorer({ viewport });
  const share = ({ width, height }: { width: number; height: number }) =>
    (width * height) / (320 * 256);
  expect(share(await boxOf(page, '.canvas'))).toBeGreaterThan(0.6);
  await page.getByRole('button', { name: 'Details', exact: true }).click();
  expect(share(await boxOf(page, '#details'))).toBeGreaterThan(0.6);
  await page.getByRole('button', { name: 'Details', exact: true }).click();
  await page.getByRole('button', { name: 'Relations', exact: true }).click();
  await page.getByRole('heading', { name: 'Relations' }).waitFor();
  const drawer = await boxOf(page, '.drawer');
  expect(share(drawer)).toBeGreaterThan(0.6);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a sign that a finger is upon is meant, whatever else is in reach', async ({ lookAt }) => {
  const explorer = await lookAt('', PHONE);
  const { page } = explorer;
  const signs = (await explorer.labels()).filter(({ of }) => of === 'badges');
  const sign = signs.find(({ id }) => id === 'cjng-alliance-sinaloa');
  const canvas = await page.locator('.canvas').boundingBox();
  if (!sign || !canvas) throw new Error('The line has no sign.');
  const { x, y, width, height } = sign.box;
  await page.touchscreen.tap(canvas.x + x + width / 2, canvas.y + y + height / 2);
  await expect.poll(explorer.hash).toBe('#select=cjng-alliance-sinaloa&quote=disputes');
});

test('a finger finds a line beside it, and is asked where several are in reach', async ({
  lookAt,
}) => {
  const explorer = await lookAt('', PHONE);
  const { page } = explorer;
  const line = await explorer.pointOf('la-familia-michoacana-rivalry-zetas');
  await page.touchscreen.tap(line.x, line.y + 18);
  await page.locator('#details').getByRole('heading', { level: 2 }).waitFor();
  expect(await explorer.hash()).toBe('#select=la-familia-michoacana-rivalry-zetas');

  await page.getByRole('button', { name: 'Details', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  const [zetas, other] = [
    await explorer.pointOf('zetas'),
    await explorer.pointOf('la-familia-michoacana'),
  ];
  const along = (other.x - zetas.x) * 0.15;
  await page.touchscreen.tap(zetas.x + along, zetas.y - 14);
  const asked = page.getByRole('group', { name: 'Which of these?' });
  const names = await asked.getByRole('button').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
  expect(await explorer.hash()).toBe('');
  await asked.getByRole('button').last().click();
  await asked.waitFor({ state: 'detached' });
  await expect.poll(explorer.hash).toMatch(/^#select=/);
});
