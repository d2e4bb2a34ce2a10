/** Search: what is found, in groups, and where it leads. */
import { describe, expect } from 'vitest';
import { words } from '../../src/words/words.ts';
import { type Explorer, test } from './harness.ts';

const panel = ({ page }: Explorer) => page.locator('#details');

describe('search', () => {
  test('folds accents and works by keyboard', async ({ lookAt }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    await page.keyboard.press('/');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('juarez');
    expect(await page.getByRole('option').first().textContent()).toContain('Juárez Cartel');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).textContent()).toContain('La Línea');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await panel(explorer).getByRole('heading', { name: 'Juárez Cartel' }).waitFor();
    expect(await explorer.hash()).toBe('#select=juarez');
  });

  test('finds words of quotes, says when there are none, and leaves by Escape', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    await page.getByRole('button', { name: 'Find an organization' }).click();
    await page.getByRole('combobox').fill('helicopter');
    const quotes = page.getByRole('listbox').getByRole('group', { name: 'Quotes' });
    expect(await quotes.getByRole('option').allTextContents()).toEqual([
      expect.stringMatching(/helicopter.*Ellis 2016, ¶ 15 · CJNG attacked .* and 3 more/s),
    ]);
    expect(await quotes.locator('mark').allTextContents()).toEqual(['helicopter']);
    await page.getByRole('combobox').fill('zzz');
    await explorer.seen('Nothing found for “zzz”.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').waitFor({ state: 'detached' });
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(label).toContain('Find an organization');
  });

  test('lists what it finds in groups, of which the keys show and walk all', async ({ lookAt }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('cartel');
    const list = page.getByRole('listbox');
    const groups = list.getByRole('group');
    await groups.first().waitFor();
    const names = await groups.evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(names).toEqual(['Organizations', 'Relations', 'Quotes']);
    const relations = list.getByRole('group', { name: 'Relations' }).getByRole('option');
    const shown = await relations.count();
    const more = relations.last();
    const [, all] = /^Show all (\d+) relations$/.exec((await more.textContent()) ?? '') ?? [];
    // From the first line back to the last, and on to the rest of the relations.
    while ((await more.getAttribute('aria-selected')) !== 'true')
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await relations.count()).toBe(Number(all));
    expect(Number(all)).toBeGreaterThan(shown);
    expect(await relations.nth(shown - 1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    const title = await list.getByRole('option', { selected: true }).textContent();
    await page.keyboard.press('Enter');
    await panel(explorer)
      .getByRole('heading', { name: title ?? '' })
      .waitFor();
  });

  test('goes to the very quote', async ({ lookAt }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('helicopter');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const meant = panel(explorer).locator('figure.meant');
    expect(await meant.textContent()).toContain('helicopter');
  });
});

test('one key finds commands too, from wherever the focus is, and runs them', async ({
  lookAt,
}) => {
  const explorer = await lookAt('');
  const { page } = explorer;
  // A slider has single keys to itself, but not this one.
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('b');
  expect(await explorer.hash()).toBe('');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox');
  await field.waitFor();
  const group = (name: string) => page.getByRole('listbox').getByRole('group', { name });
  expect(await group('Organizations').getByRole('option').count()).toBeGreaterThan(5);
  expect(await explorer.axeViolations()).toEqual([]);
  await page.keyboard.type('highlight');
  const [first = ''] = await group('Commands').getByRole('option').allTextContents();
  expect(first).toMatch(/^Highlight the bloc, or stop\s*b$/);
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
  await expect.poll(() => explorer.hash()).toContain('highlight=');

  // One dialog may lead to another.
  await page.keyboard.press('Control+k');
  await field.fill(words.commands.help);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: words.help.title }).waitFor();
});
