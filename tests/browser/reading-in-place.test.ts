/** Reading in place: from a quote to where it stands in the text, and back to what rests on it. */
import { describe, expect } from 'vitest';
import { test } from './harness.ts';
import { reader, reading, TEXT, TIE } from './small-text.ts';

const isFocused = (element: Element) => element === document.activeElement;

describe('reading in place', () => {
  test('a quote leads to its passage, and a passage to what rests on it', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer);
    await explorer.clickRecord(TIE);
    await page
      .locator('#details figure')
      .first()
      .getByRole('button', { name: 'read in place' })
      .click();
    const selected = reader(explorer).locator('mark.selected').first();
    expect(await selected.textContent()).toContain('In the north of the invented coast');

    await reader(explorer).getByText('have fought over the').click();
    await page
      .locator('#details')
      .getByRole('heading', { name: 'Birch Cartel fought Cedar Command' })
      .waitFor();
    expect(await explorer.hash()).toContain('quote=evidence.0');
    expect(await page.locator('#details figure.meant').count()).toBe(1);
  });

  test('a passage that carries several records lets one choose', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer);
    await reader(explorer).locator('mark.quoted', { hasText: 'To a lesser extent' }).click();
    const choice = reader(explorer).locator('.passage-choice');
    await choice.getByText(/records rest on this passage/).waitFor();
    await choice.getByRole('button').first().click();
    expect(await page.locator('#details h2').textContent()).toBeTruthy();
    await choice.waitFor({ state: 'detached' });
  });

  test('the menu of a passage opens beside its badge, with the number that it said', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer);
    const badges = reader(explorer).locator('.passage-start');
    const menu = reader(explorer).locator('.passage-choice');
    const several = await badges.evaluateAll((all) =>
      all.flatMap((badge, i) => (Number(badge.getAttribute('data-count')) > 1 ? [i] : [])),
    );
    expect(several.length).toBeGreaterThan(1);
    for (const i of several) {
      const badge = badges.nth(i);
      const said = await badge.getAttribute('aria-label');
      await badge.click();
      await menu.getByText(said ?? '').waitFor();
      expect(await menu.getByRole('button').count()).toBe(
        Number(await badge.getAttribute('data-count')),
      );
      const [at, opened] = [await badge.boundingBox(), await menu.boundingBox()];
      const below = (opened?.y ?? 0) - (at?.y ?? 0);
      expect(below).toBeGreaterThan(0);
      expect(below).toBeLessThan(40);
      expect(await menu.getByRole('button').first().evaluate(isFocused)).toBe(true);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
      expect(await badge.evaluate(isFocused)).toBe(true);
    }
    await badges.nth(several[0] ?? 0).click();
    await menu.waitFor();
    await page.getByRole('banner').click();
    await menu.waitFor({ state: 'detached' });
  });

  test('a changed quote leads to where it most likely stood, with the difference there', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await reading(explorer, TEXT.replace('fought over the harbour', 'quarrelled over the port'));
    await reader(explorer).getByText('1 quote does not stand in this text as recorded').click();
    await reader(explorer).locator('.missing').getByRole('button').click();
    const quote = page.locator('#details figure.meant');
    await quote.getByText('! changed').waitFor();
    await quote.getByRole('button', { name: 'read in place' }).click();
    const text = reader(explorer).locator('.source-text');
    expect((await text.locator('mark.near').allTextContents()).join('')).toBe(
      'Since then, Cedar Command and the Birch Cartel have quarrelled over the port.',
    );
    expect(await text.locator('mark.added').allTextContents()).toEqual(['quarrelled', 'port']);
    expect(await text.locator('del').allTextContents()).toEqual(['fought', 'harbour']);
    expect(await reader(explorer).locator('.strip i.near').count()).toBeGreaterThan(0);
    await text.locator('mark.near').first().click({ trial: true });

    // What the text lacks is shown, and is not of the text: neither copied nor counted.
    await page.evaluate(() => {
      const [first, last] = [...document.querySelectorAll('.source-text mark.near.added')].map(
        (mark) => mark.firstChild,
      );
      if (first && last) window.getSelection()?.setBaseAndExtent(first, 0, last, 4);
    });
    await reader(explorer).getByRole('button', { name: 'Copy citation of the selected' }).click();
    await explorer.seen('Citation copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“quarrelled over the port” /,
    );
  });

  test('n and p walk through the passages in the order of the text', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer);
    await page.keyboard.press('n');
    await reader(explorer)
      .getByText(/^1 of \d+ quoted passages$/)
      .waitFor();
    await page.keyboard.press('n');
    await reader(explorer).getByText(/^2 of/).waitFor();
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await reader(explorer)
      .getByText(/^(\d+) of \1 quoted passages$/)
      .waitFor();
  });

  test('a name in the text lights up its organization', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    await reading(explorer);
    const before = await explorer.page.locator('.canvas').screenshot();
    await reader(explorer).locator('a.name').first().hover();
    const after = await explorer.page.locator('.canvas').screenshot();
    expect(after.equals(before)).toBe(false);
  });

  test('selected words are copied as a citation with paragraph, line and position', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await reading(explorer);
    const at = TEXT.indexOf('quarrel');
    await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('.source-text') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const index = node.textContent?.indexOf('quarrel') ?? -1;
        if (index >= 0) window.getSelection()?.setBaseAndExtent(node, index, node, index + 7);
      }
    });
    await reader(explorer)
      .getByRole('button', { name: 'Copy citation of the selected words' })
      .click();
    await explorer.seen('Citation copied').waitFor();
    const paragraph = TEXT.slice(0, at).split('\n').length;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      new RegExp(`^“quarrel” \\(.+, ¶ ${paragraph}, line ${paragraph}, characters \\d+–\\d+\\)$`),
    );
  });

  test('a name leads to its organization by keyboard, inside a quoted passage too', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer);
    await reader(explorer)
      .locator('mark.quoted a.name', { hasText: 'Alder Group' })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.locator('#details').getByRole('heading', { name: 'Alder Group' }).waitFor();
    expect(await explorer.hash()).toContain('read=');
  });

  test('a link to a quote brings it into view in the panel', async ({ lookAt }) => {
    const { page } = await lookAt('#select=cjng-alliance-sinaloa&quote=evidence.1', {
      viewport: { width: 1280, height: 500 },
    });
    const bottom = (selector: string) =>
      page
        .locator(selector)
        .evaluate((element) => Math.floor(element.getBoundingClientRect().bottom));
    expect(await bottom('figure.meant')).toBeLessThanOrEqual(await bottom('#details'));
  });

  test('on a phone what a passage carries is not hidden by the text', async ({ openExplorer }) => {
    const explorer = await openExplorer({ viewport: { width: 390, height: 844 } });
    const { page } = explorer;
    await reading(explorer);
    await reader(explorer).getByText('have fought over the').click();
    const heading = page.locator('#details h2');
    await heading.waitFor();
    // A click that something else would take fails.
    await heading.click({ trial: true });
    await reader(explorer).locator('mark.selected').first().click({ trial: true });
  });

  test('breaks no rule of accessibility, wide or narrow', async ({ openExplorer }) => {
    for (const how of [
      { colorScheme: 'light' as const, viewport: { width: 1280, height: 800 } },
      { colorScheme: 'dark' as const, viewport: { width: 390, height: 844 } },
    ]) {
      const explorer = await openExplorer(how);
      await reading(explorer);
      expect(await explorer.axeViolations()).toEqual([]);
    }
  });
});
