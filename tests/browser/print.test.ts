/** What of the page stands on paper. */
import { expect } from 'vitest';
import { type Explorer, test } from './harness.ts';
import { reading, TEXT } from './small-text.ts';

/** The page as it is put on paper: as a browser does it, whose dialog a test cannot open. */
async function toPaper({ page }: Explorer): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

async function toScreen({ page }: Explorer): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

/** What is seen of it there, without empty lines. */
async function onPaper(explorer: Explorer): Promise<string> {
  await toPaper(explorer);
  // biome-ignore lint/performance/useDomNodeTextContent: what the style sheet hides is not on paper
  const text = await explorer.page.locator('body').innerText();
  await toScreen(explorer);
  return text.replace(/\n\s*/g, '\n');
}

/** Names of the buttons that tools are, none of which belongs on paper. */
const TOOLS = ['Zoom in', 'Share', 'Settings', 'Español', 'Legend', 'Show everything', 'Close'];

test('a record stands there with its words, light and without the tools', async ({ lookAt }) => {
  const explorer = await lookAt('#select=cjng-alliance-sinaloa');
  await explorer.page.getByText('and a history of collaboration').first().waitFor();
  const paper = await onPaper(explorer);
  expect(paper).toContain('CJNG is allied with Sinaloa Cartel');
  expect(paper).toContain('and a history of collaboration');
  expect(paper).toContain('Quote 3');
  expect(paper).toContain('may be giving rise to');
  for (const tool of TOOLS) expect(paper.split('\n'), tool).not.toContain(tool);
  await toPaper(explorer);
  const ink = await explorer.page
    .getByRole('blockquote')
    .first()
    .evaluate((one) => getComputedStyle(one).color);
  expect(ink).toBe('rgb(29, 33, 38)');
  await toScreen(explorer);
});

test('so do the first page, a bloc and each analysis', async ({ lookAt }) => {
  const explorer = await lookAt('');
  const { page } = explorer;
  expect(await onPaper(explorer)).toContain('Who came out of Gulf Cartel?');
  await page.keyboard.press('b');
  await page.getByText('The author’s words').waitFor();
  expect(await onPaper(explorer)).toContain('It is the author’s claim');
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  const analyses = page.getByRole('navigation', { name: 'What to ask' });
  for (const button of await analyses.getByRole('button').all()) {
    await button.click();
    const name = (await button.textContent()) ?? '';
    await explorer.seen('Loading…').waitFor({ state: 'detached' });
    // What takes a moment to load says so only later.
    await expect
      .poll(async () => (await onPaper(explorer)).length, { message: name })
      .toBeGreaterThan(200);
    const paper = await onPaper(explorer);
    expect(paper.split('\n'), name).not.toContain('Zoom in');
  }
});

test('a table is whole, on a phone too', async ({ lookAt }) => {
  const explorer = await lookAt('', { viewport: { width: 390, height: 844 } });
  const { page } = explorer;
  await page.getByRole('button', { name: 'Evidence', exact: true }).click();
  const told = await page.locator('.row-count').textContent();
  const rows = Number(/\d+/.exec(told ?? '')?.[0]);
  expect(await page.getByRole('listitem').count()).toBeLessThan(rows);
  await toPaper(explorer);
  await expect.poll(() => page.locator('tbody tr[data-line]').count()).toBe(rows);
  const table = page.getByRole('table');
  // As wide as a sheet on its side, the words of each cell in full.
  await page.setViewportSize({ width: 1010, height: 700 });
  const [width, room] = await table.evaluate((one) => [one.scrollWidth, document.body.clientWidth]);
  expect(width).toBeLessThanOrEqual(room ?? 0);
  const cell = table.locator('td.words span').first();
  expect(await cell.evaluate((one) => getComputedStyle(one).display)).toBe('inline');
  expect(await page.getByText('Good first questions').isVisible()).toBe(false);
  // The narrow screen has no say: so many rows take several sheets, each with the head.
  const pdf = await page.pdf();
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  await toScreen(explorer);
  await expect.poll(() => page.locator('tbody tr[data-line]').count()).toBeLessThan(rows);
});

test('so is a text, with what is read in it', async ({ openExplorer }) => {
  const explorer = await openExplorer();
  await reading(explorer, `${TEXT}\n${'A line of its own.\n'.repeat(300)}The last line.`);
  const paper = await onPaper(explorer);
  expect(paper).toContain('The last line.');
  expect(paper.match(/A line of its own/g)?.length).toBe(300);
});
