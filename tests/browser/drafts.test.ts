/** Drafts: kept in the browser as they grow, found again, read in a second tab, saved as files. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type Explorer, test } from './harness.ts';

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });
const COPY = /\(copy\)$/;

/** A copy of the network that comes with the page, open as a draft. */
async function editCopy({ page }: Explorer): Promise<void> {
  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await heading(page, COPY).waitFor();
}

/** Moves an organization, which is a step of the history like any other. */
async function move(explorer: Explorer, id: string): Promise<void> {
  const { page } = explorer;
  const from = await explorer.pointOf(id);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 40, { steps: 4 });
  await page.mouse.up();
}

const drafts = (page: Page) => page.getByRole('dialog', { name: 'Drafts' });

/** Opens the list of drafts, once the open one is kept. */
async function listDrafts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Draft', exact: true }).click();
  await drafts(page)
    .getByText(/^Kept .*kB$/)
    .first()
    .waitFor();
}

/** Another tab of the same browser. */
async function anotherTab({ page }: Explorer): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(new URL('.', page.url()).href);
  await other.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  return other;
}

describe('a draft', () => {
  test('is there again after the tab was killed, with its history', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    await editCopy(explorer);
    await move(explorer, 'gulf');
    await listDrafts(explorer.page);
    expect(await explorer.axeViolations()).toEqual([]);
    await explorer.screenshot('drafts');
    const { page } = explorer;
    const again = await anotherTab(explorer);
    // The first tab has it still: this one begins with the network that comes with the page.
    expect(await heading(again, COPY).count()).toBe(0);
    await page.close({ runBeforeUnload: false });
    await again.reload();
    await heading(again, COPY).waitFor();
    await again.keyboard.press('h');
    const history = again.getByRole('dialog', { name: 'History' });
    await history.getByText('Places on the picture').click();
    await history.getByText(/^Place on the picture \w+: Gulf Cartel/).waitFor();
    await history.getByRole('button', { name: 'Go back to before this' }).click();
    await history.getByText('Taken back: ').waitFor();
    await history.getByRole('button', { name: 'Do it again, up to this' }).waitFor();
  });

  test('is read in a second tab, and written there when the first one leaves it', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await editCopy(explorer);
    await listDrafts(page);
    const second = await anotherTab(explorer);
    await second.getByRole('button', { name: 'Drafts' }).click();
    await drafts(second)
      .getByRole('button', { name: /^Open / })
      .click();
    await second.getByRole('alert').getByText('open in another tab').waitFor();
    await drafts(page).getByRole('button', { name: 'Close the draft' }).click();
    await second.getByText('it can be changed here now').waitFor();
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
    await editCopy(explorer);
    const notice = page.getByRole('alert').filter({ hasText: 'This browser has no room left.' });
    await notice.waitFor();
    const save = notice.getByRole('button', { name: 'Save as a file' });
    const { name, bytes } = await explorer.download(() => save.click());
    expect(name).toMatch(/-copy-.*\.zip$/);
    await explorer.open(name, bytes);
    await page.getByText(/^Opened “.*\(copy\)”/).waitFor();
  });

  test('is deleted when asked twice', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await editCopy(explorer);
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
