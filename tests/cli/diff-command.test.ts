import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diffCommand } from '../../src/cli/diff-command.ts';

const SMALL = 'tests/fixtures/networks/small.json';
let folder = '';
let changed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diff-'));
  changed = join(folder, 'changed.json');
  const network = JSON.parse(await readFile(SMALL, 'utf8'));
  network.organizations[0].aliases = ['The First'];
  network.disputes = [];
  await writeFile(changed, JSON.stringify(network));
});
afterAll(() => rm(folder, { recursive: true }));

test('what changed, as sentences for a review', async () => {
  const { exitCode, output } = await diffCommand([SMALL, changed]);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/^~ Organization changed: Alder Group \[alder-group\]$/m);
  expect(output).toMatch(/^ {4}The alias was “Alder Group”, is “The First”\.$/m);
  expect(output).toMatch(/^- Dispute removed: The two had fallen out by 2018\. \[/m);
  expect(output).toMatch(/\ndiff: 0 added, 1 changed, \d+ removed\n$/);
});

test('as JSON, record by record', async () => {
  const { output } = await diffCommand([SMALL, changed, '--json']);
  expect(JSON.parse(output)).toContainEqual(
    expect.objectContaining({
      kind: 'changed',
      section: 'organizations',
      record: 'alder-group',
      says: 'Organization changed: Alder Group',
      details: ['The alias was “Alder Group”, is “The First”.'],
    }),
  );
});

test('a folder with itself: nothing', async () => {
  const article = 'graph-data/ellis-2016';
  expect(await diffCommand([article, article])).toEqual({
    exitCode: 0,
    output: 'diff: 0 added, 0 changed, 0 removed\n',
    errors: '',
  });
});

test.each([
  [[], /^Name two networks/],
  [[SMALL], /^Name two networks/],
  [[SMALL, 'nowhere'], /ENOENT/],
  [[SMALL, 'graph-data'], /graph-data\/network\.json: The folder has no network\.json/],
  [[SMALL, 'package.json'], /npm run import -- 'package\.json'/],
])('%j is bad usage', async (args, message) => {
  const { exitCode, errors } = await diffCommand(args);
  expect(exitCode).toBe(2);
  expect(errors).toMatch(message);
});
