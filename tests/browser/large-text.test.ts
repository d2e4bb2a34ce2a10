/** Of a large text the reader draws what is in view, and of its many quotes a summary. */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { test } from './harness.ts';

const QUOTES = 2_000;
const RELATIONS = 20;
/** Elements of the whole reader; a page that draws one for each quote stops answering. */
const MOST_ELEMENTS = 1_500;

/** Two megabytes, a quoted sentence in each paragraph; every seventh has other words in the file. */
function largeText() {
  const filler = 'Of this sentence nobody has said anything, and so it stands here alone. ';
  const quotes = Array.from(
    { length: QUOTES },
    (_, i) => `In year ${i} group ${i % 97} fought on.`,
  );
  const coded = quotes.map((quote) => `${quote} ${filler.repeat(13)}`).join('\n');
  const opened = coded.replace(/year (\d*7) group/g, 'the year $1 a group');
  return { quotes, coded, opened };
}

function networkQuoting(quotes: readonly string[], coded: string) {
  const length = coded.indexOf('\n') + 1;
  const name = (i: number) => `group-${String(i).padStart(2, '0')}`;
  const evidence = quotes.map((exact, i) => {
    const start = coded.indexOf(exact, Math.max(0, i - 1) * (length - 20));
    const end = start + exact.length;
    const [prefix, suffix] = [
      coded.slice(Math.max(0, start - 32), start),
      coded.slice(end, end + 32),
    ];
    const selector = [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ];
    return { source: 'large', role: 'supports', paragraph: i + 1, selector };
  });
  const sha256 = createHash('sha256').update(coded).digest('hex');
  const text = { sha256, bytes: coded.length, codePoints: coded.length, paragraphs: quotes.length };
  return {
    format: 'explorer-network',
    version: 1,
    id: 'large',
    title: 'Large',
    description: '',
    language: 'en',
    license: 'CC0-1.0',
    sources: [{ id: 'large', type: 'book', title: 'Large', custom: { text } }],
    organizations: Array.from({ length: RELATIONS + 1 }, (_, i) => ({
      id: name(i),
      name: `Group ${i}`,
      kind: 'cartel',
      aliases: [],
      attributes: [],
    })),
    relations: Array.from({ length: RELATIONS }, (_, i) => ({
      id: `${name(i)}-rivalry-${name(i + 1)}`,
      type: 'rivalry',
      source: name(i),
      target: name(i + 1),
      basis: 'stated',
      confidence: { level: 'high', reason: 'Made up.' },
      hedges: [],
      evidence: evidence.filter((_, k) => k % RELATIONS === i),
    })),
  };
}

test(`the reader of ${QUOTES} quotes has fewer than ${MOST_ELEMENTS} elements`, async ({
  openExplorer,
}) => {
  const explorer = await openExplorer();
  const { page } = explorer;
  const { quotes, coded, opened } = largeText();
  await explorer.drop('large.json', JSON.stringify(networkQuoting(quotes, coded)));
  await page.getByText('Opened “Large”').waitFor();
  await explorer.drop('large.txt', opened);
  const status = page.getByRole('region', { name: 'Source text' }).getByRole('status');
  await status.filter({ hasText: /\d+ changed · \d+ moved/ }).waitFor();
  const reader = page.locator('.reader');
  await reader.locator('.missing summary').click();
  await reader.locator('.missing li').first().waitFor();
  expect(await reader.locator('*').count()).toBeLessThan(MOST_ELEMENTS);
});
