/** On how many statements an answer rests, and what it is without one of them. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { words } from '../../src/words/words.ts';
import { test } from './harness.ts';

const AUGMENTED = 'ellis-2016%3A8106';
const EFFECTS =
  '2 of 3 alliances go; “Is the alliance contested?” loses 1 of 2; the Sinaloa–CJNG–Gulf bloc is no longer found; 1 of 2 triangles goes; Gulf Cartel stands in no group; the frustration index stays 1.';

/** Shows a view as its link would. */
const go = (page: Page, hash: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, hash);

describe('answers and the statements beneath them', () => {
  test('each says on how many it rests', async ({ lookAt }) => {
    const explorer = await lookAt('#ask=questions&ask.question=allies');
    const { page } = explorer;
    await page.getByText('3 alliances, 2 statements, lit up on the picture.').waitFor();
    await go(page, '#ask=groupings');
    const circular = page.getByText(
      'Circular: the 3 relations behind it rest on 2 statements, and the same ones claim the bloc.',
    );
    await expect.poll(() => circular.count()).toBe(3);
    await go(page, '#select=knights-templar');
    await page.getByText('4 relations, 3 statements.').waitFor();
    await go(page, '#ask=paths&ask.from=gulf&ask.to=cjng');
    await page.getByText('1 step, 1 statement', { exact: true }).waitFor();
  });

  test('one is dropped from its quote, and everything counts again', async ({ lookAt }) => {
    const explorer = await lookAt('#select=cjng-alliance-gulf');
    const { page } = explorer;
    await page.getByRole('button', { name: words.leftOut.askWithout(false) }).click();
    await page.locator('.left-out').getByText(EFFECTS, { exact: true }).waitFor();
    expect(await explorer.hash()).toBe(`#ask=groupings&ask.without=${AUGMENTED}`);
    await page.getByText('The groups rest on 1 pair allied and 3 pairs against').waitFor();
    await explorer.seen('Left out: a statement; 2 of 20 relations do not count.').waitFor();
    await page.getByRole('button', { name: words.leftOut.all }).click();
    await page.getByText('The groups rest on 3 pairs allied and 3 pairs against').waitFor();
    expect(await explorer.hash()).toBe('#ask=groupings');
  });

  test('one is chosen from the list, with other things left out, and goes along to other tabs', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('#ask=balance');
    const { page } = explorer;
    await page.getByText(words.leftOut.title).click();
    const rows = page.locator('.statements .row-link');
    await expect.poll(() => rows.first().textContent()).toContain(EFFECTS);
    await rows.first().click();
    await expect.poll(() => rows.first().getAttribute('aria-pressed')).toBe('true');
    await page.getByText('5 organizations with a sign; 4 ties between them').waitFor();
    expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
    await page.getByLabel('Without expanded relations').check();
    await page
      .locator('.left-out')
      .getByText('Left out: expanded relations and a statement; 11 of 20 relations do not count.')
      .waitFor();
    await page.getByRole('button', { name: words.analysis.names.questions, exact: true }).click();
    await expect
      .poll(() => explorer.hash())
      .toBe(`#ask=questions&ask.expanded=no&ask.without=${AUGMENTED}`);
    await page.getByRole('button', { name: 'Who is allied with whom' }).click();
    await page.getByText('1 alliance, 1 statement, lit up on the picture.').waitFor();
  });

  test('an answer of which nothing is left says so; a statement nobody knows is said too', async ({
    lookAt,
  }) => {
    const explorer = await lookAt(
      '#ask=questions&ask.question=origins&ask.without=ellis-2016%3A6265',
      { viewport: { width: 390, height: 844 } },
    );
    const { page } = explorer;
    await page.getByText('None of the 2 relations that answer is left.').waitFor();
    await go(page, '#ask=questions&ask.without=nowhere%3A1');
    await page.getByRole('alert').getByText(words.leftOut.unknown).waitFor();
  });
});
