/** What rests on each source, on the page: every number is that of the computation. */
import { expect } from 'vitest';
import { firstQuestions } from '../../src/analysis/questions.ts';
import { heldIn, timesOf } from '../../src/analysis/times.ts';
import { changedBy, unhearEach } from '../../src/analysis/unheard.ts';
import { shortCitation } from '../../src/evidence/citation.ts';
import { monthsOfYears } from '../../src/network/months.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { loadWords, words } from '../../src/words/words.ts';
import { test } from './harness.ts';

test('of one voice it says so; of several what falls without each, and how firm an answer is', async ({
  openExplorer,
}) => {
  await loadWords('analyses');
  const network = mexicoNetwork();
  const all = unhearEach(network, { withTargets: false, rollUp: false, statedOnly: false });
  const article = all.find(({ source }) => source === 'ellis-2016');
  if (!article) throw new Error('the article says nothing');
  const gone = article.relations.length;

  const { page, axeViolations, seen, hash } = await openExplorer({ path: '#ask=sources' });
  await page.getByText('One voice says it all: all 20 relations rest on Ellis 2016.').waitFor();
  // It leads to where several speak, without it, and so does the panel of the bloc that it claims.
  const elsewhere = words.bloc.withoutIn('Ellis 2016', network.title);
  await page.locator('.sources').getByRole('button', { name: elsewhere }).waitFor();
  await page.evaluate(() => {
    window.location.hash = '#select=sinaloa-cjng-gulf';
  });
  await page.getByRole('button', { name: elsewhere }).click();
  await seen(`Opened “${network.title}”`).waitFor();
  await expect.poll(hash).toBe('#highlight=sinaloa-cjng-gulf&ask=sources&ask.unheard=ellis-2016');
  const left = page.getByRole('region', { name: 'Without Ellis 2016' });
  await left.getByText(/The claim of the Sinaloa–CJNG–Gulf bloc goes/).waitFor();
  expect(await left.locator('q').count()).toBe(3);
  await page.evaluate(() => {
    window.location.hash = '#ask=sources';
  });
  const count = network.relations.length;
  await page.getByRole('heading', { name: words.sources.title(count, all.length) }).waitFor();
  const block = page.getByRole('region', { name: 'Ellis 2016' });
  const text = (await block.textContent()) ?? '';
  expect(text).toContain(words.sources.says(20, gone));
  expect(text).toContain(`${gone} of ${count} relations go, and leave Mata Zetas without any.`);
  expect(text).toContain(
    'The claim of the Sinaloa–CJNG–Gulf bloc goes, and nobody else makes it; all its 3 pairs are still called allied at some time; 2 of the 3 alliances contested.',
  );
  expect(text).toContain(words.sources.balance(article.index, article.regrouped));
  await block.getByText(words.sources.alone(gone)).click();
  expect(await block.locator('details[open] .row-link').count()).toBe(gone);
  await block.getByRole('button', { name: words.sources.show }).click();
  await seen(
    `Left out: the source Ellis 2016; ${gone} of ${count} relations do not count.`,
  ).waitFor();
  expect(await axeViolations('light', 'dark')).toEqual([]);

  // Of a time only what is said of it counts, and what has no date.
  const months = monthsOfYears(2016, 2016);
  const held = network.relations.filter((one) => heldIn(timesOf(one), months) !== 'outside').length;
  await page.evaluate(() => {
    window.location.hash = '#ask=sources&when=2016';
  });
  await block.getByText(new RegExp(` of ${held} relations go`)).waitFor();

  await page.evaluate(() => {
    window.location.hash = '#select=sinaloa-cjng-gulf';
  });
  await page.getByRole('button', { name: words.bloc.without('Ellis 2016') }).click();
  await expect.poll(hash).toBe('#ask=sources&ask.unheard=ellis-2016');
  // What one comes for stands first, at once, with the focus, and with who still says each pair.
  await left.getByText(/The claim of the Sinaloa–CJNG–Gulf bloc goes/).waitFor();
  expect(await left.getByRole('heading').evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
  expect(await left.getByRole('listitem').count()).toBe(3);
  expect(await left.textContent()).not.toMatch(/Ellis 2016[:,]/);
  await block.getByRole('button', { name: words.sources.shown }).waitFor();

  await page.evaluate(() => {
    window.location.hash = '#ask=questions&ask.question=origins';
  });
  // By whose account each came out, and when.
  const account = (...cells: string[]) => page.getByRole('row', { name: cells.join(' ') });
  await account('about 1998, February 2010', '“Los Zetas”, Wikipedia').waitFor();
  await account('Los Escorpiones', 'by 2008', '“Gulf Cartel”, Wikipedia').waitFor();
  await account('Graham 2011 says the opposite').waitFor();
  // Lobos, Metros and Rojos have one sentence, which stands once.
  expect(await page.locator('.in-its-words q').count()).toBe(6);
  const changing = new Set(changedBy(all, 'origins'));
  const names = network.sources.filter(({ id }) => changing.has(id)).map(shortCitation);
  await page.getByText(words.sources.firm(all.length, names)).waitFor();
  expect(firstQuestions(network).map(({ id }) => id)).toContain('origins');
  expect(changing).toContain('ellis-2016');
});
