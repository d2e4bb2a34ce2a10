import { expect } from 'vitest';
import { test } from './harness.ts';

test('arrow keys lead from bar to bar, and each year is set against what texts say of it', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer();
  const { page } = explorer;
  // From the answer of the one article one press leads to what several sources say of the same two.
  await page.getByRole('button', { name: 'Is the alliance contested?' }).click();
  const more = page.getByRole('region', { name: 'More sources, with dates' });
  await more.getByRole('button', { name: 'CJNG is allied with Sinaloa Cartel' }).click();
  await page.getByRole('heading', { name: 'In 2016' }).waitFor();
  expect(await explorer.hash()).toBe('#select=cjng-alliance-sinaloa');
  await page.getByRole('button', { name: 'Violence counted', exact: true }).click();
  const counts = page.getByRole('region', { name: 'Violence counted between the two' });
  await counts.getByRole('button', { name: '2016: 725 dead in 55 events' }).press('ArrowLeft');
  await counts.getByRole('heading', { name: 'In 2015' }).waitFor();
  expect(await counts.getByText('55 dead in 1 event').count()).toBe(1);
  expect(await counts.getByText('No text here speaks of the two in that year.').count()).toBe(1);
  expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
  // The row behind the figure is one click away, on the line that has it.
  await counts.getByRole('button', { name: 'UCDP 2024' }).click();
  await page.getByText('year: 2015; state: Colima state').waitFor();
  expect(await page.getByText('72 rows count violence').count()).toBe(1);
});
