/** The reader: a text of one's own, and every quote checked against it. */
import { describe, expect } from 'vitest';
import { textQuote } from '../../src/network/quotes.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { test } from './harness.ts';
import { checked, fixture, reader, reading, TEXT, TIE } from './small-text.ts';

describe('a text', () => {
  test('that is the coded one verifies every quote: in the reader, the header, the panel and on the line', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer);
    await reader(explorer).getByText('The very file that was coded').waitFor();
    await reader(explorer).getByText('Read as UTF-8, line ends LF, NFC').waitFor();
    expect(await checked(explorer).textContent()).toMatch(
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
    const kept = await page.evaluate(() => Object.values(localStorage).join());
    expect(kept).not.toContain(TEXT.slice(0, 12));
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

  test('that was kept, and turns out to be another, is not shown and can be forgotten', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer);
    await reader(explorer).getByRole('button', { name: 'Keep in this browser' }).click();
    await reader(explorer).getByRole('button', { name: 'Kept in this browser' }).waitFor();
    // Another network has a source of the same id, and quotes other words of it.
    const other = JSON.stringify(JSON.parse(fixture('small.json').toString()), (key, value) => {
      if (key === 'sha256') return '0'.repeat(64);
      return key === 'exact' ? 'Words of another book, of which not one is here.' : value;
    });
    await explorer.open('other.json', other);
    await page.getByRole('button', { name: 'Open the text to check the quotes' }).click();
    const said = reader(explorer).getByText('The text that this browser keeps is not that text.');
    await said.waitFor();
    expect(await reader(explorer).locator('.source-text').count()).toBe(0);
    await reader(explorer).getByRole('button', { name: 'Forget the text' }).click();
    await said.waitFor({ state: 'detached' });
    await reader(explorer).getByRole('button', { name: 'Open the text…' }).waitFor();
  });

  test('in another form is the very text all the same', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const bytes = Buffer.from(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`, 'utf16le');
    await reading(explorer, bytes);
    await reader(explorer).getByText('The very text that was coded, in another form').waitFor();
    await reader(explorer).getByText('Read as UTF-16LE, line ends CRLF').waitFor();
    expect(await checked(explorer).textContent()).toMatch(
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
    expect(await checked(explorer).textContent()).toMatch(
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

  test('that is another edition has the same words in the same place, which is not verified', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await reading(explorer, `${TEXT}\nA note of the second edition.`);
    expect(await checked(explorer).textContent()).toMatch(/^\d+ in place, not verified \(/);
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
    await explorer.seen('Opened “').waitFor();
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

test('of a large text only what is in view is drawn', async ({ openExplorer }) => {
  const explorer = await openExplorer();
  await explorer.open('small.json', fixture('small.json'));
  await explorer.seen('Opened “').waitFor();
  const large = Array.from(
    { length: 20_000 },
    (_, i) => `Line ${i} of much that nobody quotes, one after another.`,
  );
  await explorer.drop('large.txt', [...large, TEXT].join('\n'));
  await checked(explorer).filter({ hasText: /[0-9]/ }).waitFor();
  await expect.poll(() => checked(explorer).textContent()).toMatch(/\d+ moved/);
  expect(await reader(explorer).locator('li').count()).toBeLessThan(200);
});
