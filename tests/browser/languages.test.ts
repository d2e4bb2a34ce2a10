/** The page in two languages: switched in place, whole, and kept. */
import { expect } from 'vitest';
import { shippedNetwork } from '../../src/shipped.ts';
import englishBase from '../../src/words/english/base.ts';
import spanishBase from '../../src/words/spanish/base.ts';
import { sayingsOf } from '../words/sayings.ts';
import { test } from './harness.ts';
import { goTo, saidOn, VIEWS } from './views.ts';

const textsOf = (language: 'english' | 'spanish') =>
  [...sayingsOf(language).values()].filter((one) => typeof one === 'string');

const { organizations } = shippedNetwork();
const names = (reads: typeof englishBase.reads) => organizations.map(reads.name);

/** What only English says. */
const ENGLISH = new Set([...textsOf('english'), ...names(englishBase.reads)]);
for (const one of [...textsOf('spanish'), ...names(spanishBase.reads)]) ENGLISH.delete(one);

test('each view that is switched in place says what it says in a page that began in Spanish', async ({
  openExplorer,
}) => {
  const [here, there] = await Promise.all([openExplorer(), openExplorer({ path: '?lang=es' })]);
  const { page } = here;
  const foot = page.locator('footer');
  for (const [name, hash] of VIEWS) {
    await Promise.all([goTo(page, hash), goTo(there.page, hash)]);
    await foot.getByRole('button', { name: 'Español' }).click();
    const differing = async () => {
      const [switched, begun] = await Promise.all([saidOn(page), saidOn(there.page)]);
      return [
        ...switched.filter((one) => !begun.includes(one)).map((one) => `switched: ${one}`),
        ...begun.filter((one) => !switched.includes(one)).map((one) => `begun: ${one}`),
      ];
    };
    await expect.poll(differing, { message: name }).toEqual([]);
    const left = async () => {
      const painted = (await here.labels()).map(({ wording }) => wording.lines.join(' '));
      return [...(await saidOn(page)), ...painted].filter((one) => ENGLISH.has(one));
    };
    await expect.poll(left, { message: name }).toEqual([]);
    await foot.getByRole('button', { name: 'English' }).click();
    await foot.getByRole('button', { name: 'Español' }).waitFor();
  }
});

test('the choice is kept in the address and by the browser; sentences and marks follow', async ({
  openExplorer,
}) => {
  const { page, screenshot } = await openExplorer({
    path: '#select=mexican-government-target-of-zetas',
  });
  const claim = page.locator('aside h2.claim');
  expect(await claim.textContent()).toBe('Los Zetas attacked Mexican government');
  await page.locator('footer').getByRole('button', { name: 'Español' }).click();
  await expect.poll(() => claim.textContent()).toBe('Los Zetas atacaron al Gobierno de México');
  expect(await claim.locator('bdi').allTextContents()).toEqual(['Los Zetas', 'Gobierno de México']);
  expect(new URL(page.url()).searchParams.get('lang')).toBe('es');
  expect(await page.getAttribute('html', 'lang')).toBe('es');
  const quote = page.locator('figure.quote blockquote').first();
  expect(await quote.getAttribute('lang')).toBe('en');
  await screenshot('spanish-1280x800');

  const address = new URL(page.url());
  await page.goto(address.origin + address.pathname);
  await page.waitForSelector('html[lang="es"][data-ready="true"]', { state: 'attached' });
  expect(await page.locator('header h1').getAttribute('lang')).toBe('en');
});
