/** Opening can be taken back: by the notice, and by the browser's Back. */
import { describe, expect } from 'vitest';
import { test } from './harness.ts';

describe('the network before', () => {
  const PAIR = 'source,target,type\nAlpha,Beta,ally\n';

  test('is there again by the notice, with its view and what was moved in it', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: '#select=gulf' });
    const { page } = explorer;
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const from = await explorer.pointOf('zetas');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
    await page.mouse.up();
    await explorer.open('pair.csv', PAIR);
    expect(await explorer.hash()).toBe('');
    await page.locator('.notice').hover();
    await explorer.screenshot('opened-way-back');
    expect(await explorer.axeViolations()).toEqual([]);
    await page.getByRole('button', { name: `Back to “${title}”` }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('#details').getByRole('heading', { name: 'Gulf Cartel' }).waitFor();
    expect(await explorer.hash()).toBe('#select=gulf');

    // What was moved before the other network was opened is still the first step to be taken back.
    await page.keyboard.press('s');
    await page.getByRole('checkbox', { name: /the places to which I moved things/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('heading', { level: 1, name: 'pair' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  test('is where Back leads right after another was opened, and Forward leads on', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: '#select=gulf' });
    const { page } = explorer;
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await explorer.open('pair.csv', PAIR);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('#details').getByRole('heading', { name: 'Gulf Cartel' }).waitFor();
    expect(await page.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0);
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'pair' }).waitFor();
    expect(await explorer.pointOf('alpha')).toBeTruthy();
  });
});
