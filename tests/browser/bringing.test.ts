/** New network from a text: files and pasted words are read in the worker, shown, and opened as a draft. */
import { expect } from 'vitest';
import { column, madePdf } from '../exchange/texts/made-pdf.ts';
import { madeWord, p } from '../exchange/texts/made-word.ts';
import { readText } from '../exchange/texts/read-text.ts';
import { type Explorer, test } from './harness.ts';

const REPORT = madePdf({
  info: { Title: 'Cartels of 2016', Author: 'Ellis, R. Evan' },
  pages: [
    [
      { text: 'Alliances', y: 720, size: 20 },
      ...column([
        'The alliance of the Sinaloa cartel held, as the au-',
        'thorities say, until 2015.',
      ]),
    ],
    column(['The Zetas came out of the Gulf cartel.']),
  ],
});
const NOTE = madeWord({
  body: `${p('El cártel', 'T1')}${p('Los Zetas surgieron del Cártel del Golfo.')}`,
  styles: '<w:style w:styleId="T1"><w:name w:val="heading 1"/></w:style>',
});
const SCAN = madePdf({ pages: [[], []] });

const dialogOf = ({ page }: Explorer) =>
  page.getByRole('dialog', { name: 'New network from a text' });

test('a PDF and a Word file become a network to code, with the text that they give without a browser', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer();
  const { page } = explorer;
  const dialog = dialogOf(explorer);
  await explorer.dropFiles([
    ['report.pdf', REPORT],
    ['nota.docx', NOTE],
    ['scan.pdf', SCAN],
  ]);
  const report = dialog.getByRole('region', { name: 'report.pdf' });
  await report.getByText('PDF · 22 words · 2 pages').waitFor();
  expect(await report.getByLabel('Title').inputValue()).toBe('Cartels of 2016');
  expect(await report.getByLabel('Author').inputValue()).toBe('Ellis, R. Evan');
  const note = dialog.getByRole('region', { name: 'nota.docx' });
  expect(await note.getByLabel('Title').inputValue()).toBe('El cártel');
  expect(await note.getByLabel('Language of the text').inputValue()).toBe('es');
  const begin = dialog.getByRole('button', { name: 'Begin coding' });

  // A scan is refused, with what to do, and holds up the rest until it is left out.
  await dialog.getByRole('alert').getByText('without text (a scan)').waitFor();
  await dialog.locator('.dialog-end').getByText('Leave out what cannot be read.').waitFor();
  expect(await begin.isEnabled()).toBe(false);
  expect(await explorer.axeViolations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Leave out scan.pdf' }).click();

  await report.getByText('Fill it in from BibTeX').click();
  await report
    .getByRole('textbox', { name: /BibTeX/ })
    .fill('@report{a, title = {Given}, author = {DEA}, year = 2015}');
  await report.getByText('Filled in: Given').waitFor();
  expect(await report.getByLabel('Date').inputValue()).toBe('2015');
  await dialog.getByLabel('Who codes it').fill('Ana');
  await begin.click();
  await dialog.waitFor({ state: 'detached' });

  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Given');
  const { text } = await readText(REPORT);
  for (const paragraph of text.split('\n'))
    await page.getByText(paragraph, { exact: true }).first().waitFor();
  await page.getByText('The very file that was coded').waitFor();
  await explorer.screenshot('bringing-opened');
});

test('pasted words are shown at once; a text that is no source’s is offered to be coded', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer();
  const { page } = explorer;
  const dialog = dialogOf(explorer);
  await explorer.drop('another.pdf', REPORT);
  await page.getByRole('alert').getByRole('button', { name: 'New network from a text' }).click();
  await dialog.getByText('PDF · 22 words · 2 pages').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('t');
  await dialog.getByLabel('Paste a text').fill('Los Zetas y el Cártel del Golfo.');
  await dialog.getByRole('button', { name: 'Take these words' }).click();
  await dialog.getByText('Pasted · 7 words').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('2016');
});
