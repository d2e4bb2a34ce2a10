/** The reader: a text of one's own, every quote checked against it and shown in place. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { textQuote } from '../../src/network/quotes.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { type Explorer, test } from './harness.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/networks/${name}`, import.meta.url));
const TEXT = fixture('small.txt').toString();
const TIE = 'alder-group-alliance-birch-cartel';

const reader = ({ page }: Explorer) => page.getByRole('region', { name: 'Source text' });

const isFocused = (element: Element) => element === document.activeElement;

/** The small network on the screen, with its text or another in the reader. */
async function reading(explorer: Explorer, text: string | Buffer = TEXT): Promise<void> {
  await explorer.open('small.json', fixture('small.json'));
  await explorer.page.getByText('Opened “').waitFor();
  await explorer.drop('small.txt', text);
  await reader(explorer).getByRole('status').waitFor();
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
    expect(await reader(explorer).getByRole('status').textContent()).toMatch(
      /^\d+ verified \(\d+ quotes and 2 hedges\)$/,
    );
    await page.getByRole('banner').getByText('verified: every quote and hedge').waitFor();
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
    await page.getByRole('banner').getByText('verified: every quote and hedge').waitFor();
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
    // What is quoted of the article, without the rest of it.
    const quotes = shippedNetwork().blocs.flatMap(({ evidence }) =>
      evidence.map(({ selector }) => textQuote(selector)?.quote.exact),
    );
    await explorer.drop('excerpt.txt', quotes.join('\n'));
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
    expect(await reader(explorer).getByRole('status').textContent()).toMatch(
      /^\d+ verified \(\d+ quotes and 2 hedges\)$/,
    );
  });

  test('that was changed is never verified: what moved, what is gone, and what stands there instead', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer, `A line before.\n${TEXT.replace('harbour', 'port')}`);
    await reader(explorer).getByText('Not the text that was coded').waitFor();
    expect(await reader(explorer).getByRole('status').textContent()).toMatch(
      /^1 changed · \d+ moved \(\d+ quotes and 2 hedges\)$/,
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

  test('that was changed is marked where a quote of it most likely stood, with the difference there', async ({
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
    await page.getByText('Citation copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“quarrelled over the port” /,
    );
  });

  test('that is another edition has the same words in the same place, which is not verified', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer, `${TEXT}\nA note of the second edition.`);
    expect(await reader(explorer).getByRole('status').textContent()).toMatch(
      /^\d+ in place, not verified \(/,
    );
    await explorer.clickRecord(TIE);
    const quote = page.locator('#details figure').first();
    await quote.getByText('= in place, not verified').waitFor();
    await quote.getByText('The same words in the same place of another edition').waitFor();
    expect(await quote.textContent()).not.toContain('found at');
  });

  test('that is something else is not that text: it is not shown, and what was checked stays', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await explorer.open('small.json', fixture('small.json'));
    await page.getByText('Opened “').waitFor();
    const random = Uint8Array.from({ length: 3001 }, (_, i) => 128 + ((i * i * 7 + 31 * i) % 127));
    for (const [name, content] of [
      ['lorem.txt', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'],
      ['empty.txt', ''],
      ['random.txt', random.map((byte, i) => (i % 6 === 0 ? 1 : byte))],
    ] as const) {
      await explorer.drop(name, content);
      await page.getByText(`${name} is not that text`).waitFor();
      expect(await reader(explorer).locator('.source-text').count()).toBe(0);
      await page.getByRole('banner').getByText('quotes not checked here').waitFor();
    }
    await explorer.drop('small.txt', TEXT);
    const banner = page.getByRole('banner');
    await banner.getByText('verified: every quote and hedge').waitFor();
    await explorer.drop('lorem.txt', 'Lorem ipsum dolor sit amet.');
    await page.getByText('lorem.txt is not that text').waitFor();
    await banner.getByText('verified: every quote and hedge').waitFor();
    await reader(explorer).getByText('The very file that was coded').waitFor();
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
  await reader(explorer).getByRole('status').waitFor();
  await expect.poll(() => reader(explorer).getByRole('status').textContent()).toMatch(/\d+ moved/);
  expect(await reader(explorer).locator('li').count()).toBeLessThan(200);
});
