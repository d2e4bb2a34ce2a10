/** Blocs and measures on the screen: what they say is what the pure functions say. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { amountOf } from '../../src/analysis/amounts.ts';
import { foremost } from '../../src/analysis/foremost.ts';
import { measure } from '../../src/analysis/measures.ts';
import { typesIn } from '../../src/panels/analysis/measures/measure-kinds.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { words } from '../../src/words/words.ts';
import { type Explorer, test } from './harness.ts';

const network = shippedNetwork();
/** The caption of the bloc that the author claims. */
const CLAIMED = '“Sinaloa-CJNG alliance” more loosely: Gulf Cartel';
const PHONE = { width: 390, height: 844 };

const details = ({ page }: Explorer) => page.locator('#details');
const tableOf = (page: Page) =>
  page
    .locator('.measure-table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('th')?.textContent,
        row.querySelector('.value')?.textContent,
      ]),
    );

describe('blocs', () => {
  test('the author’s first, then what is computed, shown on the picture', async ({ lookAt }) => {
    const explorer = await lookAt('#ask=groupings');
    const { page } = explorer;
    const [bloc] = network.blocs;
    const sections = page.locator('.grouping');
    await expect.poll(() => page.locator('.grouping .agreement').count()).toBe(3);
    expect(await details(explorer).locator('h3').first().textContent()).toBe(
      words.groupings.author,
    );
    for (const text of await page.locator('.agreement').allTextContents())
      expect(text).toBe(`Agrees with the author: one group is the ${bloc?.name}.`);
    await sections.last().getByRole('button', { name: words.groupings.show }).click();
    await expect
      .poll(() => explorer.captions())
      .toEqual([`group by balance 1 = ${CLAIMED}`, 'group by balance 2', 'group by balance 3']);
    await expect.poll(() => explorer.hash()).toBe('#ask=groupings&ask.show=balance');
    expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
  });

  test('one made by hand is highlighted, undone and redone', async ({ openExplorer }) => {
    const explorer = await openExplorer({ path: '#ask=groupings' });
    const { page } = explorer;
    await page.getByRole('button', { name: words.groupings.make, exact: true }).first().click();
    for (const [sought, name] of [
      ['zetas', 'Los Zetas'],
      ['templ', 'Knights Templar'],
    ] as const) {
      await page.getByLabel(words.groupings.find, { exact: true }).fill(sought);
      await page.getByRole('checkbox', { name, exact: true }).click();
    }
    await expect.poll(() => explorer.captions()).toEqual([words.groupings.unnamed]);
    await page.getByLabel(words.groupings.name, { exact: true }).fill('The old guard');
    expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
    await page.getByRole('button', { name: words.groupings.add }).click();
    await page.getByRole('heading', { name: 'The old guard' }).waitFor();
    await expect.poll(() => explorer.captions()).toEqual(['The old guard']);
    const header = page.locator('header').getByRole('button', { name: 'The old guard' });
    await expect.poll(() => header.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Control+z');
    await expect.poll(() => explorer.captions()).toEqual([CLAIMED]);
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('button', { name: words.groupings.remove('The old guard') }).click();
    await expect.poll(() => explorer.captions()).toEqual([CLAIMED]);
    await page.keyboard.press('Escape');
  });
});

test('a bloc is picked on the picture, by pointer and by key', async ({ lookAt }) => {
  const explorer = await lookAt('#ask=groupings&ask.make=-');
  const { page } = explorer;
  await explorer.seen(words.groupings.picked([])).waitFor();
  await explorer.clickRecord('zetas');
  await explorer.clickRecord('knights-templar');
  const both = words.groupings.picked(['Los Zetas', 'Knights Templar']);
  await explorer.seen(both).waitFor();
  await expect.poll(() => explorer.captions()).toEqual([words.groupings.unnamed]);
  await explorer.clickRecord('zetas');
  await explorer.seen(words.groupings.picked(['Knights Templar'])).waitFor();
  // The arrow keys go on from one to the next; Enter takes it in.
  await page.getByRole('tree').focus();
  await page.keyboard.press('ArrowUp');
  await explorer.seen(/At .*: Enter/).waitFor();
  const said = await explorer.seen(/At .*: Enter/).textContent();
  const [, name = ''] = /At (.*): Enter/.exec(said ?? '') ?? [];
  const isIn = name === 'Knights Templar';
  await page.keyboard.press('Enter');
  const names = isIn ? [] : ['Knights Templar', name];
  await explorer.seen(words.groupings.picked(names)).waitFor();
  expect(await explorer.hash()).not.toContain('select=');
  expect(await explorer.axeViolations()).toEqual([]);
});

describe('measures', () => {
  test('the table, the plot and the facts are those of the coding', async ({ lookAt }) => {
    const explorer = await lookAt('#ask=measures&ask.by=betweenness&ask.against=signed');
    const { page } = explorer;
    const names = new Map(network.organizations.map(({ id, name }) => [id, name]));
    const types = typesIn(network.relations);
    const whole = measure(network, { types, statedOnly: false });
    const expected = (by: Parameters<typeof amountOf>[1], of = whole) =>
      of.organizations
        .map((one) => [names.get(one.organization), words.measures.value(amountOf(one, by))])
        .sort();
    await page.locator('.measure-table').waitFor();
    await expect.poll(async () => (await tableOf(page)).sort()).toEqual(expected('betweenness'));

    const most = foremost(whole.organizations, 'betweenness').map((id) => names.get(id) ?? id);
    await explorer.seen(words.measures.first('betweenness', most)).waitFor();
    const file = await explorer.download(() =>
      page.getByRole('button', { name: words.measures.save }).click(),
    );
    expect(file.name).toMatch(/^ellis-2016-measures-\d{4}-\d\d-\d\d\.csv$/);
    const lines = file.bytes.toString().split('\r\n');
    expect(lines[0]).toBe(`\uFEFFId,Organization,Betweenness,${words.measures.name('signed')}`);
    // In the order that is seen.
    const [first] = await tableOf(page);
    expect(lines[1]?.split(',')[1]).toBe(first?.[0]);

    const facts = page.locator('.measures .facts dd');
    const { components, density, reciprocity } = whole;
    const alone = components.filter(({ length }) => length === 1).length;
    expect(await facts.allTextContents()).toEqual([
      words.measures.partsOf(components.length, components[0]?.length ?? 0, alone),
      words.measures.densityOf(density),
      words.measures.reciprocityOf(reciprocity),
    ]);

    const cjng = whole.organizations.find(({ organization }) => organization === 'cjng');
    const between = cjng?.betweenness ?? 0;
    const point = words.measures.point(['CJNG'], 'signed', -1, 'betweenness', between);
    await page.getByRole('button', { name: point, exact: true }).click();
    await expect.poll(() => explorer.hash()).toContain('select=cjng');
    await page.getByRole('button', { name: '← Measures' }).click();

    await page
      .getByRole('combobox', { name: words.measures.by, exact: true })
      .selectOption('positive');
    await page.getByRole('group', { name: words.measures.layer }).getByLabel('Rivalry').uncheck();
    await page.getByLabel(words.measures.stated, { exact: true }).check();
    const layer = { types: types.filter((type) => type !== 'rivalry'), statedOnly: true };
    const less = measure(network, layer);
    await expect.poll(async () => (await tableOf(page)).sort()).toEqual(expected('positive', less));

    const heading = page.getByRole('columnheader', { name: words.measures.organization });
    await heading.getByRole('button').click();
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending');
    expect((await tableOf(page))[0]?.[0]).toBe('Beltrán Leyva Organization');
    expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
    await page.setViewportSize(PHONE);
    // The sheet is open since CJNG was selected.
    await page.locator('.scatter').scrollIntoViewIfNeeded();
    expect(await explorer.axeViolations()).toEqual([]);
  });
});
