/** Citing a quote, a relation and the network. */
import { expect, inject } from 'vitest';
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

test('the network and a relation are cited, saved and copied', async ({ lookAt }) => {
  const explorer = await lookAt('#select=gulf-alliance-sinaloa');
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
  await explorer.seen('Copied').waitFor();
  expect(`${await page.evaluate(() => navigator.clipboard.readText())}\n`).toBe(
    saved.bytes.toString(),
  );
});

test('an evening in Mexico is cited by its own day, with version and address of the network', async ({
  openExplorer,
}) => {
  const { page, drop } = await openExplorer({
    path: '?from=elsewhere#select=cjng-alliance-sinaloa',
    timezoneId: 'America/Mexico_City',
    own: true,
  });
  await page.clock.setFixedTime('2026-11-25T04:30:00Z');
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog');
  const reference = dialog.locator('.cited', { hasText: 'Reference' }).locator('pre');
  await dialog.getByText('Accessed November 24, 2026.').waitFor();
  await dialog.getByLabel('BibTeX').click();
  await dialog.getByText('note = {paragraph 15, accessed 2026-11-24}').waitFor();
  await dialog.getByLabel('APA').click();
  await dialog.getByText('Retrieved November 24, 2026.').waitFor();
  await dialog.getByLabel('Chicago').click();
  // Quotes come first, then the relation, then the network.
  const choices = await dialog.getByRole('option').count();
  await dialog.getByRole('combobox').selectOption({ index: choices - 2 });
  const address = inject('address');
  await expect
    .poll(() => reference.textContent())
    .toMatch(
      new RegExp(
        `Version [\\d.]+\\. Accessed November 24, 2026\\. ${address}#select=cjng-alliance-sinaloa\\.$`,
      ),
    );
  await dialog.getByRole('combobox').selectOption({ index: choices - 1 });
  await expect.poll(() => reference.textContent()).toMatch(new RegExp(` ${address}\\.$`));

  await page.keyboard.press('Escape');
  await drop('pair.csv', 'source,target,type\nAlpha,Beta,ally\n');
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'pair' }).waitFor();
  await page.keyboard.press('c');
  await dialog.getByText('No address leads to this network').waitFor();
  expect(await reference.textContent()).not.toMatch(/http|Version/);
});
