import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readNetwork } from '../../src/cli/folders.ts';
import { newCommand } from '../../src/cli/new-command.ts';
import { verifyCommand } from '../../src/cli/verify-command.ts';
import { today } from '../../src/words/today.ts';
import { column, madePdf } from '../exchange/texts/made-pdf.ts';

const REPORT = madePdf({
  info: { Title: 'Cartels of 2016', Author: 'Ellis, R. Evan' },
  pages: [
    column(['The alliance of the Sina-', 'loa cartel and that of the Gulf.']),
    column(['Two.']),
  ],
});
let root = '';
const at = (name: string) => join(root, name);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-'));
  await writeFile(at('report.pdf'), REPORT);
  await writeFile(at('scan.pdf'), madePdf({ pages: [[]] }));
  await writeFile(at('note.txt'), 'Los cárteles de la región y los del norte.');
});
afterAll(() => rm(root, { recursive: true }));

async function networkIn(folder: string) {
  const parsed = await readNetwork(folder);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('new', () => {
  test('a folder whose sources are the texts, with their pages and what the files say', async () => {
    const { exitCode, output } = await newCommand([
      at('report.pdf'),
      at('note.txt'),
      '--out',
      at('made'),
      '--coder',
      'Ana',
      '--texts',
      at('texts'),
    ]);
    expect(exitCode).toBe(0);
    expect(output).toContain('12 words on 2 pages, read as application/pdf');
    const network = await networkIn(at('made'));
    expect(network).toMatchObject({
      id: 'cartels-of-2016',
      title: 'Cartels of 2016',
      coder: 'Ana',
      codedOn: today(),
      organizations: [],
      relations: [],
    });
    const [report, note] = [...network.sources].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(report).toMatchObject({
      id: 'ellis',
      author: [{ family: 'Ellis', given: 'R. Evan' }],
      language: 'en',
      custom: {
        text: {
          paragraphs: 2,
          pages: [
            { label: '1', start: 0 },
            { label: '2', start: 57 },
          ],
          extraction: { bytes: REPORT.length, mediaType: 'application/pdf' },
        },
      },
    });
    expect(note).toMatchObject({ id: 'note', title: 'note', language: 'es' });
    expect(await readFile(at('texts/ellis.txt'), 'utf8')).toBe(
      'The alliance of the Sinaloa cartel and that of the Gulf.\nTwo.',
    );
  });

  test('the same files, or the words that were taken out of them, verify', async () => {
    for (const texts of [root, at('texts')]) {
      const { exitCode, output } = await verifyCommand([
        '--network',
        at('made'),
        '--sources',
        texts,
      ]);
      expect([exitCode, output]).toEqual([0, expect.any(String)]);
    }
  });

  test('a record in place of what the file says', async () => {
    await writeFile(at('a.bib'), '@book{a, title = {Given}, author = {DEA}, year = 2015}');
    await newCommand([at('report.pdf'), '--out', at('given'), '--reference', at('a.bib')]);
    const { title, coder, sources } = await networkIn(at('given'));
    expect([title, coder, sources[0]?.id, sources[0]?.type]).toEqual([
      'Given',
      undefined,
      'dea-2015',
      'book',
    ]);
  });

  test('what gives no text is said, and nothing is written', async () => {
    const { exitCode, errors } = await newCommand([at('scan.pdf'), '--out', at('none')]);
    expect(exitCode).toBe(1);
    expect(errors).toContain('without text (a scan)');
    await expect(readNetwork(at('none'))).rejects.toThrow();
    expect((await newCommand([at('note.txt')])).exitCode).toBe(2);
  });
});
