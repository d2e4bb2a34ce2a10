/** Where the focus goes: on the heading of what opens, back to what opened it, and never to the page itself. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { shippedNetwork } from '../../src/shipped.ts';
import { STEP_LIMIT } from '../limits.ts';
import { test } from './harness.ts';
import { followHash } from './views.ts';

const viewport = { width: 1280, height: 800 };

/** What has the focus: its tag, and what it is called. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${element?.tagName.toLowerCase()}: ${name.trim().slice(0, 60)}`;
  });

/** The views, and where in each the buttons stand that the other views do not have. */
const VIEWS: readonly [name: string, fragment: string, place: string][] = [
  ['the first page', '', 'header, .side, .tools, footer'],
  ['an organization', '#select=sinaloa', '.panel-body'],
  ['a relation', '#select=cjng-alliance-sinaloa', '.panel-body'],
  ['a bloc', '#select=sinaloa-cjng-gulf&highlight=sinaloa-cjng-gulf', '.panel-body'],
  ['an answer', '#ask=questions&questions.question=allies', '.panel-body'],
  ['groupings', '#ask=groupings', '.panel-body'],
  ['balance', '#ask=balance', '.panel-body'],
  ['paths', '#ask=paths&paths.from=sinaloa&paths.to=zetas', '.panel-body'],
  ['measures', '#ask=measures', '.panel-body'],
  ['time', '#ask=time', '.panel-body, .time-strip'],
  ['comparison', '#ask=comparison', '.panel-body'],
  ['the story', '#ask=story', '.panel-body'],
  ['the text', '#select=cjng-alliance-sinaloa&read=ellis-2016', '.reader'],
  ['a table', '#table=relations', '.drawer-bar, thead'],
];

/** The view in which the buttons are pressed that all views of the panel have. */
const SHARED_IN = 'an answer';

/**
 * What can be pressed in a place, by name, as often as there are such; not what leads to another page or network.
 * @param shared whether with what each view of the panel has
 */
const buttonsIn = (page: Page, place: string, shared: boolean) =>
  page.locator(place).evaluateAll(
    (places, shared) =>
      places
        .flatMap((one) => [...one.querySelectorAll<HTMLElement>('button, a[href], summary')])
        .filter((button) => button.checkVisibility({ visibilityProperty: true }))
        .filter((button) => !button.matches(':disabled, [target=_blank], .language'))
        .filter((button) => !/^Open (?:BACRIM|Mexico)/.test(button.textContent ?? ''))
        .filter((button) => shared || !button.closest('.panel-tools, nav'))
        // Of the rows that lead to records, and of names in sentences, the first few.
        .filter((button, i, all) => {
          const alike = ({ className }: HTMLElement) => className === button.className;
          return !/link/.test(button.className) || all.slice(0, i).filter(alike).length < 2;
        })
        .map((button) => button.ariaLabel ?? button.textContent ?? ''),
    shared,
  );

/** Puts the focus on the one of that name, counted from 0; false where there is none. */
const focusOne = (page: Page, place: string, name: string, nth: number) =>
  page.locator(place).evaluateAll(
    (places, [name, nth]) => {
      const found = places
        .flatMap((one) => [...one.querySelectorAll<HTMLElement>('button, a[href], summary')])
        .filter((one) => (one.ariaLabel ?? one.textContent) === name)[nth];
      found?.focus();
      return found !== undefined && document.activeElement === found;
    },
    [name, nth] as const,
  );

/**
 * Waits until something has the focus and no dialog is still to be loaded. Within the page: each question from outside
 * is work for every button.
 */
const atRest = (page: Page) =>
  page.evaluate(async (limit) => {
    const hasFocus = () => document.activeElement !== document.body;
    const isLoading = () => document.querySelector('.loading.above') !== null;
    const end = performance.now() + limit;
    while ((!hasFocus() || isLoading()) && performance.now() < end)
      await new Promise(requestAnimationFrame);
    return {
      hasFocus: hasFocus(),
      isLoading: isLoading(),
      isInDialog: document.querySelector('dialog[open]') !== null,
    };
  }, STEP_LIMIT);

test('every button of every view leaves the focus on something', async ({ openExplorer }) => {
  const { page } = await openExplorer({ viewport });
  const lost: string[] = [];
  let [there, pressed] = [0, 0];
  const isLost = async () => (await focused(page)).startsWith('body');
  for (const [view, fragment, place] of VIEWS) {
    await followHash(page, fragment);
    await page.locator(place).getByRole('button').first().waitFor();
    const buttons = await buttonsIn(page, place, fragment === '' || view === SHARED_IN);
    for (const [i, name] of buttons.entries()) {
      const nth = buttons.slice(0, i).filter((other) => other === name).length;
      if (!(await focusOne(page, place, name, nth))) continue;
      pressed++;
      await page.keyboard.press('Enter');
      const { hasFocus, isLoading, isInDialog } = await atRest(page);
      if (!hasFocus || isLoading) lost.push(`${view}: after “${name}”`);
      if (isInDialog) {
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        if (await isLost()) lost.push(`${view}: after the dialog of “${name}”`);
      }
      await followHash(page, fragment);
    }
    there += buttons.length;
  }
  // All of them in the network that was open at first, or the copy of it that one of them makes.
  expect(await page.locator('header h1').textContent()).toContain(shippedNetwork().title);
  // Some have done their work and are gone when their turn comes.
  expect(pressed).toBeGreaterThan(there * 0.8);
  expect(lost).toEqual([]);
  await followHash(page, '');
  await page.getByRole('button', { name: 'Open BACRIM2020' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /BACRIM/ }).waitFor();
  await expect.poll(() => focused(page)).not.toMatch(/^body/);
});

describe('the focus', () => {
  test('is on the heading of what opens, and goes back where it came from', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ viewport });
    const { page } = explorer;
    const press = (name: string | RegExp) =>
      page.getByRole('button', { name }).first().press('Enter');
    const isOn = (what: string) => expect.poll(() => focused(page)).toBe(what);

    await press('Who is allied with whom, and how firmly?');
    await isOn('h2: Who is allied with whom, and how firmly?');
    await press(/^CJNG is allied with Sinaloa Cartel/);
    await isOn('h2: CJNG is allied with Sinaloa Cartel');
    await press('Read in place');
    await isOn('h2: Ellis 2016');
    await press('Close the text');
    await isOn('button: read in place');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toMatch(/^button: CJNG is allied with Sinaloa Cartel/);
    // Escape goes one level out: from the bloc, and then from the answer.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await isOn('button: Who is allied with whom, and how firmly?');

    await press('Relations');
    await isOn('h2: Relations');
    await press('Close the table');
    await isOn('button: Relations');

    await page.keyboard.press('?');
    await isOn('h2: Help: marks and keys');
    await page.keyboard.press('Escape');
    await isOn('button: Relations');

    // On the picture it stays, so that the arrow keys go on.
    await explorer.clickRecord('gulf');
    await page.getByRole('heading', { name: 'Gulf Cartel' }).waitFor();
    await isOn('div: The network as a picture');
    await page
      .getByRole('status')
      .filter({ hasText: /^Gulf Cartel$/ })
      .waitFor();
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('Knights');
    await page.keyboard.press('Enter');
    await isOn('h2: Knights Templar');
    await page.goBack();
    await isOn('h2: Gulf Cartel');

    // Behind an open dialog, what Back leads to waits until it can have the focus.
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.goBack();
    await isOn('h2: Settings');
    await page.getByRole('button', { name: 'Close' }).click();
    await isOn('h2: Cartel alliances in one 2016 article');

    // A dialog that was opened by a key with the focus on nothing, where neither details nor picture are in sight.
    await page.setViewportSize({ width: 800, height: 600 });
    await followHash(page, '#table=claims&show=lineage');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('?');
    await isOn('h2: Help: marks and keys');
    await page.keyboard.press('Escape');
    await isOn('h2: Who says what');
  });
});
