import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { merge3Command } from '../../src/cli/merge3-command.ts';

const run = promisify(execFile);
/** As the README has it. */
const DRIVER = `npm run --silent --prefix ${process.cwd()} merge3 -- "$PWD"/%O "$PWD"/%A "$PWD"/%B --name "$PWD"/%P`;
let root = '';
const at = (name: string) => join(root, name);
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const save = (name: string, value: unknown) => writeFile(at(name), json(value));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'merge3-'));
});
afterAll(() => rm(root, { recursive: true }));

test('without a conflict the merged file stands in the place of ours', async () => {
  await save('base', [{ id: 'b' }]);
  await save('ours', [{ id: 'a' }, { id: 'b' }]);
  await save('theirs', [{ id: 'b' }, { id: 'c' }]);
  expect(await merge3Command(['base', 'ours', 'theirs'].map(at))).toEqual({
    exitCode: 0,
    output: '',
    errors: '',
  });
  expect(await readFile(at('ours'), 'utf8')).toBe(json([{ id: 'a' }, { id: 'b' }, { id: 'c' }]));
});

test('a conflict keeps ours, and is listed by record and field, beside the file too', async () => {
  await save('base', [{ id: 'b', note: 'base' }]);
  await save('ours', [{ id: 'b', note: 'ours' }]);
  await save('theirs', [{ id: 'b', note: 'theirs' }]);
  const args = [...['base', 'ours', 'theirs'].map(at), '--out', at('relations.json')];
  const { exitCode, errors } = await merge3Command(args);
  expect(exitCode).toBe(1);
  expect(errors).toContain('relations.json › b › note\n  base: "base"\n  ours: "ours"\n');
  expect(errors).toContain('1 conflict');
  expect(await readFile(at('relations.json'), 'utf8')).toBe(json([{ id: 'b', note: 'ours' }]));
  expect(errors).toContain(await readFile(at('relations.json.conflicts.txt'), 'utf8'));
  await save('theirs', [{ id: 'b', note: 'base' }]);
  await merge3Command(args);
  await expect(readFile(at('relations.json.conflicts.txt'))).rejects.toThrow('ENOENT');
});

test.each<[string[], RegExp]>([
  [['base', 'ours'], /^Name three versions/],
  [['base', 'ours', 'nowhere'], /ENOENT/],
  [['base', 'ours', 'broken'], /broken: The file is cut off/],
])('%j is bad usage', async (names, message) => {
  await writeFile(at('broken'), '[{');
  const { exitCode, errors } = await merge3Command(names.map(at));
  expect([exitCode, errors]).toEqual([2, expect.stringMatching(message)]);
});

test('git merges two branches of a network by it', async () => {
  await mkdir(at('repository/n'), { recursive: true });
  const git = (...args: string[]) => {
    const who = [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    return run('git', [...who, ...args], { cwd: at('repository') });
  };
  const relations = (list: unknown) => save('repository/n/relations.json', list);
  const commit = (message: string) => git('commit', '-qam', message);
  await git('init', '-q', '-b', 'main');
  await git('config', 'merge.explorer.driver', DRIVER);
  await writeFile(at('repository/.gitattributes'), 'n/*.json merge=explorer\n');
  const one = { id: 'a', basis: 'stated', note: 'one' };
  await relations([one]);
  await git('add', '.');
  await commit('base');
  await git('checkout', '-qb', 'other');
  await relations([{ ...one, basis: 'implied' }, { id: 'c' }]);
  await commit('theirs');
  await git('checkout', '-q', 'main');
  await relations([{ ...one, note: 'ours' }, { id: 'b' }]);
  await commit('ours');
  await git('merge', '-q', '--no-edit', 'other');
  const merged = [{ ...one, basis: 'implied', note: 'ours' }, { id: 'b' }, { id: 'c' }];
  expect(await readFile(at('repository/n/relations.json'), 'utf8')).toBe(json(merged));

  await relations([{ ...one, note: 'again' }]);
  await commit('ours again');
  await git('checkout', '-q', 'other');
  await relations([{ ...one, note: 'theirs' }, { id: 'c' }]);
  await commit('theirs again');
  await expect(git('merge', '-q', 'main')).rejects.toMatchObject({
    stderr: expect.stringContaining('n/relations.json › a › note'),
  });
  expect((await git('status', '--porcelain')).stdout).toContain('UU n/relations.json');
  expect(await readFile(at('repository/n/relations.json.conflicts.txt'), 'utf8')).toContain(
    '"theirs"',
  );
});
