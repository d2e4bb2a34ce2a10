/** The command line as it is called: built once, then only loaded. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const explorer = (...args: string[]) => run('node', ['bin/explorer.mjs', ...args]);

test('it lists its commands, each of which is a script too, and builds nothing twice', async () => {
  await explorer('--help');
  const { stdout, stderr } = await explorer('--help');
  expect(stderr).toBe('');
  const listed = [...stdout.matchAll(/^ {2}(\w+) {2,}\w/gm)].map(([, name]) => name);
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  const called = Object.entries<string>(scripts).flatMap(([name, line]) =>
    line === `node bin/explorer.mjs ${name}` ? [name] : [],
  );
  expect(listed.toSorted()).toEqual(called.toSorted());
  expect(listed.length).toBeGreaterThan(10);
});

test('what it does not know is refused, and a command says how it is used', async () => {
  await expect(explorer('nonsense')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is no command “nonsense”'),
  });
  const { stdout } = await explorer('merge', '--help');
  expect(stdout).toMatch(/^Usage: npm run merge -- A B/);
});
