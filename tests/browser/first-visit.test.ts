/** What a first visitor is told, and where the marks are explained. */
import { describe, expect } from 'vitest';
import { RELATION_TYPE_IDS } from '../../src/network/relation-types.ts';
import { words } from '../../src/words/words.ts';
import { test } from './harness.ts';
import { MAIN_STATES, SIZES } from './states.ts';

test('the hint goes for good once a record was selected, or it was closed', async ({
  openExplorer,
}) => {
  const phone = { viewport: SIZES.phone, hasTouch: true };
  const explorer = await openExplorer(phone);
  const { page } = explorer;
  const hint = page.locator('.first-hint');
  await hint.waitFor();
  await explorer.clickRecord('gulf');
  await hint.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.locator('#details').getByRole('button', { name: words.home.allMarks }).waitFor();
  expect(await hint.count()).toBe(0);

  const closed = await openExplorer(phone);
  await closed.page.getByRole('button', { name: words.canvas.closeHint }).press('Enter');
  await closed.page.reload();
  await closed.page.locator('html[data-ready=true]').waitFor({ state: 'attached' });
  expect(await closed.page.locator('.first-hint').count()).toBe(0);
});

describe('an entry of the legend says what it means', () => {
  const { alliance, rivalry } = words.types;
  test('to a pointer and to keys, and to those who hear the page', async ({ openExplorer }) => {
    const { page } = await openExplorer();
    const meaning = page.locator('.legend .meaning');
    expect(await meaning.count()).toBe(0);
    const box = page.getByRole('checkbox', { name: alliance.label });
    await box.hover();
    await expect.poll(() => meaning.textContent()).toContain(alliance.meaning);
    await box.focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => meaning.textContent()).toContain(rivalry.meaning);
    const described = await box.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent),
    );
    expect(described).toContain(alliance.meaning);
    await page.keyboard.press('Escape');
    await meaning.waitFor({ state: 'detached' });
  });

  test('to touch', async ({ openExplorer }) => {
    const { page } = await openExplorer({ viewport: SIZES.phone, hasTouch: true });
    await page.getByRole('button', { name: words.sheet.legend }).tap();
    await page.getByText(rivalry.label, { exact: true }).tap();
    await page.locator('.legend .meaning', { hasText: rivalry.meaning }).waitFor();
  });
});

test('help explains every mark beside its picture', async ({ openExplorer }) => {
  const { page } = await openExplorer();
  await MAIN_STATES.help.act(page);
  for (const type of RELATION_TYPE_IDS) {
    const entry = page.locator('.marks dl > div', { hasText: words.types[type].meaning });
    expect(await entry.locator('.sample').count(), type).toBe(1);
  }
});
