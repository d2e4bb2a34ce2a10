/** Drafts: kept in the browser as they grow, changed where they are read, read in a second tab, saved as files. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type Explorer, test } from './harness.ts';

const COPY = /\(copy\)$/;
const ALLIANCE = '#select=cjng-alliance-sinaloa';

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });
const drafts = (page: Page) => page.getByRole('dialog', { name: 'Drafts' });
const details = (page: Page) => page.locator('#details');

/** A copy of the network that comes with the page, open as a draft. */
async function editCopy(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await heading(page, COPY).waitFor();
}

/** Opens the list of drafts, once the open one is kept. */
async function listDrafts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Draft', exact: true }).click();
  await drafts(page)
    .getByText(/^Kept .*kB/)
    .first()
    .waitFor();
}

/** Selects what the address of the page can select. */
async function select(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => window.location.assign(to), hash);
}

/** Another tab of the same browser. */
async function anotherTab({ page }: Explorer): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(new URL('.', page.url()).href);
  await other.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  return other;
}

describe('a draft', () => {
  test('is changed where it is read, and is there again after the tab was killed in a form', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    const killed = await anotherTab(explorer);
    await editCopy(killed);
    await select(killed, ALLIANCE);
    const panel = details(killed);
    await panel.getByRole('button', { name: 'Edit', exact: true }).click();
    const form = killed.getByRole('form', { name: 'Edit' });
    await form.getByLabel('When').fill('in spring');
    await form.getByText(/is not an EDTF date.*\(F2\)/).waitFor();
    await form.getByLabel('When').fill('2015-04');
    await form.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('April 2015', { exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Edit', exact: true }).click();
    await form.getByLabel('Note on the relation').fill('Half a note');
    await listDrafts(killed);
    await killed.close({ runBeforeUnload: false });
    // The browser has noticed that the tab is gone.
    await page.waitForFunction(async () => (await navigator.locks.query()).held?.length === 0);

    await page.reload();
    await heading(page, COPY).waitFor();
    await select(page, ALLIANCE);
    await details(page).getByText('April 2015', { exact: true }).waitFor();
    expect(await page.getByLabel('Note on the relation').inputValue()).toBe('Half a note');
    expect(await explorer.axeViolations()).toEqual([]);
    await explorer.screenshot('editing-relation');
    await page.getByRole('form', { name: 'Edit' }).getByRole('button', { name: 'Cancel' }).click();
    await page.keyboard.press('h');
    const history = page.getByRole('dialog', { name: 'History' });
    await history.getByText(/changed$/).click();
    await history.getByText('New date: “2015-04”.').waitFor();
    await explorer.screenshot('history');
    await history.getByRole('button', { name: 'Go back to before this' }).click();
    await history.getByText('Taken back: ').waitFor();
    await page.keyboard.press('Escape');
    await details(page).getByText('April 2015', { exact: true }).waitFor({ state: 'detached' });
  });

  test('has organizations merged and deleted, with a list of what hangs on them', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await editCopy(page);
    await select(page, '#select=zetas');
    await details(page).getByRole('button', { name: 'Merge…' }).click();
    const merge = page.getByRole('form', { name: 'Merge…' });
    await merge.getByLabel('The organization that is the same').selectOption('gulf');
    await merge.getByText(/^Organization removed: /).waitFor();
    expect(await merge.getByText(/layout|Place on the picture/i).count()).toBe(0);
    await explorer.screenshot('merging');
    expect(await explorer.axeViolations()).toEqual([]);
    await merge.getByRole('button', { name: 'Merge' }).click();
    await details(page).getByText('“Gulf Cartel”').first().waitFor();
    await page.keyboard.press('Control+z');
    await select(page, '#select=gulf');
    await details(page).getByRole('button', { name: 'Delete…' }).click();
    const remove = page.getByRole('form', { name: 'Delete…' });
    await remove
      .getByText(/^Relation removed: /)
      .first()
      .waitFor();
    await remove.getByRole('button', { name: 'Delete', exact: true }).click();
    await details(page).getByText('About this network').waitFor();
  });

  test('is read in a second tab, and written there when the first one leaves it', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await editCopy(page);
    await listDrafts(page);
    expect(await explorer.axeViolations()).toEqual([]);
    await explorer.screenshot('drafts');
    const second = await anotherTab(explorer);
    // The first tab has it: this one begins with the network that comes with the page.
    expect(await heading(second, COPY).count()).toBe(0);
    await second.getByRole('button', { name: 'Drafts' }).click();
    await drafts(second)
      .getByRole('button', { name: /^Open / })
      .click();
    await second.getByRole('alert').getByText('open in another tab').waitFor();
    const edit = details(second).getByRole('button', { name: 'Edit title and description' });
    expect(await edit.count()).toBe(0);
    await drafts(page).getByRole('button', { name: 'Close the draft' }).click();
    await second.locator('.notice').getByText('it can be changed here now').waitFor();
    await edit.waitFor();
    await second.close();
  });

  test('that finds no room says so, and saves a file that opens again', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await editCopy(page);
    const notice = page.getByRole('alert').filter({ hasText: 'This browser has no room left.' });
    await notice.waitFor();
    const save = notice.getByRole('button', { name: 'Save as a file' });
    const { name, bytes } = await explorer.download(() => save.click());
    expect(name).toMatch(/-copy-.*\.zip$/);
    await explorer.open(name, bytes);
    await page
      .locator('.notice')
      .getByText(/^Opened “.*\(copy\)”/)
      .waitFor();
  });

  test('is saved to a folder, in which files of sections that it has no more are taken away', async ({
    openExplorer,
  }) => {
    const { page } = await openExplorer();
    // A folder of the browser's own stands for one on the disk, which no test can choose.
    await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      await folder.getFileHandle('matches.json', { create: true });
      Object.assign(window, { showDirectoryPicker: async () => folder });
    });
    await editCopy(page);
    await listDrafts(page);
    await drafts(page).getByRole('button', { name: 'Save to a folder' }).click();
    await drafts(page)
      .getByText(/^Saved \d+ files to the folder/)
      .first()
      .waitFor();
    const files = await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const read: Record<string, string> = {};
      for await (const [name, handle] of folder.entries())
        if (handle instanceof FileSystemFileHandle)
          read[name] = await (await handle.getFile()).text();
      return read;
    });
    expect(files).not.toHaveProperty(['matches.json']);
    expect(JSON.parse(files['network.json'] ?? '{}').title).toMatch(COPY);
    expect(JSON.parse(files['relations.json'] ?? '[]')).toHaveLength(20);
  });

  test('is deleted when asked twice', async ({ openExplorer }) => {
    const { page } = await openExplorer();
    await editCopy(page);
    await listDrafts(page);
    await drafts(page).getByRole('button', { name: 'Close the draft' }).click();
    await page.getByRole('button', { name: 'Drafts' }).click();
    await drafts(page)
      .getByRole('button', { name: /^Delete “/ })
      .click();
    await drafts(page).getByRole('button', { name: 'Delete it' }).click();
    await drafts(page).getByText('No draft is kept in this browser.').waitFor();
  });
});
