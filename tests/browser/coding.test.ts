/** From a pasted text to a network, by mouse and by keys alone; and the few keys that a plain relation takes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { parseNetwork } from '../../src/network/read-network.ts';
import type { Network } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { words } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { byKeysAlone, byMouse, type Coder, markedWords } from './coders.ts';
import { asEntered, enter } from './entering.ts';
import { saveAs } from './exporting.ts';
import { type Explorer, test } from './harness.ts';
import { fixture, reader, TEXT } from './small-text.ts';

const SOURCES = process.env.EXPLORER_SOURCES;

/** What is coded: its text, and the network that it is to become, in the order in which it is entered. */
interface Task {
  readonly text: string;
  /** Makes the id of the source. */
  readonly title: string;
  readonly network: Network;
  /** A file to be opened before, whose names are known then. */
  readonly before?: string;
  /** One of the organizations that are named. */
  readonly name: string;
  /** Ids of the relations of each statement, and which of their quotes is entered. */
  readonly statements: readonly {
    readonly ids: readonly string[];
    readonly quote: number;
    readonly besides?: readonly string[];
  }[];
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const coded = shippedNetwork().sources.find(({ custom }) => custom?.text)?.custom?.text?.sha256;
/** The text of the article, where it is at hand. */
const article = SOURCES
  ? readdirSync(SOURCES)
      .map((name) => readFileSync(join(SOURCES, name)))
      .find((bytes) => hashOf(bytes) === coded)
  : undefined;

const ARTICLE: Task | null = article
  ? {
      text: article.toString(),
      title: 'Ellis 2016',
      network: shippedNetwork(),
      name: 'CJNG',
      statements: [
        { ids: ['zetas-splinter-of-gulf'], quote: 0 },
        { ids: ['federal-police-target-of-cjng'], quote: 0 },
        { ids: ['beltran-leyva-target-of-mexican-government'], quote: 0 },
        { ids: ['beltran-leyva-target-of-mexican-government'], quote: 1 },
        { ids: ['cjng-alliance-gulf', 'gulf-alliance-sinaloa'], quote: 0 },
        {
          ids: ['knights-templar-rivalry-zetas'],
          quote: 0,
          besides: ['la-familia-michoacana'],
        },
      ],
    }
  : null;

const SMALL: Task = {
  text: TEXT,
  title: 'Rowan 2019',
  network: smallNetwork(),
  before: 'small.json',
  name: 'Cedar Command',
  statements: [
    { ids: ['alder-group-alliance-birch-cartel'], quote: 0 },
    { ids: ['alder-group-alliance-birch-cartel'], quote: 1 },
    { ids: ['alder-group-alliance-rio-cartel'], quote: 0 },
    { ids: ['birch-cartel-rivalry-cedar-command'], quote: 0 },
    { ids: ['cedar-command-splinter-of-birch-cartel'], quote: 0 },
    { ids: ['cedar-command-target-of-dover-police'], quote: 0 },
  ],
};

/** Pastes the text into the dialog of a new network, and accepts its names. */
async function begin(explorer: Explorer, coder: Coder, task: Task): Promise<void> {
  const { page } = explorer;
  if (task.before) await explorer.open(task.before, fixture(task.before));
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog');
  await coder.fill(dialog.getByLabel(words.bringing.paste), task.text);
  await coder.press(dialog.getByRole('button', { name: words.bringing.take }));
  await coder.fill(dialog.getByLabel(words.bringing.fields.title).first(), task.title);
  await coder.fill(dialog.getByLabel(words.bringing.networkTitle), 'My own reading');
  await coder.fill(dialog.getByLabel(words.bringing.coder), 'A coder');
  await coder.press(dialog.getByRole('button', { name: words.bringing.open }));
  await dialog.waitFor({ state: 'detached' });
  const tab = page.getByRole('button', { name: words.sheet.details, exact: true });
  if (await tab.isVisible()) await coder.press(tab);
  // One is decided on by itself, the others are taken in together.
  const row = page
    .locator('.offers > li')
    .filter({ has: page.getByText(task.name, { exact: true }) });
  await coder.press(row.getByRole('button', { name: words.names.accept }));
  await row.waitFor({ state: 'detached' });
  const all = page.getByRole('button', { name: words.names.acceptAll(2).split('2')[0] ?? '' });
  await coder.press(all);
  await all.waitFor({ state: 'detached' });
}

/** The network that is open, as its file has it. */
async function saved(explorer: Explorer): Promise<Network> {
  const { name, bytes } = await saveAs(explorer, 'JSON (explorer)');
  const parsed = parseNetwork(bytes.toString(), name);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe.each([
  ['by mouse', byMouse, ARTICLE ?? SMALL],
  ['by keys alone', byKeysAlone, ARTICLE ?? SMALL],
])('from a pasted text to a network, %s', (_, coding, task) => {
  test('what is entered is what was recorded', async ({ openExplorer }) => {
    const explorer = await openExplorer({ viewport: { width: 1280, height: 800 } });
    const coder = coding(explorer);
    await begin(explorer, coder, task);
    const { network } = task;
    for (const { ids, ...rest } of task.statements)
      await enter(explorer, coder, network, {
        relations: network.relations.filter(({ id }) => ids.includes(id)),
        ...rest,
      });
    const made = await saved(explorer);
    const ids = new Set(task.statements.flatMap((one) => one.ids));
    const expected = network.relations.filter(({ id }) => ids.has(id)).map(asEntered);
    expect(made.relations).toEqual(expected);
    // What is new is on the picture at once.
    const places = await explorer.pointsOf([...ids]);
    expect(places).toHaveLength(ids.size);
  });
});

test('a plain relation takes six keys at most, and what is passed over two', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ viewport: { width: 1280, height: 800 } });
  const { page } = explorer;
  const coder = byKeysAlone(explorer);
  await begin(explorer, coder, SMALL);
  const press = async (keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return keys.length;
  };
  await coder.mark('That spring Cedar Command attacked');
  // All that can be pressed in the text is one stop, at the marked words, however many names it has.
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await press(['Tab']);
  expect(await focused()).toBe('Cedar Command');
  await press(['ArrowRight']);
  expect(await focused()).not.toBe('Cedar Command');
  await press(['ArrowLeft', 'Tab']);
  expect(await page.locator('.source-text :focus').count()).toBe(0);
  await press(['Shift+Tab']);
  expect(await focused()).toBe('Cedar Command');
  await press(['Shift+Tab']);
  const open = page.locator('.coverage-counts .open strong');
  const before = Number(await open.textContent());
  expect(await press(['r', '1', '1', 'Enter'])).toBeLessThanOrEqual(6);
  await page.locator('.coding-form').waitFor({ state: 'detached' });
  await explorer.pointsOf(['dover-police-target-of-cedar-command']);
  await expect.poll(() => open.textContent()).toBe(`${before - 1}`);
  // The focus is on the text again, where the next sentence is a key away.
  await press(['g']);
  const next = await markedWords(explorer);
  expect(next).not.toContain('That spring');
  await press(['x', '5']);
  await expect.poll(() => open.textContent()).toBe(`${before - 2}`);
  const said = words.reader.passedOver('no-relation', null);
  await reader(explorer).getByRole('img', { name: said }).waitFor();
  // With the system's colours the words of a mark without a ground have the ink of the text.
  await page.emulateMedia({ forcedColors: 'active' });
  const inks = (of: string) =>
    page.$$eval(of, (all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
  expect(await inks('.source-text mark.passed-over')).toEqual(await inks('.source-text'));
  await page.emulateMedia({ forcedColors: 'none' });
  expect(await explorer.axeViolations()).toEqual([]);

  // Another edition cannot be coded until it is taken as the text, with what moves and what does not.
  await explorer.drop('second.txt', `A preface.\n${TEXT.replace('then arrested', 'arrested')}`);
  const text = reader(explorer);
  await text.getByText(words.reader.identity.different).waitFor();
  await text.getByText(words.edition.why).waitFor();
  await text.locator('.source-text').press('j');
  expect(await markedWords(explorer)).toBe('');
  await text.getByRole('button', { name: words.edition.take }).click();
  await text.getByText(words.edition.moved(1)).waitFor();
  await text.getByText(words.edition.reopened(1)).waitFor();
  expect(await explorer.axeViolations()).toEqual([]);
  await explorer.screenshot('another-edition');
  await text.getByRole('button', { name: words.edition.does }).click();
  await text.getByText(words.reader.identity['same-bytes']).waitFor();
  const [taken = ''] = words.edition.taken('', 1, 0, 1).lines;
  await page.locator('.notice').getByText(taken).waitFor();
  await text.locator('.source-text').press('j');
  await expect.poll(() => markedWords(explorer)).not.toBe('');
  await page.keyboard.press('Control+z');
  await text.getByText(words.reader.identity.different).waitFor();
});

test('on a phone words are marked by a finger, coded in the sheet, and a name is asked by a tap', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const { page } = explorer;
  await begin(explorer, byMouse(explorer), SMALL);
  // What the system does for a finger that rests on a word.
  await page.evaluate(() => {
    const block = [...document.querySelectorAll('[data-block]')].find((one) =>
      one.textContent.includes('That spring'),
    );
    const text = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT).nextNode();
    if (text) window.getSelection()?.setBaseAndExtent(text, 0, text, 4);
  });
  const bar = page.getByRole('toolbar', { name: words.marking.bar });
  await bar.getByRole('button', { name: words.marking.tasks.relation }).tap();
  const form = page.locator('.coding-form');
  await form.getByText(words.form.levels.high, { exact: true }).tap();
  await form.getByText(words.form.reasonsOffered[0] ?? '').tap();
  await form.getByRole('button', { name: words.form.save, exact: true }).tap();
  await form.waitFor({ state: 'detached' });
  await page.locator('.coverage-counts .coded strong').filter({ hasText: '1' }).waitFor();

  const mentions = page.locator('.lit.own').filter({ hasText: 'Cedar Command' });
  const before = await mentions.count();
  await mentions.first().tap();
  await page.getByRole('button', { name: words.names.nobody }).tap();
  await expect.poll(() => mentions.count()).toBe(before - 1);
});
