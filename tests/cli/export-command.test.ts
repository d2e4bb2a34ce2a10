import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportCommand } from '../../src/cli/export-command.ts';
import { writeFolder } from '../../src/cli/network-folder.ts';
import { SAVED_FORMATS } from '../../src/exchange/formats.ts';
import { lossesOf } from '../../src/exchange/losses.ts';
import { parseNetwork } from '../../src/network/read-network.ts';
import { words } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

let root = '';
let folder = '';
const at = (name: string) => join(root, name);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'export-'));
  folder = at('network');
  await writeFolder(folder, smallNetwork());
});
afterAll(() => rm(root, { recursive: true }));

describe('export', () => {
  test('writes every format that there is, a file or a folder of files each', async () => {
    const flags = SAVED_FORMATS.flatMap(({ id }, i) => [
      `--${i === 0 ? 'json' : id}`,
      at(`all/${id}`),
    ]);
    const { exitCode, output, errors } = await exportCommand([folder, ...flags]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    for (const format of SAVED_FORMATS) {
      const path = at(`all/${format.id}`);
      expect(output).toContain(`${path}: ${words.format[format.id].label}`);
      expect(output).toContain(words.notInFile(format.id, lossesOf(smallNetwork(), format.id)));
      if ('bundle' in format) {
        const names = format.bundle(smallNetwork(), new Map()).map(({ name }) => name);
        expect(await readdir(path)).toEqual(names.sort());
      } else expect((await readFile(path, 'utf8')).length).toBeGreaterThan(0);
    }
    const json = await readFile(at('all/explorer'), 'utf8');
    expect(parseNetwork(json, 'all')).toEqual({ ok: true, value: smallNetwork(), notes: [] });
  });

  test('draws the picture as it is asked for', async () => {
    await exportCommand([folder, '--svg', at('light.svg')]);
    await exportCommand([folder, '--svg', at('dark.svg'), '--theme', 'dark', '--marks', 'mono']);
    expect(await readFile(at('light.svg'), 'utf8')).toContain('fill="#ffffff"/><text');
    expect(await readFile(at('dark.svg'), 'utf8')).toContain('fill="#000000"/><text');
  });

  test('draws the network in time, and of its relations those that are asked for', async () => {
    const { output } = await exportCommand([folder, '--lineage', at('lineage.svg')]);
    expect(output).toContain('lineage.svg: lineage');
    const drawn = await readFile(at('lineage.svg'), 'utf8');
    expect(drawn).toContain('data-id="cedar-command"');
    await exportCommand([folder, '--lineage', at('one.svg'), '--types', 'splinter-of']);
    const lines = (svg: string) => svg.match(/data-id=/g)?.length ?? 0;
    expect(lines(await readFile(at('one.svg'), 'utf8'))).toBeLessThan(lines(drawn));
  });

  test('checks the quotes first where the texts are given', async () => {
    const without = await exportCommand([folder, '--dossier', at('a.html')]);
    expect(without.output).not.toContain('quotes:');
    const checked = ['--dossier', at('b.html'), '--sources', 'tests/fixtures/networks'];
    const { exitCode, output } = await exportCommand([folder, ...checked]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/verified: every quote and hedge\n$/);
    expect(await readFile(at('a.html'), 'utf8')).not.toContain('✓ verified</span>');
    expect(await readFile(at('b.html'), 'utf8')).toContain('✓ verified</span>');
  });

  test('a network that breaks a rule is not written', async () => {
    const broken = at('broken');
    const network = smallNetwork();
    const relations = network.relations.map((relation) => ({ ...relation, source: 'nobody' }));
    await writeFolder(broken, { ...network, relations });
    const { exitCode, errors } = await exportCommand([broken, '--svg', at('broken.svg')]);
    expect(exitCode).toBe(1);
    expect(errors).toContain('(F4)');
    expect(await readdir(root)).not.toContain('broken.svg');
  });

  test.each<[string, string[], string]>([
    ['no folder', ['--svg', 'x.svg'], 'Name one folder'],
    ['nothing to write', ['FOLDER'], 'Say what to write'],
    ['a format that is not there', ['FOLDER', '--docx', 'x'], '--docx'],
    ['a theme that is not there', ['FOLDER', '--svg', 'x', '--theme', 'blue'], '“blue”'],
    ['marks that are not there', ['FOLDER', '--svg', 'x', '--marks', 'red'], '“red”'],
    ['a lineage in another format', ['FOLDER', '--lineage', 'x.pdf'], '.svg or .png'],
    ['a type that is not there', ['FOLDER', '--lineage', 'x.svg', '--types', 'love'], '“love”'],
    ['too large a scale', ['FOLDER', '--png', 'x', '--scale', '5'], '--scale'],
    ['a folder that is not there', ['no-such-folder', '--svg', 'x'], 'no-such-folder'],
  ])('%s is bad usage', async (_, args, said) => {
    const given = args.map((arg) => (arg === 'FOLDER' ? folder : arg));
    const { exitCode, errors } = await exportCommand(given);
    expect(exitCode).toBe(2);
    expect(errors).toContain(said);
    expect(errors).toContain('Usage: npm run export');
  });
});
