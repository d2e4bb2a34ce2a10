/** Opening files of others: what would be opened is shown first, and can still be changed or left. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { type Explorer, test } from './harness.ts';

const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
const BACRIM = ['Nodes', 'Alliances', 'Rivals'].map((name) => `BACRIM2020_${name}.csv`);

const dialogOf = ({ page }: Explorer) => page.getByRole('dialog', { name: 'Open' });
const openShown = (explorer: Explorer) =>
  dialogOf(explorer).getByRole('button', { name: 'Open', exact: true }).click();

describe('tables', () => {
  test('three tables together are shown, mapped anew, left, and opened', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await explorer.dropFiles(BACRIM.map((name) => [name, fixture(`bacrim2020/${name}`)]));
    const dialog = dialogOf(explorer);
    await dialog.getByText('150 organizations and 183 relations').waitFor();
    expect(await dialog.textContent()).toContain('Alliance: 91');
    expect(await dialog.textContent()).toContain('Rivalry: 92');
    expect(await explorer.axeViolations()).toEqual([]);
    await explorer.screenshot('opening-tables');

    await dialog.getByLabel(/“Rivals”/).selectOption({ label: 'keep the name' });
    await dialog.getByText('Other: 92').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(before);
    expect(await explorer.pointOf('cjng-alliance-sinaloa')).toBeTruthy();

    // What was chosen is remembered.
    await explorer.dropFiles(BACRIM.map((name) => [name, fixture(`bacrim2020/${name}`)]));
    await dialog.getByText('Other: 92').waitFor();
    await dialog.getByLabel(/“Rivals”/).selectOption({ label: 'Rivalry' });
    await dialog.getByText('Rivalry: 92').waitFor();
    await openShown(explorer);
    await dialog.waitFor({ state: 'detached' });
    expect(await explorer.pointOf('cartel-de-sinaloa')).toBeTruthy();
    await explorer.screenshot('opened-bacrim');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('sinaloa jalisco');
    await page
      .getByRole('option', { name: /fought/ })
      .first()
      .click();
    await page.locator('#details').getByText('row=').first().waitFor();
  });
});

describe('graphs', () => {
  test('a GEXF of another program keeps its own types, and says that nobody gave evidence', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    await explorer.open('les-miserables.gexf', fixture('gexf/les_miserables_graphology.gexf'));
    await explorer.page.getByText(/Opened “/).waitFor();
    await explorer.screenshot('opened-les-miserables');
    await explorer.clickRecord('myriel');
    await explorer.page.locator('#details').getByRole('heading', { name: 'Myriel' }).waitFor();
  });

  test('a file that the address names is shown first too; one of another site is not asked for', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: '?open=index.html' });
    await explorer.page.getByRole('alert').getByText('index.html was not opened').waitFor();
    const other = await openExplorer({ path: '?open=https://example.org/a.json' });
    await other.page.getByRole('alert').getByText('another site').waitFor();
    expect(other.requests.filter((url) => url.startsWith('https://example.org'))).toEqual([]);
  });

  test('what is pasted is opened as a network where it looks like one', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    await explorer.page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      );
    }, 'source,target,type\nAlpha,Beta,ally\nBeta,Gamma,enemy\n');
    await dialogOf(explorer).getByText('3 organizations and 2 relations').waitFor();
    await openShown(explorer);
    expect(await explorer.pointOf('alpha')).toBeTruthy();
  });
});
