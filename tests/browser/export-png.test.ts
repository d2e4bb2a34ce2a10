/** The picture as PNG from the command line, which starts a browser of its own. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { exportCommand } from '../../src/cli/export-command.ts';

test('export --png draws the picture of --svg, at the scale asked for, and says what it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'export-png-'));
  const [svg, png] = [join(folder, 'out.svg'), join(folder, 'out.png')];
  const args = ['graph-data/ellis-2016', '--svg', svg, '--png', png, '--scale', '1'];
  expect(await exportCommand(args)).toMatchObject({ exitCode: 0, errors: '' });
  const bytes = await readFile(png);
  const [, width, height] =
    /width="([\d.]+)" height="([\d.]+)"/.exec(await readFile(svg, 'utf8')) ?? [];
  const picture = PNG.sync.read(bytes);
  expect(picture).toMatchObject({ width: Number(width), height: Math.ceil(Number(height)) });
  expect(new Set(picture.data).size).toBeGreaterThan(50);
  expect(bytes.includes('Cartel alliances in one 2016 article')).toBe(true);
  await rm(folder, { recursive: true });
});
