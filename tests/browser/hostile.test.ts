/** Hostile words, wherever a network or a file can have words: nothing of them runs, loads or leads anywhere. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { READERS, SAVED_FORMATS } from '../../src/exchange/formats.ts';
import { packNetwork } from '../../src/exchange/links/share-link.ts';
import { writeDossier } from '../../src/exchange/publishing/dossier/dossier.ts';
import { networkPicture, wholePicture } from '../../src/exchange/publishing/network-picture.ts';
import { zip } from '../../src/exchange/zip.ts';
import { ELSEWHERE, HOSTILE, hostileNetwork } from '../fixtures/hostile.ts';
import { type Explorer, test } from './harness.ts';
import { goTo } from './views.ts';

const DAY = '2026-11-27';
const CANARY = 'the canary has run';

/** What hostile words call, which the harness hears as any error on the console. */
const putCanary = (page: Page) =>
  page.evaluate((said) => {
    Object.assign(window, { canary: () => console.error(said) });
  }, CANARY);

/** What stands on the page that the page itself never puts there. */
const foreignOn = (page: Page) =>
  page.evaluate(() => {
    const elements =
      'iframe, object, embed, base, video, audio, marquee, math, plaintext, img[src=x], x-own';
    const foreign = [...document.querySelectorAll(elements)];
    const active = [...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(
        ({ name, value }) =>
          /^on/i.test(name) ||
          (/^(?:xlink:)?(?:href|src|action|data)$/i.test(name) &&
            !/^(?:https?:|mailto:|blob:|data:image\/|#|\?|\.|\/|assets\/|$)/i.test(value)) ||
          (name === 'style' && /url\(|expression/i.test(value)),
      ),
    );
    return [...foreign, ...active].map((element) => element.outerHTML.slice(0, 200));
  });

async function expectSafe({ page }: Explorer, where: string): Promise<void> {
  expect.soft(await foreignOn(page), where).toEqual([]);
  expect(page.url().startsWith(inject('address')), where).toBe(true);
}

/** As many portions of the words as there are formats that open what they save. */
const SAVED_AND_OPENED = SAVED_FORMATS.filter(({ id }) =>
  READERS.some(({ format }) => format === id),
);
const portion = (at: number) =>
  HOSTILE.filter((_, i) => i % SAVED_AND_OPENED.length === at % SAVED_AND_OPENED.length);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('hostile words', () => {
  test('are words in every view, dialog and tip of the page', async ({ openExplorer }) => {
    const explorer = await openExplorer({ own: true });
    const { page } = explorer;
    await putCanary(page);
    await explorer.open('<img src=x onerror=canary(0)>.json', JSON.stringify(hostileNetwork()));
    for (const hash of [
      ...['#show=words', '#show=lineage', '#table=relations', '#table=organizations'],
      ...['#table=evidence', '#table=claims', '#table=disputes', '#ask=groupings', '#ask=measures'],
      ...[
        '#ask=sources',
        '#ask=story',
        '#ask=time',
        '#ask=paths&ask.from=hostile-0&ask.to=hostile-9',
      ],
      ...HOSTILE.flatMap((_, i) =>
        i % 40 === 0 ? [`#select=hostile-${i}`, `#select=hostile-tie-${i}`] : [],
      ),
    ]) {
      await goTo(page, hash);
      await expectSafe(explorer, hash);
    }
    const { x, y } = await explorer.pointOf('hostile-0');
    await page.mouse.move(x, y);
    for (const key of ['/', 'e', 'c', 's', '?']) {
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      if (key === '/') await page.getByRole('combobox').fill('canary');
      if (key === 'e') await page.getByRole('img', { name: /^Preview: / }).waitFor();
      await expectSafe(explorer, `the dialog of ${key}`);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
  });

  test('are words in files of every format, before they are opened and after', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ own: true });
    const { page } = explorer;
    await putCanary(page);
    for (const [i, format] of SAVED_AND_OPENED.entries()) {
      const network = hostileNetwork(portion(i));
      const files =
        'write' in format
          ? [[`x.${format.extension}`, format.write(network, new Map(), DAY)] as const]
          : 'bundle' in format
            ? format.bundle(network, new Map()).map(({ name, text }) => [name, text] as const)
            : [[`x.${format.extension}`, zip(format.archive(network, new Map()))] as const];
      await explorer.dropFiles(files);
      const dialog = page.getByRole('dialog', { name: 'Open' });
      const open = dialog.getByRole('button', { name: 'Open', exact: true });
      await open.waitFor();
      await expectSafe(explorer, `${format.id}, before`);
      await open.click();
      await dialog.waitFor({ state: 'detached' });
      await goTo(page, '#show=words');
      await expectSafe(explorer, `${format.id}, after`);
    }
  });

  test('are words in a link and in a frame', async ({ openExplorer }) => {
    const packed = packNetwork(hostileNetwork(HOSTILE.slice(20, 40)), 100_000) ?? '';
    expect(packed).not.toBe('');
    for (const path of [`#network=${packed}`, `?embed#network=${packed}&select=hostile-3`]) {
      const explorer = await openExplorer({ path });
      await putCanary(explorer.page);
      await explorer.pointOf('hostile-3');
      await expectSafe(explorer, path.slice(0, 12));
    }
  });

  test('are words in a picture and a dossier from the disk; taken for markup they would run', async ({
    takeTab,
  }) => {
    const { page, release } = await takeTab({ own: true });
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('request', (request) => heard.push(request.url()));
    page.on('dialog', (dialog) => dialog.dismiss());
    await page.addInitScript((said) => {
      Object.assign(window, { canary: () => console.error(said) });
    }, CANARY);
    const network = hostileNetwork();
    const files = {
      'picture.svg': networkPicture(network, wholePicture(network)).svg,
      'dossier.html': writeDossier(network, new Map(), DAY),
    };
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      await writeFile(path, text);
      await page.goto(pathToFileURL(path).href);
      expect(await foreignOn(page), name).toEqual([]);
      expect(heard, name).toEqual([pathToFileURL(path).href]);
      heard.length = 0;
    }
    await page.goto('about:blank');
    await page.setContent(HOSTILE.slice(0, 40).join('\n'), { waitUntil: 'commit' });
    await expect.poll(() => heard.join('\n')).toContain(CANARY);
    await expect.poll(() => heard.some((one) => one.includes(ELSEWHERE))).toBe(true);
    await release();
  });
});
