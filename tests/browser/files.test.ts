/** Files out and in: data, and everything that can be wrong with a file. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { ink, openExport, saveAs, savePng } from './exporting.ts';
import { type Explorer, test } from './harness.ts';

const SMALL = readFileSync(new URL('../fixtures/networks/small.json', import.meta.url), 'utf8');

describe('data', () => {
  test('the explorer’s JSON opens again, record for record, by the button and by a drop', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    const first = await saveAs(explorer, 'JSON (explorer)');
    const openOther = async () => {
      await explorer.open('small.json', SMALL);
      await page.getByRole('heading', { level: 1, name: JSON.parse(SMALL).title }).waitFor();
    };
    const expectTheSame = async () => {
      await explorer.seen('Opened “Cartel alliances in one 2016 article”').waitFor();
      const again = await saveAs(explorer, 'JSON (explorer)');
      expect(again.bytes.equals(first.bytes)).toBe(true);
    };

    await openOther();
    await page.getByRole('button', { name: 'Open…' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'A network from files' }).click();
    const mimeType = 'application/json';
    const chosen = await chooser;
    // Held by the page until there is an answer: else it is garbage at any moment.
    expect(await chosen.element().evaluate((input) => input.isConnected)).toBe(true);
    await chosen.setFiles({ name: first.name, mimeType, buffer: first.bytes });
    const dialog = page.getByRole('dialog', { name: 'Open' });
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expectTheSame();

    await openOther();
    await explorer.open(first.name, first.bytes);
    await expectTheSame();
  });

  test('other programs get every relation', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const saved = async (format: string) =>
      JSON.parse((await saveAs(explorer, format)).bytes.toString());
    const { relations } = await saved('JSON (explorer)');
    const ids = relations.map(({ id }: { id: string }) => id).sort();
    expect(ids).toHaveLength(20);
    const { elements } = await saved('JSON (Cytoscape.js)');
    expect(elements.edges.map((edge: { data: { id: string } }) => edge.data.id).sort()).toEqual(
      ids,
    );
    const { edges, options } = await saved('JSON (graphology)');
    expect(edges.map(({ key }: { key: string }) => key).sort()).toEqual(ids);
    expect(options).toMatchObject({ type: 'mixed', multi: true });
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

  /** A message says why; the network, and Gulf Cartel on the panel, are as they were. */
  async function expectRefused(explorer: Explorer, file: string, message: RegExp): Promise<void> {
    const { page } = explorer;
    const alert = page.getByRole('alert');
    await alert.getByText(`${file} was not opened`).waitFor();
    expect(await alert.textContent()).toMatch(message);
    expect(await alert.textContent()).toContain('The network on the screen is as it was.');
    await page.locator('#details').getByRole('heading', { name: 'Gulf Cartel' }).waitFor();
    expect(await explorer.pointOf('cjng-alliance-sinaloa')).toBeTruthy();
  }

  test.for([
    ['not JSON', 'Dear reader,', /small\.json: The file is not JSON.*line 1/],
    [
      'JSON of another kind',
      '{"nodes": []}',
      /small\.json: This is JSON of a kind that is not known here/,
    ],
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
    async ([, text, message], { lookAt }) => {
      const explorer = await lookAt('#select=gulf');
      await explorer.drop('small.json', text);
      await expectRefused(explorer, 'small.json', message);
      await explorer.page.getByRole('button', { name: 'Close this message' }).click();
      expect(await explorer.page.getByText('was not opened').count()).toBe(0);
    },
  );

  test('a file over 50 MB is refused before it is read', async ({ lookAt }) => {
    const explorer = await lookAt('#select=gulf');
    // Made in the page: to send so much there takes ten seconds.
    const dataTransfer = await explorer.page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(50_000_001)], 'huge.json'));
      return transfer;
    });
    await explorer.page.dispatchEvent('main', 'drop', { dataTransfer });
    await expectRefused(explorer, 'huge.json', /The file is 51 MB large; at most 50 MB/);
  });

  test('markup is text in the header, on the panel, in the search and in the picture', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    const name = '<img src=x onerror=alert(1)>&"';
    const text = broken((network) => {
      network.title = name;
      Object.assign(network.organizations[0] ?? {}, { name });
    });
    await explorer.open('markup.json', text);
    await explorer.seen(`Opened “${name}”`).waitFor();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('img');
    const option = page.getByRole('option').first();
    expect(await option.textContent()).toContain(name);
    await option.click();
    await page.locator('#details').getByRole('heading', { name }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    await openExport(explorer);
    const titled = await savePng(explorer, []);
    const untitled = await savePng(explorer, ['Title']);
    expect(ink(titled, 0, titled.height - untitled.height)).toBeGreaterThan(0.005);
  });
});
