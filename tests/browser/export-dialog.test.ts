/** The dialog of exporting: what it shows, keeps and offers. */
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { openExport } from './exporting.ts';
import { type Explorer, test } from './harness.ts';

const preview = ({ page }: Explorer) => page.getByRole('img', { name: /^Preview: / });

/** Lets {@link previewed} read what the policy of the page lets nobody fetch. */
const keepBlobs = ({ page }: Explorer) =>
  page.evaluate(() => {
    const { createObjectURL } = URL;
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL(blob);
      blobs.set(address, blob);
      return address;
    };
    Object.assign(window, { blobs });
  });

/** The SVG that the preview shows. */
const previewed = (explorer: Explorer) =>
  preview(explorer).evaluate((image: HTMLImageElement) => {
    const { blobs } = window as unknown as { blobs: ReadonlyMap<string, Blob> };
    return blobs.get(image.src)?.text();
  });

describe('the preview', () => {
  test('is the picture that is saved, and follows the choices', async ({ openExplorer }) => {
    const explorer = await openExplorer({ path: '#highlight=sinaloa-cjng-gulf' });
    const { page } = explorer;
    await keepBlobs(explorer);
    await openExport(explorer);
    const title = '“Sinaloa-CJNG alliance”: a bloc claimed by Ellis 2016';
    expect(await preview(explorer).getAttribute('alt')).toBe(`Preview: ${title}`);
    const [width, height] = await preview(explorer).evaluate((image: HTMLImageElement) => [
      image.naturalWidth,
      image.naturalHeight,
    ]);
    expect(Math.min(width ?? 0, height ?? 0)).toBeGreaterThan(500);

    for (const label of ['Dark', 'Legend']) await page.getByLabel(label, { exact: true }).click();
    const saved = async () =>
      (
        await explorer.download(() => page.getByRole('button', { name: 'Save SVG' }).click())
      ).bytes.toString();
    const svg = await saved();
    expect(svg).toContain('#14171b');
    expect(svg).not.toContain('AREAS AND SHAPES');
    await expect.poll(() => previewed(explorer)).toBe(svg);

    await page.getByLabel('Words of the title').fill('Who claims the bloc?');
    await expect
      .poll(() => preview(explorer).getAttribute('alt'))
      .toBe('Preview: Who claims the bloc?');
    const renamed = await saved();
    expect(renamed).toContain('>Who claims the bloc?</text>');
    expect(renamed).toContain('<dc:title>Who claims the bloc?</dc:title>');
    // Whose claim it is stays, whatever the title is.
    expect(renamed).toContain('It is the author’s claim, not a result of the coding.');
  });

  test('of an analysis says its answer, and that it is computed, without a title too', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: '#ask=measures&ask.size=yes&ask.by=neighbours' });
    const { page } = explorer;
    await page.getByRole('cell').first().waitFor();
    await keepBlobs(explorer);
    await openExport(explorer);
    const alt = 'Preview: Who stands where? Tied to: most for Mexican government (6)';
    await expect.poll(() => preview(explorer).getAttribute('alt')).toBe(alt);
    await page.getByLabel('Title', { exact: true }).click();
    await expect.poll(() => previewed(explorer)).not.toContain('font-size="22"');
    const svg = await previewed(explorer);
    expect(svg).toContain('Computed, and of this article’s coding (Ellis 2016), not of the world.');
    expect(svg).toContain('SIZE: TIED TO');
    const { bytes } = await explorer.download(() =>
      page.getByRole('button', { name: 'Save PNG' }).click(),
    );
    const text = bytes.toString('utf8');
    expect(text).toMatch(/iTXtTitle\0+Who stands where\? Tied to: most for Mexican government/);
    expect(text).toMatch(/iTXtDescription\0+Network: [^\0]*Computed, and of this article’s coding/);
  });
});

test('the dialog stays open and says what was saved, for keyboard alone too', async ({
  lookAt,
}) => {
  const explorer = await lookAt('');
  const { page } = explorer;
  await page.getByRole('button', { name: 'Export…' }).focus();
  await page.keyboard.press('Enter');
  await preview(explorer).waitFor();
  await page.getByLabel('Whole graph').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByLabel('Black and white').isChecked()).toBe(true);
  const png = page.getByRole('button', { name: 'Save PNG' });
  await png.focus();
  const first = await explorer.download(() => page.keyboard.press('Enter'));
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('status').getByText(`Saved ${first.name}`).waitFor();
  expect(await png.evaluate((button) => document.activeElement === button)).toBe(true);
  await dialog.getByRole('button', { name: 'GEXF' }).focus();
  const second = await explorer.download(() => page.keyboard.press('Enter'));
  await dialog.getByRole('status').getByText(`Saved ${second.name}`).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  expect(await dialog.getByText(/^Saved /).count()).toBe(0);
});

test('Escape and its key again, typed while the page is busy, bring it again', async ({
  lookAt,
}) => {
  const { page } = await lookAt('');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.waitFor();
  const busy = page.evaluate(() => {
    for (const begin = performance.now(); performance.now() - begin < 300; );
  });
  await Promise.all([busy, ...['Escape', 'e'].map((key) => page.keyboard.press(key))]);
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('what was chosen is remembered, but for the title in own words', async ({ openExplorer }) => {
  const explorer = await openExplorer();
  const { page } = explorer;
  await openExport(explorer);
  for (const label of ['Black and white', 'Transparent', 'A page', '85 mm, a column', '600 dpi'])
    await page.getByLabel(label, { exact: true }).click();
  await page.getByLabel('Citation').click();
  await page.getByLabel('Words of the title').fill('Mine');
  await page.reload();
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  await page.getByRole('button', { name: 'Export…' }).click();
  for (const label of ['Black and white', 'Transparent', 'A page', '85 mm, a column', '600 dpi'])
    expect(await page.getByLabel(label, { exact: true }).isChecked(), label).toBe(true);
  expect(await page.getByLabel('Citation').isChecked()).toBe(false);
  expect(await page.getByLabel('Words of the title').inputValue()).toBe(
    'Cartel alliances in one 2016 article',
  );
});

describe('sizes', () => {
  /** Makes every canvas of more pixels than these take no colour, as some browsers do. */
  const withLimit = ({ page }: Explorer, most: number) =>
    page.evaluate((most) => {
      const { fillRect, drawImage } = CanvasRenderingContext2D.prototype;
      const isDead = ({ canvas }: CanvasRenderingContext2D) => canvas.width * canvas.height > most;
      Object.assign(CanvasRenderingContext2D.prototype, {
        fillRect(this: CanvasRenderingContext2D, ...at: Parameters<typeof fillRect>) {
          if (!isDead(this)) fillRect.apply(this, at);
        },
        drawImage(this: CanvasRenderingContext2D, ...at: Parameters<typeof drawImage>) {
          if (!isDead(this)) drawImage.apply(this, at);
        },
      });
    }, most);

  test('that the browser cannot make are not offered, and it is said why', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await withLimit(explorer, 6_000_000);
    await openExport(explorer);
    const isOff = (scale: string) => page.getByLabel(scale, { exact: true }).isDisabled();
    await expect.poll(() => isOff('4×')).toBe(true);
    expect(await Promise.all(['1×', '2×', '3×'].map(isOff))).toEqual([false, false, true]);
    await page
      .getByText(/^Not offered: 3× and 4×\. .* this browser cannot draw that many\.$/)
      .waitFor();
    const { bytes } = await explorer.download(() =>
      page.getByRole('button', { name: 'Save PNG' }).click(),
    );
    const { width, height } = PNG.sync.read(bytes);
    expect(width * height).toBeLessThan(6_000_000);
  });

  test('that were chosen before and cannot be made give way to the next smaller one', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await openExport(explorer);
    await page.getByLabel('4×', { exact: true }).click();
    await page.getByText(/\d+ × \d+ pixels/).waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.reload();
    await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
    await withLimit(explorer, 6_000_000);
    await page.getByRole('button', { name: 'Export…' }).click();
    await expect.poll(() => page.getByLabel('2×', { exact: true }).isChecked()).toBe(true);
  });

  test('where none can be made, PNG is off, and SVG is not', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await withLimit(explorer, 0);
    await openExport(explorer);
    const isOff = (name: string) => page.getByRole('button', { name }).isDisabled();
    await expect.poll(() => isOff('Save PNG')).toBe(true);
    expect(await Promise.all(['Copy picture', 'Save SVG'].map(isOff))).toEqual([true, false]);
  });

  test('over what any page should draw are not offered', async ({ lookAt }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    await openExport(explorer);
    await page.getByLabel('A page', { exact: true }).click();
    await page.getByLabel('Other', { exact: true }).click();
    await page.getByLabel('Width in millimetres').fill('800');
    await expect.poll(() => page.getByLabel('600 dpi').isDisabled()).toBe(true);
    await page.getByText(/no side of a PNG may have more than 16,384 here/).waitFor();
  });
});

test('on a phone the preview and all choices are there, without a breach', async ({ lookAt }) => {
  const explorer = await lookAt('', { viewport: { width: 390, height: 844 } });
  const { page } = explorer;
  await openExport(explorer);
  const box = await preview(explorer).boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(120);
  expect(Math.max(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(250);
  const dialog = page.getByRole('dialog', { name: 'Export' });
  expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
  const { name } = await explorer.download(() =>
    page.getByRole('button', { name: 'Save SVG' }).click(),
  );
  const said = explorer.seen(`Saved ${name}`);
  await said.waitFor();
  const at = await said.boundingBox();
  expect((at?.y ?? 999) + (at?.height ?? 0)).toBeLessThan(844);
});
