/** Citing a quote, a relation and the network. */
import { expect } from 'vitest';
import { test } from './harness.ts';

test('a quote is cited with its paragraph, and its link leads back to it', async ({
  openExplorer,
}) => {
  const { page, axeViolations } = await openExplorer({ path: '#select=cjng-alliance-sinaloa' });
  await page.getByRole('button', { name: 'Cite this quote' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('(Ellis 2016, ¶ 15)').waitFor();
  expect(await axeViolations()).toEqual([]);
  const link = await dialog.locator('pre', { hasText: 'quote=evidence.0' }).textContent();
  await dialog.getByLabel('APA').click();
  await dialog.getByText('(Ellis, 2016, para. 15)').waitFor();
  await page.goto(link ?? '');
  await page.reload();
  await page.locator('#details figure.meant').waitFor();
  expect(await page.locator('#details figure.meant').textContent()).toContain(
    'allied with Sinaloa',
  );
});

test('the network and a relation are cited, saved and copied', async ({ openExplorer }) => {
  const explorer = await openExplorer({ path: '#select=gulf-alliance-sinaloa' });
  const { page } = explorer;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog');
  const subject = dialog.getByRole('combobox');
  await subject.selectOption({
    label: '“Gulf Cartel is allied with Sinaloa Cartel”, as coded here',
  });
  await dialog
    .locator('pre', { hasText: '“Gulf Cartel is allied with Sinaloa Cartel.”' })
    .waitFor();
  await subject.selectOption({ label: 'The network “Cartel alliances in one 2016 article”' });
  await dialog.getByLabel('BibTeX').click();
  const saved = await explorer.download(() =>
    dialog.getByRole('button', { name: 'Save .bib' }).click(),
  );
  expect(saved.name).toBe('ellis-2016.bib');
  expect(saved.bytes.toString()).toMatch(/^@misc\{[a-z]+2026,\n/);
  await dialog.getByRole('button', { name: 'Copy' }).first().click();
  await dialog.getByText('Copied').waitFor();
  expect(`${await page.evaluate(() => navigator.clipboard.readText())}\n`).toBe(
    saved.bytes.toString(),
  );
});
