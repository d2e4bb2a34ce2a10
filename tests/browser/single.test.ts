/** The explorer as one file (`npm run build:single`), opened from the disk. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { test } from './harness.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/networks/${name}`, import.meta.url));
const FOLDER = '.cache/single';

test('draws, opens, checks and lays out from a disk, and asks for nothing else', async ({
  openExplorer,
}) => {
  // A process of its own: in one that runs tests React would be built for development.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'single'];
  execFileSync(process.execPath, [...vite, '--outDir', FOLDER, '--logLevel', 'warn'], { env });
  expect(readdirSync(FOLDER)).toEqual(['index.html']);
  const html = readFileSync(`${FOLDER}/index.html`, 'utf8');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  // Of scripts the one that gives the page its theme before it is painted, and the page's own.
  expect(policy).toMatch(
    /^default-src 'none'; script-src(?: 'sha256-[\w+/=]+'){2}; style-src 'sha256-/,
  );
  expect(policy).not.toMatch(/unsafe|connect-src|https?:|\*/);

  const at = pathToFileURL(`${FOLDER}/index.html`).href;
  const explorer = await openExplorer({ at, path: '#select=cjng-alliance-sinaloa' });
  const { page, requests } = explorer;
  await page.locator('#details figure').first().waitFor();
  expect(await explorer.axeViolations('light', 'dark')).toEqual([]);

  // The page's own solver stands in for HiGHS, whose file it could not load.
  await page.evaluate(() => {
    window.location.hash = 'ask=balance';
  });
  await explorer.seen('Proved: no partition').waitFor();
  await page.getByText('comes without HiGHS').waitFor();

  // Opening, checking and laying out run in the worker.
  await explorer.open('small.json', fixture('small.json'));
  await explorer.drop('small.txt', fixture('small.txt'));
  await page.getByRole('banner').getByText('verified: every quote and hedge').waitFor();
  const before = await explorer.pointOf('alder-group');
  await page.getByRole('button', { name: 'Re-layout' }).click();
  await expect.poll(() => explorer.pointOf('alder-group')).not.toEqual(before);

  await page.keyboard.press('s');
  await page.getByText('This page was opened from a disk').waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Export…' }).click();
  const picture = await explorer.download(() =>
    page.getByRole('button', { name: 'Save PNG' }).click(),
  );
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(requests.filter((url) => !/^(?:blob|data):/.test(url))).toEqual([at]);
});
