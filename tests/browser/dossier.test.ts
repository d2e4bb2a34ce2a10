/** The dossier as a reader has it: a file opened from the disk. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { readNetworkFolder } from '../../src/cli/folders.ts';
import { writeDossier } from '../../src/exchange/publishing/dossier/dossier.ts';
import { parseFolder } from '../../src/network/read-network.ts';
import { test } from './harness.ts';

const RELATION = 'cjng-alliance-sinaloa';
let folder = '';
let address = '';

beforeAll(async () => {
  const parsed = parseFolder(await readNetworkFolder('graph-data/ellis-2016'));
  if (!parsed.ok) throw new Error('the shipped network is not sound');
  folder = await mkdtemp(join(tmpdir(), 'dossier-'));
  const file = join(folder, 'dossier.html');
  await writeFile(file, writeDossier(parsed.value, new Map(), '2026-11-25'));
  address = pathToFileURL(file).href;
});
afterAll(() => rm(folder, { recursive: true }));

test('it opens from the disk, asks for nothing, is for everyone, and prints', async ({
  takeTab,
}) => {
  const { page, release } = await takeTab({ own: true, viewport: { width: 390, height: 844 } });
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => faults.push(message.text()));
  await page.goto(`${address}#${RELATION}`);
  const top = await page.locator(`[id="${RELATION}"]`).evaluate((element) => {
    return element.getBoundingClientRect().top;
  });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(400);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(async () => {
      const { axe: run } = window as unknown as { axe: typeof axe };
      const found = await run.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations, colorScheme).toEqual([]);
  }
  const groundIn = async (media: 'screen' | 'print') => {
    await page.emulateMedia({ media, colorScheme: 'dark' });
    return page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--ink'),
    );
  };
  expect(await groundIn('screen')).not.toBe(await groundIn('print'));
  expect(await page.locator('nav').isVisible()).toBe(false);

  // The article's twenty relations; words that carry several of them are printed once.
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length, format).toBeLessThanOrEqual(10);
    expect(pages.length, format).toBeGreaterThan(5);
  }

  expect(requests.map((url) => url.replace(/#.*/, ''))).toEqual([address]);
  expect(faults).toEqual([]);
  await release();
});
