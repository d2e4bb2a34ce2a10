/** The network in time: evidence one click away, by pointer and by key, on a phone too, and as a file. */
import { expect } from 'vitest';
import { words } from '../../src/words/words.ts';
import { type Explorer, test } from './harness.ts';
import { SIZES } from './states.ts';

const LINEAGE = '#show=lineage';

const heading = ({ page }: Explorer) => page.locator('#details h2').first();

test('a name leads to its organization, a line to its words, and back to the picture', async ({
  lookAt,
}) => {
  const explorer = await lookAt(LINEAGE, { viewport: SIZES.desk });
  const { page } = explorer;
  await page
    .locator('.lineage-part-side text', { hasText: /^CJNG$/ })
    .last()
    .click();
  await expect.poll(() => heading(explorer).textContent()).toBe('CJNG');
  const line = page.locator('[data-id="cjng-target-of-mexican-government"] .reach path[stroke]');
  await line.last().click({ force: true });
  await expect.poll(() => page.locator('#details .quote').count()).toBeGreaterThan(0);
  expect(await explorer.hash()).toContain('select=cjng-target-of-mexican-government');
  await page.keyboard.press('Escape');
  await expect.poll(() => explorer.hash()).toBe(LINEAGE);
  await page.getByRole('button', { name: 'Back to the picture' }).click();
  await page.locator('.lineage').waitFor({ state: 'detached' });
  expect(await explorer.hash()).toBe('');
});

test('keys walk from lane to lane and into what is drawn there; the file has the same', async ({
  lookAt,
}) => {
  const explorer = await lookAt(LINEAGE, { viewport: SIZES.desk });
  const { page } = explorer;
  const tree = page.getByRole('tree', { name: 'The network in time' });
  await tree.focus();
  const active = () =>
    tree.evaluate((element) => {
      const id = element.getAttribute('aria-activedescendant');
      return document.getElementById(id ?? '')?.textContent ?? '';
    });
  await expect.poll(active).toContain('Gulf Cartel');
  for (const key of ['End', 'ArrowUp', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
  await expect.poll(active).toMatch(/Mexican government .*: .*20/);
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(explorer).textContent()).toMatch(/Mexican government|CJNG/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  const { name, bytes } = await explorer.download(() =>
    page.getByRole('button', { name: 'Save SVG' }).click(),
  );
  expect(name).toMatch(/^ellis-2016-lineage.*\.svg$/);
  const svg = bytes.toString();
  expect(svg).toContain('IN TIME');
  expect(svg).toContain('data-id="zetas-splinter-of-gulf"');
});

test('on a phone time runs down, and the names stay over their lanes', async ({ lookAt }) => {
  const explorer = await lookAt(LINEAGE, { viewport: SIZES.phone });
  const { page } = explorer;
  const sheet = page.locator('.lineage-sheet');
  await sheet.waitFor();
  expect(await sheet.getAttribute('data-turn')).toBe('down');
  const names = page.locator('.lineage-part-side');
  const years = page.locator('.lineage-part-head');
  const before = await Promise.all([names.boundingBox(), years.boundingBox()]);
  await page.locator('.lineage-scroll').evaluate((element) => element.scrollTo(60, 80));
  const after = await Promise.all([names.boundingBox(), years.boundingBox()]);
  expect(after[0]?.y).toBe(before[0]?.y);
  expect(after[0]?.x).toBe((before[0]?.x ?? 0) - 60);
  expect(after[1]?.x).toBe(before[1]?.x);

  // From an organization of the article to who came out of it where several sources date it.
  await page.getByRole('button', { name: 'Details', exact: true }).click();
  await page.getByRole('button', { name: words.sheet.full }).click();
  await page.evaluate(() => {
    window.location.hash = '#select=gulf';
  });
  await page.getByRole('button', { name: /^See who came out of whom/ }).click();
  await expect.poll(explorer.hash).toBe('#select=gulf&show=lineage');
  const table = page.getByRole('table').first();
  await table.getByRole('row', { name: 'Scorpions Group by March 2023' }).waitFor();
  await expect.poll(() => page.locator('.sheet').getAttribute('data-height')).toBe('half');
});
