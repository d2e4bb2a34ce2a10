/** Of a large text the reader draws what is in view, and of its many quotes a summary. */
import { expect } from 'vitest';
import { test } from './harness.ts';
import { largeTexts, networkQuoting } from './large.ts';

const QUOTES = 2_000;
/** Elements of the whole reader; a page that draws one for each quote stops answering. */
const MOST_ELEMENTS = 1_500;

test(`the reader of ${QUOTES} quotes has fewer than ${MOST_ELEMENTS} elements`, async ({
  openExplorer,
}) => {
  const explorer = await openExplorer();
  const { page } = explorer;
  const { quotes, coded, other } = largeTexts(QUOTES);
  await explorer.open('large.json', networkQuoting(quotes, coded));
  await explorer.seen('Opened “Large”').waitFor();
  await explorer.drop('large.txt', other);
  const checked = page.locator('.reader .checked');
  await checked.filter({ hasText: /\d+ changed · \d+ moved/ }).waitFor();
  const reader = page.locator('.reader');
  await reader.locator('.missing summary').click();
  await reader.locator('.missing li').first().waitFor();
  expect(await reader.locator('*').count()).toBeLessThan(MOST_ELEMENTS);
});
