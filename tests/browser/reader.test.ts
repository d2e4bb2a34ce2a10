/** The reader: a text of one's own, every quote checked against it and shown in place. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { type Explorer, test } from './harness.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/networks/${name}`, import.meta.url));
const TEXT = fixture('small.txt').toString();
const TIE = 'alder-group-alliance-birch-cartel';

const reader = ({ page }: Explorer) => page.getByRole('region', { name: 'Source text' });

/** The small network on the screen, with its text or another in the reader. */
async function reading(explorer: Explorer, text: string | Buffer = TEXT): Promise<void> {
  await explorer.open('small.json', fixture('small.json'));
  await explorer.page.getByText('Opened “').waitFor();
  await explorer.drop('small.txt', text);
  await reader(explorer).getByRole('status').filter({ hasText: /[0-9]/ }).waitFor();
}

describe('a text', () => {
  test('that is the coded one verifies every quote: in the reader, the header, the panel and on the line', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer);
    await reader(explorer).getByText('The very file that was coded').waitFor();
    await reader(explorer).getByText('Read as UTF-8, line ends LF, NFC').waitFor();
    expect(await reader(explorer).getByRole('status').textContent()).toMatch(/^\d+ verified$/);
    await page.getByRole('banner').getByText('every quote verified').waitFor();
    await explorer.clickRecord(TIE);
    const quote = page.locator('#details figure').first();
    await quote.getByText('✓ verified').waitFor();
  });

  test('can be pasted, is forgotten by one click, and is not kept unless asked', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await explorer.open('small.json', fixture('small.json'));
    await page.getByRole('button', { name: 'Open the text to check the quotes' }).click();
    await reader(explorer).getByLabel('Or paste the text here').fill(TEXT);
    await reader(explorer).getByRole('button', { name: 'Check against the pasted text' }).click();
    await page.getByRole('banner').getByText('every quote verified').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await reader(explorer).getByRole('button', { name: 'Forget the text' }).click();
    await page.getByRole('banner').getByText('quotes not checked here').waitFor();
    await reader(explorer).getByRole('button', { name: 'Open the text…' }).waitFor();
  });

  test('that is to be kept comes back with the page, until it is forgotten', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: '#read=ellis-2016' });
    const { page } = explorer;
    await explorer.drop('other.txt', 'Not the article at all.');
    await reader(explorer).getByText('Not the text that was coded').waitFor();
    await reader(explorer).getByRole('button', { name: 'Keep in this browser' }).click();
    await reader(explorer).getByRole('button', { name: 'Kept in this browser' }).waitFor();
    await page.reload();
    await reader(explorer).getByText('Not the text that was coded').waitFor();
    await reader(explorer).getByRole('button', { name: 'Forget the text' }).click();
    await reader(explorer).getByRole('button', { name: 'Open the text…' }).waitFor();
    await page.reload();
    await reader(explorer).getByRole('button', { name: 'Open the text…' }).waitFor();
  });

  test('in another form is the very text all the same', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const bytes = Buffer.from(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`, 'utf16le');
    await reading(explorer, bytes);
    await reader(explorer).getByText('The very text that was coded, in another form').waitFor();
    await reader(explorer).getByText('Read as UTF-16LE, line ends CRLF').waitFor();
    expect(await reader(explorer).getByRole('status').textContent()).toMatch(/^\d+ verified$/);
  });

  test('that was changed is never verified: what moved, what is gone, and what stands there instead', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer, `A line before.\n${TEXT.replace('harbour', 'port')}`);
    await reader(explorer).getByText('Not the text that was coded').waitFor();
    expect(await reader(explorer).getByRole('status').textContent()).toMatch(
      /1 changed · \d+ moved$/,
    );
    await reader(explorer).getByText('1 quote does not stand in this text as recorded').click();
    await reader(explorer).locator('.missing li').waitFor();
    expect(await reader(explorer).locator('del').allTextContents()).toEqual(['harbour']);
    expect(await reader(explorer).locator('ins').allTextContents()).toEqual(['port']);
    await explorer.clickRecord(TIE);
    const quote = page.locator('#details figure').first();
    await quote.getByText('→ moved').waitFor();
    expect(await quote.textContent()).toMatch(/Recorded at characters \d+–\d+, found at \d+–\d+/);
  });
});

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

  test('n and p walk through the passages in the order of the text', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer);
    await page.keyboard.press('n');
    await reader(explorer)
      .getByText(/^1 of \d+ passages$/)
      .waitFor();
    await page.keyboard.press('n');
    await reader(explorer).getByText(/^2 of/).waitFor();
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await reader(explorer)
      .getByText(/^(\d+) of \1 passages$/)
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
    await page.getByText('Citation copied').waitFor();
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

  test('a link to a quote brings it into view in the panel', async ({ openExplorer }) => {
    const { page } = await openExplorer({
      path: '#select=cjng-alliance-sinaloa&quote=evidence.1',
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

test('of a large text only what is in view is drawn', async ({ openExplorer }) => {
  const explorer = await openExplorer();
  const { page } = explorer;
  await explorer.open('small.json', fixture('small.json'));
  await page.getByText('Opened “').waitFor();
  const large = Array.from(
    { length: 20_000 },
    (_, i) => `Line ${i} of much that nobody quotes, one after another.`,
  );
  await explorer.drop('large.txt', [...large, TEXT].join('\n'));
  await reader(explorer).getByRole('status').filter({ hasText: /[0-9]/ }).waitFor();
  await expect.poll(() => reader(explorer).getByRole('status').textContent()).toMatch(/\d+ moved/);
  expect(await reader(explorer).locator('li').count()).toBeLessThan(200);
});
