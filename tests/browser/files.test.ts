/** Files out and in: pictures, data, and everything that can be wrong with a file. */
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { type Explorer, test } from './harness.ts';

const SMALL = readFileSync(new URL('../fixtures/networks/small.json', import.meta.url), 'utf8');

async function openExport({ page }: Explorer): Promise<void> {
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('button', { name: 'Save PNG' }).waitFor();
}

async function savePng(explorer: Explorer, choose: readonly string[] = []): Promise<PNG> {
  const { page } = explorer;
  await openExport(explorer);
  for (const label of choose) await page.getByLabel(label, { exact: true }).click();
  const announced = await page.getByText(/\d+ × \d+ pixels/).textContent();
  const { bytes } = await explorer.download(() =>
    page.getByRole('button', { name: 'Save PNG' }).click(),
  );
  const png = PNG.sync.read(bytes);
  expect(announced).toBe(`${png.width} × ${png.height} pixels`);
  return png;
}

/** Share of the pixels in some rows that are drawn on: opaque and not white. */
function ink({ data, width }: PNG, fromRow: number, toRow: number): number {
  let drawn = 0;
  for (let i = fromRow * width; i < toRow * width; i++) {
    const [r = 255, g = 255, b = 255, a = 0] = data.subarray(i * 4, i * 4 + 4);
    if (a > 128 && r + g + b < 700) drawn += 1;
  }
  return drawn / ((toRow - fromRow) * width);
}

const saveAs = (explorer: Explorer, format: string) =>
  explorer.download(async () => {
    await openExport(explorer);
    await explorer.page.getByRole('button', { name: format }).click();
  });

describe('pictures', () => {
  test('the PNG has the size announced, the graph, its title, legend and citation', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const whole = await savePng(explorer);
    const bare = await savePng(explorer, ['Title', 'Legend', 'Citation']);
    expect(bare.width).toBe(whole.width);
    expect(bare.height).toBeLessThan(whole.height - 300);
    expect(ink(bare, 0, bare.height)).toBeGreaterThan(0.01);
    const titleRows = Math.round(whole.height * 0.05);
    expect(ink(whole, 0, titleRows)).toBeGreaterThan(0.005);
    expect(ink(whole, whole.height - 500, whole.height)).toBeGreaterThan(0.01);
  });

  test('grounds, scales and areas are as chosen', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const single = await savePng(explorer, ['1×']);
    const triple = await savePng(explorer, ['3×', 'Transparent']);
    expect(triple.width).toBe(single.width * 3);
    expect(single.data[3]).toBe(255);
    expect(triple.data[3]).toBe(0);
    for (let i = 0; i < 6; i++) await explorer.page.keyboard.press('+');
    const view = await savePng(explorer, ['What is in view', '1×', 'Title', 'Legend', 'Citation']);
    expect(view.width).toBeLessThan(single.width);
  });

  test('files are named by network and date', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const { name } = await saveAs(explorer, 'JSON (explorer)');
    expect(name).toMatch(/^ellis-2016-\d{4}-\d{2}-\d{2}\.json$/);
    await explorer.page.getByText(`Saved ${name}`).waitFor();
  });
});

describe('data', () => {
  test('the explorer’s JSON opens again and is the same, by the button and by a drop', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    // Asked for long before it opens: the browser must have heard that choosers are wanted.
    const chooser = explorer.page.waitForEvent('filechooser');
    const first = await saveAs(explorer, 'JSON (explorer)');
    await explorer.page.getByRole('button', { name: 'Open…' }).click();
    const mimeType = 'application/json';
    await (await chooser).setFiles({ name: first.name, mimeType, buffer: first.bytes });
    await explorer.page.getByText('Opened “Cartel alliances in one 2016 article”').waitFor();
    const again = await saveAs(explorer, 'JSON (explorer)');
    expect(again.bytes.equals(first.bytes)).toBe(true);

    await explorer.drop('small.json', SMALL);
    const { title, relations } = JSON.parse(SMALL);
    await explorer.page.getByRole('heading', { level: 1, name: title }).waitFor();
    const dropped = await saveAs(explorer, 'JSON (explorer)');
    expect(JSON.parse(dropped.bytes.toString()).relations).toEqual(relations);
  });

  test('other programs get every relation', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const cytoscape = JSON.parse((await saveAs(explorer, 'JSON (Cytoscape.js)')).bytes.toString());
    expect(cytoscape.elements.edges).toHaveLength(20);
    const graphology = JSON.parse((await saveAs(explorer, 'JSON (graphology)')).bytes.toString());
    expect(graphology.edges).toHaveLength(20);
    expect(graphology.options).toMatchObject({ type: 'mixed', multi: true });
  });
});

describe('bad files', () => {
  type Json = {
    [key: string]: unknown;
    relations: { [key: string]: unknown }[];
    organizations: { [key: string]: unknown }[];
  };
  const broken = (change: (network: Json) => void): string => {
    const network = JSON.parse(SMALL) as Json;
    change(network);
    return JSON.stringify(network);
  };
  const firstRelation = (change: { [key: string]: unknown }) =>
    broken(({ relations }) => Object.assign(relations[0] ?? {}, change));

  test.for([
    ['not JSON', 'Dear reader,', /small\.json: The file is not JSON.*line 1/],
    ['JSON of another kind', '{"nodes": []}', /small\.json › format: This is JSON, but not/],
    ['cut off', SMALL.slice(0, 900), /The file is cut off at line \d+/],
    ['empty', '', /The file is empty/],
    [
      'of another version',
      broken((network) => {
        network.version = 99;
      }),
      /version: Version 99/,
    ],
    [
      'of an unknown type',
      firstRelation({ type: 'friendship' }),
      /alder-group-alliance-birch-cartel › type/,
    ],
    [
      'with a line to nowhere',
      firstRelation({ target: 'nobody' }),
      /target: There is no organization “nobody” \(F4\)/,
    ],
    [
      'without evidence',
      firstRelation({ evidence: [] }),
      /evidence: A coded relation has no evidence \(F5\)/,
    ],
    [
      'with a duplicate id',
      broken(({ organizations }) => {
        organizations.push({ ...organizations[0] });
      }),
      /The id “alder-group” is used twice.*\(F3\)/,
    ],
  ] as const)(
    'a file that is %s is refused, with the place, and nothing changes',
    async ([, text, message], { openExplorer }) => {
      const explorer = await openExplorer({ path: '#select=gulf' });
      await explorer.drop('small.json', text);
      const alert = explorer.page.getByRole('alert');
      await alert.getByText('small.json was not opened').waitFor();
      expect(await alert.textContent()).toMatch(message);
      expect(await alert.textContent()).toContain('The network on the screen is as it was.');
      await explorer.page
        .locator('#details')
        .getByRole('heading', { name: 'Gulf Cartel' })
        .waitFor();
      expect(await explorer.pointOf('cjng-alliance-sinaloa')).toBeTruthy();
      await explorer.page.getByRole('button', { name: 'Close this message' }).click();
      expect(await explorer.page.getByText('was not opened').count()).toBe(0);
    },
  );

  test('a file over 50 MB is refused before it is read', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    await explorer.drop('huge.json', new Uint8Array(50_000_001));
    await explorer.page
      .getByRole('alert')
      .getByText(/The file is 51 MB large; at most 50 MB/)
      .waitFor();
  });

  test('markup in a label is text, on the panel, in the search and in the picture', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const name = '<img src=x onerror=alert(1)>&"';
    const text = broken(({ organizations }) => Object.assign(organizations[0] ?? {}, { name }));
    await explorer.drop('markup.json', text);
    await explorer.page.getByText('Opened “').waitFor();
    await explorer.page.keyboard.press('/');
    await explorer.page.getByRole('combobox').fill('img');
    await explorer.page.getByRole('option').first().click();
    await explorer.page.locator('#details').getByRole('heading', { name }).waitFor();
    expect(await explorer.page.locator('img').count()).toBe(0);
    expect(ink(await savePng(explorer), 0, 400)).toBeGreaterThan(0);
  });
});
