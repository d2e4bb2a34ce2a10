/** Opening files of others: what would be opened is shown first, and can still be changed or left. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject } from 'vitest';
import { type Explorer, test } from './harness.ts';

const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));

/** So many rows of either table are so many ties: a tie may stand there twice, once from each end. */
const [ROWS, TIES] = [12, 7];

/** The first rows of the tables of BACRIM2020, with the organizations that are in them. */
function bacrimTables(): (readonly [name: string, content: string])[] {
  const [nodes = [], ...ties] = ['Nodes', 'Alliances', 'Rivals'].map((name) =>
    `${fixture(`bacrim2020/BACRIM2020_${name}.csv`)}`.trim().split(/\r?\n/),
  );
  const some = ties.map((rows) => rows.slice(0, ROWS + 1).join('\n'));
  const named = nodes.filter((row, i) => i === 0 || some.join().includes(`${row.split(',')[0]},`));
  return [
    ['BACRIM2020_Nodes.csv', named.join('\n')],
    ['BACRIM2020_Alliances.csv', some[0] ?? ''],
    ['BACRIM2020_Rivals.csv', some[1] ?? ''],
  ];
}
const SMALL = 'source,target,type\nAlpha,Beta,ally\nBeta,Gamma,enemy\n';
const SMALL_HAS = '3 organizations and 2 relations';

const dialogOf = ({ page }: Explorer) => page.getByRole('dialog', { name: 'Open' });
async function openShown(explorer: Explorer): Promise<void> {
  const dialog = dialogOf(explorer);
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('tables', () => {
  test('three tables together are shown, mapped anew, left, and opened', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await explorer.dropFiles(bacrimTables());
    const dialog = dialogOf(explorer);
    await dialog.getByText(`organizations and ${2 * TIES} relations`).waitFor();
    expect(await dialog.textContent()).toContain(`Alliance: ${TIES}`);
    expect(await dialog.textContent()).toContain(`Rivalry: ${TIES}`);
    expect(await explorer.axeViolations()).toEqual([]);
    await explorer.screenshot('opening-tables');

    await dialog.getByLabel(/“Rivals”/).selectOption({ label: 'keep the name' });
    await dialog.getByText(`Rivals: ${TIES}`).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(before);
    expect(await explorer.pointOf('cjng-alliance-sinaloa')).toBeTruthy();

    // What was chosen is remembered.
    await explorer.dropFiles(bacrimTables());
    await dialog.getByText(`Rivals: ${TIES}`).waitFor();
    await dialog.getByLabel(/“Rivals”/).selectOption({ label: 'Rivalry' });
    await dialog.getByText(`Rivalry: ${TIES}`).waitFor();
    await openShown(explorer);
    await dialog.waitFor({ state: 'detached' });
    expect(await explorer.pointOf('cartel-de-sinaloa')).toBeTruthy();
    await explorer.screenshot('opened-bacrim');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('sinaloa jalisco');
    await page
      .getByRole('option', { name: /fought/ })
      .first()
      .click();
    await page.locator('#details').getByText('row=').first().waitFor();
  });
});

test('what a file calls its relations is shown with its direction, which can be turned', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer();
  const { page } = explorer;
  const dialog = dialogOf(explorer);
  const rows = 'source,target,type\nAlpha,Beta,targets\nBeta,Gamma,friendly fire\n';
  const drop = () => explorer.dropFiles([['acts.csv', rows]]);
  await drop();
  await dialog.getByText('For example Alpha — Beta: “Alpha attacked Beta”').waitFor();
  await dialog.getByText('For example Beta — Gamma: “Beta friendly fire Gamma”').waitFor();
  expect(await explorer.axeViolations()).toEqual([]);
  await explorer.screenshot('opening-types');
  await dialog.getByLabel(/“targets”/).selectOption({ label: 'Attacked or pursued: B attacked A' });
  await dialog.getByText('For example Alpha — Beta: “Beta attacked Alpha”').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  // What was chosen is remembered, direction and all.
  await drop();
  await dialog.getByText('For example Alpha — Beta: “Beta attacked Alpha”').waitFor();
  await dialog.getByLabel(/“targets”/).selectOption({ label: 'Attacked or pursued: A attacked B' });
  await dialog.getByText('For example Alpha — Beta: “Alpha attacked Beta”').waitFor();
  await openShown(explorer);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('alpha attacked');
  await page.getByRole('option', { name: 'Alpha attacked Beta' }).waitFor();
});

describe('the dialog', () => {
  test('gives the focus back however it is closed, and takes no selection for a click outside', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    const button = page.getByRole('button', { name: 'Share' });
    const isFocused = () => button.evaluate((element) => element === document.activeElement);
    const share = page.getByRole('dialog', { name: 'Share' });
    // Its heading has the focus, and the first thing after it is the button that closes it.
    for (const keys of [['Tab', 'Enter'], ['Escape']]) {
      await button.focus();
      await page.keyboard.press('Enter');
      await share.waitFor();
      for (const key of keys) await page.keyboard.press(key);
      await share.waitFor({ state: 'detached' });
      expect(await isFocused(), keys.join()).toBe(true);
    }

    // A selection that ends outside closes nothing, a click there does.
    await page.keyboard.press('Enter');
    const field = await share.getByRole('textbox', { name: 'Link' }).boundingBox();
    await page.mouse.move((field?.x ?? 0) + 30, (field?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move(20, 500);
    await page.mouse.up();
    expect(await share.count()).toBe(1);
    await page.mouse.click(20, 500);
    await share.waitFor({ state: 'detached' });

    // A key that follows Escape at once, before the browser has told the page, does what it does.
    await page.keyboard.press('s');
    await share.waitFor();
    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      const key = new KeyboardEvent('keydown', { key: 'e', bubbles: true });
      document.activeElement?.dispatchEvent(key);
    });
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
  });
});

test('plain text is told by its content, and what could be both can be taken as a text; pasted it is opened as well', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer();
  const { page } = explorer;
  await explorer.dropFiles([['edges.txt', SMALL]]);
  await dialogOf(explorer).getByText(SMALL_HAS).waitFor();
  await explorer.screenshot('opening-plain-text');
  await dialogOf(explorer)
    .getByRole('button', { name: /Take it as the text of “/ })
    .click();
  await dialogOf(explorer).waitFor({ state: 'detached' });
  // It was read as a text; that it is not the one that is quoted is another matter.
  await page.getByText('edges.txt is not that text').waitFor();

  await explorer.dropFiles([['article.txt', '[1] Alpha fled, they say.\nBeta came, at last.\n']]);
  await page.getByText('article.txt is not that text').waitFor();
  expect(await dialogOf(explorer).count()).toBe(0);

  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
    );
  }, SMALL);
  await dialogOf(explorer).getByText(SMALL_HAS).waitFor();
  await openShown(explorer);
  expect(await explorer.pointOf('alpha')).toBeTruthy();
});

describe('graphs', () => {
  test('a GEXF of another program keeps its own types, and says that nobody gave evidence', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    await explorer.open('les-miserables.gexf', fixture('gexf/les_miserables_graphology.gexf'));
    await explorer.seen(/Opened “/).waitFor();
    await explorer.screenshot('opened-les-miserables');
    await explorer.clickRecord('myriel');
    await explorer.page.locator('#details').getByRole('heading', { name: 'Myriel' }).waitFor();
  });

  test('a file that the address names is shown first too; one of another site is not asked for', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: '?open=index.html' });
    await explorer.page.getByRole('alert').getByText('index.html was not opened').waitFor();
    const other = await openExplorer({ path: '?open=https://example.org/a.json' });
    await other.page.getByRole('alert').getByText('another site').waitFor();
    expect(other.requests.filter((url) => url.startsWith('https://example.org'))).toEqual([]);
  });

  test('a file of the same site opens by its address, after the same question', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await page.route('**/data/small.csv', (route) =>
      route.fulfill({ body: SMALL, contentType: 'text/csv' }),
    );
    await page.goto(`${inject('address')}?open=data/small.csv`);
    await dialogOf(explorer).getByText(SMALL_HAS).waitFor();
    await openShown(explorer);
    await page.getByRole('heading', { level: 1, name: 'small' }).waitFor();
  });

  test('reading a large file can be left, and the page stays as it was', async ({ lookAt }) => {
    const explorer = await lookAt('#select=gulf');
    const { page } = explorer;
    // Made in the page: to send so much there takes long.
    const dataTransfer = await page.evaluateHandle(() => {
      const note = 'many words '.repeat(12);
      const rows = Array.from({ length: 150_000 }, (_, i) => `A${i % 9973},B${i},ally,${note}`);
      const transfer = new DataTransfer();
      transfer.items.add(new File([['from,to,type,note', ...rows].join('\n')], 'large.csv'));
      return transfer;
    });
    // In the page: on a busy machine the file is read before a test that looks from outside sees that it is.
    await page.evaluate(async (dataTransfer) => {
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true });
      document.querySelector('main')?.dispatchEvent(drop);
      while (!document.querySelector('dialog [role=progressbar], dialog progress'))
        await new Promise(requestAnimationFrame);
      const buttons = [...document.querySelectorAll<HTMLElement>('dialog button')];
      buttons.find(({ textContent }) => textContent === 'Cancel')?.click();
    }, dataTransfer);
    await dialogOf(explorer).waitFor({ state: 'detached' });
    await page.locator('#details').getByRole('heading', { name: 'Gulf Cartel' }).waitFor();
    expect(await explorer.pointOf('cjng-alliance-sinaloa')).toBeTruthy();
    await expect.poll(() => page.workers().length).toBe(0);
  });

  test('other files take the place of those that are shown, and too large ones of nothing', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    const dialog = dialogOf(explorer);
    await explorer.dropFiles([['small.csv', SMALL]]);
    await dialog.getByText(SMALL_HAS).waitFor();
    await dialog.getByRole('status').getByText('Read: ').waitFor({ state: 'attached' });
    /** Drops a table that takes some time, and gives what is said of it at once. */
    const dropLong = () =>
      page.evaluate(async () => {
        const rows = Array.from({ length: 60_000 }, (_, i) => `A${i % 97},B${i % 9973},ally`);
        const transfer = new DataTransfer();
        transfer.items.add(new File([['from,to,type', ...rows].join('\n')], 'long.csv'));
        const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true });
        document.querySelector('main')?.dispatchEvent(event);
        const saidNow = () => document.querySelector('dialog')?.textContent ?? '';
        // What takes in files is loaded when it is first used, and so is asked for its name frame by frame.
        while (!saidNow().includes('long.csv')) await new Promise(requestAnimationFrame);
        return saidNow();
      });
    const said = await dropLong();
    expect(said).toContain('long.csv');
    expect(said).not.toContain(SMALL_HAS);
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(51_000_000)], 'huge.csv'));
      const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true });
      document.querySelector('main')?.dispatchEvent(event);
    });
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('alert').getByText('huge.csv was not opened').waitFor();
  });

  test('with another network goes the analysis that was open, and the comparison', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: '#ask=comparison&ask.with=bacrim-2020' });
    await explorer.page.locator('#details').getByText('End the comparison').waitFor();
    await explorer.open('small.csv', SMALL);
    await explorer.page.locator('#details').getByRole('heading', { name: 'small' }).waitFor();
    expect(await explorer.hash()).toBe('');
    expect(await explorer.pointOf('alpha')).toBeTruthy();
  });

  test('long names break within the dialog of a phone', async ({ lookAt }) => {
    const explorer = await lookAt('', { viewport: { width: 390, height: 844 } });
    const rows = `from,to,type\n${'x'.repeat(9000)},constructor,${'t'.repeat(3000)}\n`;
    await explorer.dropFiles([[`${'N'.repeat(230)}.csv`, rows]]);
    await dialogOf(explorer).getByText('2 organizations and 1 relation').waitFor();
    const over = await dialogOf(explorer).evaluate((element) => [
      element.scrollWidth - element.clientWidth,
      document.documentElement.scrollWidth - window.innerWidth,
    ]);
    expect(over).toEqual([0, 0]);
    const choice = await dialogOf(explorer).getByText('tttttttt').first().boundingBox();
    expect(choice?.height).toBeLessThan(90);
  });
});
