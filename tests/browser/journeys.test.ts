/** What people come for, each by keys alone, by touch on a phone, and on a page enlarged four times. */
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { textQuote } from '../../src/network/quotes.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import spanishBase from '../../src/words/spanish/base.ts';
import { words } from '../../src/words/words.ts';
import { type Explorer, test } from './harness.ts';
import { isSeen } from './in-sight.ts';
import { byKeys, READERS, type Reader } from './readers.ts';
import { BLOC, SIZES } from './states.ts';

const network = shippedNetwork();
const LINE = 'cjng-alliance-sinaloa';
const SMALL = readFileSync(new URL('../fixtures/networks/small.json', import.meta.url));

type Journey = (reader: Reader, explorer: Explorer) => Promise<void>;

const details = ({ page }: Explorer) => page.locator('#details');
const button = ({ page }: Explorer, name: string | RegExp) => page.getByRole('button', { name });

/** The beginning of a piece of evidence of the line. */
function beginningOf(id: string): string {
  const evidence = network.relations.find((one) => one.id === id)?.evidence[0];
  return (evidence && textQuote(evidence.selector)?.quote.exact.slice(0, 40)) ?? '';
}

async function readQuote(reader: Reader, explorer: Explorer): Promise<void> {
  await reader.openLine(LINE);
  await reader.readTo(
    details(explorer)
      .locator('q, blockquote', { hasText: beginningOf(LINE) })
      .first(),
  );
}

/** What of the page is a tab on narrow screens and beside the picture on wide ones. */
async function show(reader: Reader, explorer: Explorer, tab: 'details' | 'legend'): Promise<void> {
  const place = explorer.page.locator(tab === 'details' ? '#details' : '.side.left');
  if (await place.isVisible()) return;
  await reader.press(button(explorer, words.sheet[tab]));
  await place.waitFor();
}

const JOURNEYS: Readonly<Record<string, Journey>> = {
  'from a line to its quote': readQuote,

  'leaving out a type of relation': async (reader, explorer) => {
    const { page } = explorer;
    await show(reader, explorer, 'legend');
    const { label } = words.types.rivalry;
    const row = page.locator('.legend label', { hasText: label });
    const all = network.relations.filter(({ type }) => type === 'rivalry').length;
    const count = row.locator('.count');
    await reader.press(page.getByRole('checkbox', { name: label }));
    await expect.poll(() => count.textContent()).toBe(words.legend.count(0, all));
    expect(await isSeen(count)).toBe(true);
    await reader.press(button(explorer, words.footer.showAll));
    await expect.poll(() => count.textContent()).toBe(words.legend.count(all, all));
  },

  'to words that are searched for': async (reader, explorer) => {
    await reader.find('helicopter');
    const meant = details(explorer).locator('figure.meant blockquote');
    await expect.poll(() => isSeen(meant)).toBe(true);
    expect(await meant.textContent()).toContain('helicopter');
  },

  'a bloc, and whose claim it is': async (reader, explorer) => {
    const bloc = network.blocs.find(({ id }) => id === BLOC);
    await reader.press(
      explorer.page.locator('header').getByRole('button', { name: bloc?.name ?? '' }),
    );
    await expect.poll(() => explorer.hash()).toContain(`highlight=${BLOC}`);
    await reader.readTo(details(explorer).getByText('A bloc claimed by Ellis 2016'));
  },

  'a picture to keep': async (reader, explorer) => {
    await reader.press(button(explorer, words.header.export));
    const save = button(explorer, words.export.savePng);
    const { name, bytes } = await explorer.download(() => reader.press(save));
    expect(name).toMatch(/\.png$/);
    expect(PNG.sync.read(bytes).width).toBeGreaterThan(1000);
    await reader.closeDialog();
    await explorer.page.getByRole('dialog').waitFor({ state: 'detached' });
  },

  'a network of the reader’s own, and back': async (reader, explorer) => {
    const { page } = explorer;
    await reader.press(button(explorer, words.header.open));
    const chooser = page.waitForEvent('filechooser');
    await reader.press(button(explorer, words.opening.ways.files.title));
    const file = { name: 'small.json', mimeType: 'application/json', buffer: SMALL };
    await (await chooser).setFiles(file);
    const dialog = page.getByRole('dialog');
    await reader.press(dialog.getByRole('button', { name: words.opening.open, exact: true }));
    const title = page.getByRole('heading', { level: 1, name: JSON.parse(`${SMALL}`).title });
    await expect.poll(() => isSeen(title)).toBe(true);
    await reader.press(page.locator('.notice').getByRole('button').first());
    await page.getByRole('heading', { level: 1, name: network.title }).waitFor();
  },

  'what another network contradicts': async (reader, explorer) => {
    await reader.press(button(explorer, words.analysis.button));
    await reader.press(button(explorer, words.analysis.names.comparison));
    await reader.press(button(explorer, words.home.compareWith('BACRIM2020')));
    await reader.readTo(
      details(explorer).getByRole('heading', { name: /contradict each other on/ }),
    );
  },

  'the argument, a step on': async (reader, explorer) => {
    await show(reader, explorer, 'details');
    await reader.press(button(explorer, words.story.open));
    await reader.press(button(explorer, words.story.next));
    const [, second] = network.story ?? [];
    await reader.readTo(explorer.page.locator('.story-text', { hasText: second?.text ?? '' }));
  },

  'the page in Spanish': async (reader, explorer) => {
    const { page } = explorer;
    await reader.press(button(explorer, 'Español'));
    await page.locator('html[lang="es"]').waitFor();
    await expect.poll(() => isSeen(button(explorer, 'English'))).toBe(true);
    await show(reader, explorer, 'details');
    await reader.readTo(details(explorer).getByText(spanishBase.home.crumb));
  },
};

describe('every journey', () => {
  for (const [how, { options, reading }] of Object.entries(READERS))
    test(how, async ({ openExplorer }) => {
      const explorer = await openExplorer(options);
      const reader = reading(explorer);
      for (const [name, journey] of Object.entries(JOURNEYS)) {
        await journey(reader, explorer).catch(async (cause) => {
          const path = `tests/output/journey-${how.replaceAll(/\W+/g, '-')}.png`;
          await explorer.page.screenshot({ path });
          throw new Error(`“${name}” does not get there`, { cause });
        });
        await explorer.page.evaluate(() => {
          window.location.hash = '';
        });
      }
    });
});

/** What is pressed or has the focus and does not look so in the colours of the system. */
const unmarked = ({ page }: Explorer) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.backgroundColor = 'Highlight';
    const mark = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const pressed = [...document.querySelectorAll('button[aria-pressed="true"]')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => getComputedStyle(one).backgroundColor !== mark);
    const focused = [...document.querySelectorAll(':focus-visible')]
      .filter((one) => !one.matches('.walk-tree'))
      .filter((one) => Number.parseFloat(getComputedStyle(one).outlineWidth) < 2);
    return [...pressed, ...focused].map((one) => `${one.className} ${one.textContent}`);
  });

test('in colours of the system too, what is pressed and has the focus is seen on the way', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ viewport: SIZES.desk, forcedColors: 'active' });
  const reader = byKeys(explorer);
  const [read, , , bloc] = Object.values(JOURNEYS);
  for (const journey of [read, bloc]) {
    await journey?.(reader, explorer);
    expect(await unmarked(explorer)).toEqual([]);
  }
  await explorer.screenshot('journey-forced-colours');
});
