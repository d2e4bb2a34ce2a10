/** The network in words: all of it can be reached from there, and it keeps step with filter and selection. */
import { describe, expect, inject } from 'vitest';
import { quotesOf, textQuote } from '../../src/network/quotes.ts';
import type { Network } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrimNetwork } from '../../src/shipped-bacrim.ts';
import { decodeView } from '../../src/state/address.ts';
import { DISPUTES, stepRead } from '../../src/state/view.ts';
import { type Explorer, test } from './harness.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const WORDS = '#show=words';

const outlineIn = ({ page }: Explorer) => page.locator('.outline');

/** What the links of the outline lead to, as `record` or `record/quote`. */
async function ledTo(explorer: Explorer, network: Network): Promise<Set<string>> {
  const links = outlineIn(explorer).getByRole('link');
  await links.first().waitFor();
  const fragments = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  return new Set(
    fragments.map((fragment) => {
      const { view, unknown } = decodeView(fragment, network);
      expect(unknown).toEqual([]);
      return [view.selection ?? stepRead(view) ?? view.ask?.id, view.quote]
        .filter(Boolean)
        .join('/');
    }),
  );
}

/** Ids of all records, and where the disputes and statements of each are read. */
function everything({ organizations, relations, blocs, story = [], disputes }: Network): string[] {
  return [
    ...[...organizations, ...relations, ...blocs, ...story].map(({ id }) => id),
    ...disputes.map(({ about }) => `${about}/${DISPUTES}`),
    ...organizations.flatMap(({ id, attributes }) =>
      attributes.map((_, i) => `${id}/attributes.${i}.evidence.0`),
    ),
  ];
}

describe('every record, quote and dispute can be reached', () => {
  test('of the article', async ({ lookAt }) => {
    const explorer = await lookAt(WORDS, { viewport: WIDE });
    const { page } = explorer;
    const article = shippedNetwork();
    expect(await ledTo(explorer, article)).toEqual(new Set([...everything(article), 'paths']));

    const outline = outlineIn(explorer);
    const details = page.locator('#details');
    for (const id of ['sinaloa-target-of-mexican-government', 'sinaloa-cjng-gulf']) {
      await outline.locator(`a[href^="#select=${id}"]`).first().click();
      const record = [...article.relations, ...article.blocs].find((one) => one.id === id);
      await expect.poll(() => details.locator('.quote').count()).toBe(record?.evidence.length);
      const current = outline.locator('[aria-current]').first();
      expect(await current.getAttribute('href')).toContain(`select=${id}`);
    }
    await outline.getByRole('link', { name: 'contradicted by Graham 2011' }).first().click();
    await details.getByRole('heading', { name: /what others say$/i }).waitFor();
    await outline.getByRole('link', { name: '“a similarly formidable organization”' }).click();
    await details.locator('.quote.meant').waitFor();
    expect(await explorer.hash()).toMatch(
      /^#select=cjng&quote=attributes.0.evidence.0&.*show=words$/,
    );
    await outline.getByRole('link', { name: 'path to… from CJNG' }).click();
    const from = details.getByRole('combobox', { name: 'From' });
    await expect.poll(() => from.inputValue()).toBe('cjng');
  });

  test('of BACRIM2020', async ({ openExplorer }) => {
    const explorer = await openExplorer({ path: WORDS, viewport: WIDE });
    const { page } = explorer;
    await page.getByRole('button', { name: 'Open BACRIM2020' }).click();
    await page.getByRole('heading', { level: 1, name: 'BACRIM2020' }).waitFor();
    const bacrim = bacrimNetwork();
    const outline = outlineIn(explorer);
    await outline.getByText('150 organizations').first().waitFor();
    expect(await ledTo(explorer, bacrim)).toEqual(new Set([...everything(bacrim), 'paths']));
    const relation = bacrim.relations.at(-1);
    await outline.locator(`a[href="#select=${relation?.id}"]`).first().click();
    const quotes = page.locator('#details .quote');
    await expect.poll(() => quotes.count()).toBe(relation?.evidence.length);
  });
});

test('picture and words change places, and the words keep step with the filter', async ({
  lookAt,
}) => {
  const explorer = await lookAt('', { viewport: WIDE });
  const { page } = explorer;
  const main = page.getByRole('main');
  const summary = main.getByText(/^14 organizations and 20 relations: 11 attacks and pursuits, /);
  // Who hears the page has it while the picture is there.
  expect(await summary.count()).toBe(1);
  await main.locator('.walk-tree').focus();
  await page.keyboard.press('w');
  const heading = main.getByRole('heading', { name: 'The network in words' });
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await main.locator('.canvas').isVisible()).toBe(false);
  const rivalries = main.getByRole('link', { name: 'Knights Templar fought Los Zetas' });
  await rivalries.first().focus();
  await page.keyboard.press('w');
  expect(await main.locator('.canvas').isVisible()).toBe(true);
  expect(await explorer.hash()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('walk-tree');

  await page.getByRole('contentinfo').getByRole('button', { name: 'In words' }).click();
  await rivalries.first().waitFor();
  expect(await rivalries.count()).toBe(2);
  expect(await explorer.axeViolations()).toEqual([]);

  // Each leads to its heading, and closing what it opened leads back to the last of them.
  for (const link of [rivalries.first(), rivalries.last()]) {
    await link.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  }
  await page.keyboard.press('Escape');
  const isBack = () => rivalries.last().evaluate((link) => link === document.activeElement);
  await expect.poll(isBack).toBe(true);

  await page.getByRole('checkbox', { name: 'Rivalry' }).click();
  await main.getByText(/^14 organizations and 17 relations.*Hidden: 3 relations\.$/).waitFor();
  expect(await rivalries.count()).toBe(0);
  await page.keyboard.press('a');
  await summary.waitFor();
});

test('on a phone the words have the place of the picture, in any language', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ path: `?lang=es${WORDS}`, viewport: PHONE });
  const { page } = explorer;
  const first = outlineIn(explorer).getByRole('link', { name: 'CJNG tiene alianza con' }).first();
  await first.click();
  await page.locator('#details .quote').first().waitFor();
  expect(await first.isVisible()).toBe(true);
  expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
  const name = outlineIn(explorer).getByRole('link', { name: 'Sinaloa–CJNG–Gulf bloc' }).first();
  expect(await name.locator('[lang]').getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: 'English' }).click();
  await outlineIn(explorer).getByRole('link', { name: 'CJNG is allied with' }).first().waitFor();
  await page.getByRole('button', { name: 'Back to the picture' }).click();
  expect(await page.locator('.canvas').isVisible()).toBe(true);
});

test('without JavaScript the page has the network, its quotes and its disputes', async ({
  openExplorer,
}) => {
  const { page } = await openExplorer();
  const browser = page.context().browser();
  const context = await browser?.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const plain = await context?.newPage();
  if (!context || !plain) throw new Error('no second page was opened');
  await plain.goto(inject('address'));
  const main = plain.getByRole('main');
  const text = (await main.textContent()) ?? '';
  const article = shippedNetwork();
  const quotes = quotesOf(article).filter(({ kind }) => kind === 'quote');
  const missing = quotes
    .map(({ selector }) => textQuote(selector)?.quote.exact ?? '')
    .filter((exact) => !text.includes(exact.replaceAll(/\s+/g, ' ').slice(0, 60)));
  expect(missing).toEqual([]);
  expect(article.disputes.filter(({ claim }) => !text.includes(claim.slice(0, 40)))).toEqual([]);
  const ids = new Set(await main.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
  const links = await main
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(60);
  const inside = links.filter((href) => href.startsWith('#'));
  expect(inside.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
  await context.close();
});
