/** What an address brings, and what it keeps. */
import { describe, expect } from 'vitest';
import { type Explorer, test } from './harness.ts';

const TIE = 'cjng-alliance-sinaloa';
const BLOC = 'sinaloa-cjng-gulf';

const panel = ({ page }: Explorer) => page.locator('#details');

describe('the address', () => {
  test('a link brings selection, highlight and filter, and a reload keeps them', async ({
    openExplorer,
  }) => {
    const path = `#select=${TIE}&highlight=${BLOC}&hide-type=target-of`;
    const explorer = await openExplorer({ path });
    const { page } = explorer;
    const seen = async () => {
      await panel(explorer)
        .getByRole('heading', { name: 'CJNG is allied with Sinaloa Cartel' })
        .waitFor();
      await page.locator('footer').getByText('Hidden: 11 relations').waitFor();
      await page
        .getByRole('button', { name: 'Sinaloa–CJNG–Gulf bloc', pressed: true })
        .first()
        .waitFor();
      return explorer.hash();
    };
    expect(await seen()).toBe(path);
    await page.reload();
    expect(await seen()).toBe(path);
  });

  test('Back and Forward walk through what was looked at', async ({ lookAt }) => {
    const explorer = await lookAt('');
    await explorer.clickRecord('gulf');
    await explorer.clickRecord('zetas');
    await explorer.page.goBack();
    await panel(explorer).getByRole('heading', { name: 'Gulf Cartel' }).waitFor();
    await explorer.page.goBack();
    await panel(explorer).getByText('Good first questions').waitFor();
    await explorer.page.goForward();
    await panel(explorer).getByRole('heading', { name: 'Gulf Cartel' }).waitFor();
  });

  test('a link to what is not there says so and follows the rest', async ({ openExplorer }) => {
    const explorer = await openExplorer({ path: '#select=nobody&hide-type=rivalry' });
    expect(await explorer.page.getByRole('alert').textContent()).toContain(
      'nothing called “nobody”',
    );
    await explorer.page.locator('footer').getByText('Hidden: 3 relations').waitFor();
  });
});
