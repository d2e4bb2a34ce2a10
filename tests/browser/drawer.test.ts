/** All evidence at once: the tables at the foot of the page. */
import { describe, expect } from 'vitest';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type Explorer, test } from './harness.ts';

const PHONE = { width: 390, height: 844 };
/** More rows than any window shows. */
const MANY = 150;

const table = ({ page }: Explorer) => page.getByRole('table');
const rows = (explorer: Explorer) => table(explorer).locator('tbody tr[data-line]');

describe('the tables', () => {
  test('list every quote in the order of the text, and lead to it', async ({ lookAt }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    await page
      .getByRole('navigation', { name: 'Words and tables' })
      .getByRole('button', { name: 'Evidence' })
      .click();
    await table(explorer).waitFor();
    expect(await table(explorer).getAttribute('aria-rowcount')).toBe('46');
    expect(await rows(explorer).first().textContent()).toContain('The January 2016 recapture');
    const row = rows(explorer).filter({ hasText: 'Sinaloa Cartel' }).first();
    await row.click();
    await page.locator('#details figure.meant').waitFor();
    expect(await row.getAttribute('aria-current')).toBe('true');
    expect(await explorer.hash()).toContain('quote=evidence.');
  });

  test('follow what is selected on the picture', async ({ lookAt }) => {
    const explorer = await lookAt('#table=relations');
    await table(explorer).waitFor();
    await explorer.page.keyboard.press('b');
    await explorer.page.getByRole('button', { name: /CJNG is allied with Sinaloa Cartel/ }).click();
    const current = table(explorer).locator('tr[aria-current="true"]');
    expect(await current.textContent()).toContain('CJNG is allied with Sinaloa Cartel');
  });

  test('are sorted, found in and grouped', async ({ lookAt }) => {
    const explorer = await lookAt('#table=relations');
    const { page } = explorer;
    const heading = table(explorer).getByRole('columnheader', { name: 'Type' });
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await rows(explorer).first().textContent()).toContain('Alliance');
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await rows(explorer).first().textContent()).toContain('Attacked or pursued');
    await page.getByRole('searchbox', { name: 'Find in the table' }).fill('juarez');
    await page.locator('.row-count', { hasText: '1 of 20 relations' }).waitFor();
    expect(await rows(explorer).count()).toBe(1);
    await page.getByRole('searchbox', { name: 'Find in the table' }).fill('');
    await page.getByLabel('Group by').selectOption({ label: 'Type' });
    const group = table(explorer).locator('.group').first();
    expect(await group.textContent()).toBe('Attacked or pursued 11');
  });

  test('show what the filter leaves, and say how much it hides', async ({ lookAt }) => {
    const explorer = await lookAt('#table=relations&hide-type=target-of');
    await explorer.page
      .locator('.row-count', {
        hasText: '9 relations · 11 more hidden by the filter of the picture',
      })
      .waitFor();
    expect(await table(explorer).getAttribute('aria-rowcount')).toBe('10');
  });

  test('say who says what, source by source, and each cell leads to its words', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('#table=claims');
    await table(explorer).waitFor();
    expect(await rows(explorer).first().textContent()).toContain('Contested: 1 says so');
    const row = rows(explorer).filter({ hasText: 'CJNG is allied with Sinaloa Cartel' });
    await row.getByRole('link', { name: 'says the opposite · 2020' }).click();
    await expect
      .poll(() => explorer.hash())
      .toBe('#select=cjng-alliance-sinaloa&quote=disputes&table=claims');
    await row.getByRole('link', { name: 'says so' }).click();
    await explorer.page.locator('#details figure.meant').waitFor();
    expect(await explorer.hash()).toContain('quote=evidence.0');
    expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
  });

  test('set each claim beside the counter-claim', async ({ lookAt }) => {
    const explorer = await lookAt('#table=disputes');
    await table(explorer).waitFor();
    expect(await table(explorer).getAttribute('aria-rowcount')).toBe('11');
    const row = rows(explorer).filter({ hasText: 'rivals in 2020 (weight 7)' });
    expect(await row.locator('td').allTextContents()).toEqual([
      'CJNG is allied with Sinaloa Cartel',
      'Ellis 2016, ¶ 15, ¶ 16, ¶ 14',
      'Contradicted',
      expect.stringContaining('Coded as rivals in 2020 (weight 7)'),
      expect.stringMatching(/2023, BACRIM2020_Rivals\.csv, rows E10013 and E10034$/),
    ]);
  });

  test('are walked by arrow keys, and Enter selects', async ({ lookAt }) => {
    const explorer = await lookAt('#table=organizations');
    const { page } = explorer;
    await table(explorer).waitFor();
    await rows(explorer).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('tr:focus');
    await expect.poll(() => focused.getAttribute('aria-rowindex')).toBe('4');
    const name = await focused.locator('td').first().textContent();
    await page.keyboard.press('Enter');
    await page
      .locator('#details')
      .getByRole('heading', { name: name ?? '' })
      .waitFor();
    await rows(explorer).first().press('End');
    await expect.poll(() => page.locator('tr:focus').getAttribute('aria-rowindex')).toBe('16');
  });

  test('are copied as Markdown, CSV and citations, and saved', async ({ lookAt }) => {
    const explorer = await lookAt('#table=evidence');
    const { page } = explorer;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('searchbox').fill('helicopter ¶ 15');
    const copied = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).click();
      await explorer.seen(/^Copied \d+ rows$/).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('Markdown')).toMatch(/^\| Quote \| .*\n\| --- \|/);
    expect(await copied('Citations')).toMatch(/^Ellis 2016, ¶ 15: “In one month, CJNG/);
    const csv = await copied('CSV');
    const saved = await explorer.download(() =>
      page.getByRole('button', { name: 'Save CSV' }).click(),
    );
    expect(saved.name).toMatch(/^ellis-2016-evidence-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(saved.bytes.toString()).toBe(`\uFEFF${csv}`);
  });

  test('of many rows hold only a window of them, and so do the cards of a narrow screen', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    const [organization] = smallNetwork().organizations;
    const copies = Array.from({ length: MANY }, (_, i) => ({ ...organization, id: `copy-${i}` }));
    await explorer.open(
      'many.json',
      JSON.stringify({
        ...smallNetwork(),
        organizations: [...smallNetwork().organizations, ...copies],
      }),
    );
    await explorer.seen('Opened “').waitFor();
    await page
      .getByRole('navigation', { name: 'Words and tables' })
      .getByRole('button', { name: 'Organizations' })
      .click();
    await table(explorer).waitFor();
    expect(Number(await table(explorer).getAttribute('aria-rowcount'))).toBeGreaterThan(MANY);
    expect(await rows(explorer).count()).toBeLessThan(60);
    await page.setViewportSize(PHONE);
    const item = page.locator('.card-place').getByRole('listitem');
    await item.first().waitFor();
    expect(Number(await item.first().getAttribute('aria-setsize'))).toBeGreaterThan(MANY);
    expect(await item.count()).toBeLessThan(40);
  });

  test('break no rule of accessibility, wide or narrow', async ({ lookAt }) => {
    const explorer = await lookAt('#table=evidence');
    await explorer.page.locator('.row-count').waitFor();
    expect(await explorer.axeViolations('light')).toEqual([]);
    await explorer.page.setViewportSize(PHONE);
    await explorer.page.getByRole('article').first().waitFor();
    expect(await explorer.axeViolations('dark')).toEqual([]);
  });
});

describe('on a narrow screen, cards', () => {
  const SIZES = [PHONE, { width: 320, height: 640 }, { width: 844, height: 390 }];
  const cards = ({ page }: Explorer) => page.getByRole('article');

  test('name every column and fit, at each size', async ({ lookAt }) => {
    const explorer = await lookAt('#table=relations');
    const { page } = explorer;
    await table(explorer).waitFor();
    const columns = await table(explorer)
      .getByRole('columnheader')
      .evaluateAll((heads) => heads.map((head) => head.textContent?.replace(/ [↑↓]$/, '')));
    for (const size of SIZES) {
      const where = `${size.width} × ${size.height}`;
      await page.setViewportSize(size);
      await cards(explorer).first().waitFor();
      expect(await table(explorer).count(), where).toBe(0);
      const named = await cards(explorer).first().locator('button .soft, dt').allTextContents();
      expect(named, where).toEqual(columns);
      const place = page.locator('.card-place');
      const over = () => place.evaluate((one) => one.scrollWidth - one.clientWidth);
      await expect.poll(over, { message: where }).toBe(0);
      // None lies over the next: their heights are measured.
      const overlapping = () =>
        place.getByRole('listitem').evaluateAll((all) => {
          const boxes = all.map((one) => one.getBoundingClientRect());
          return boxes.filter(({ bottom }, i) => bottom > (boxes[i + 1]?.top ?? bottom) + 0.5);
        });
      await expect.poll(overlapping, { message: where }).toEqual([]);
    }
  });

  test('are found, sorted, grouped and chosen', async ({ lookAt }) => {
    const explorer = await lookAt('#table=relations', { viewport: PHONE });
    const { page } = explorer;
    await page.getByRole('searchbox', { name: 'Find in the table' }).fill('juarez');
    await page.locator('.row-count', { hasText: '1 of 20 relations' }).waitFor();
    expect(await cards(explorer).allTextContents()).toEqual([
      expect.stringContaining('La Línea came out of Juárez Cartel'),
    ]);
    await page.getByRole('searchbox', { name: 'Find in the table' }).fill('');
    await page.getByLabel('Sort by').selectOption({ label: 'Evidence' });
    await page.getByRole('button', { name: 'Descending' }).click();
    const most = await cards(explorer).first().textContent();
    await page.getByRole('button', { name: 'Descending' }).click();
    await expect.poll(() => cards(explorer).first().textContent()).not.toBe(most);
    await page.getByLabel('Group by').selectOption({ label: 'Type' });
    expect(await page.getByRole('heading', { level: 3 }).first().textContent()).toMatch(/ \d+$/);
    await cards(explorer).first().getByRole('button').click();
    await page
      .locator('#details')
      .getByText(/^Relation · /)
      .waitFor();
    expect(await explorer.hash()).toMatch(/^#select=[a-z-]+$/);
  });
});
