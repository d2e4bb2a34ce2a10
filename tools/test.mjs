#!/usr/bin/env node
/**
 * `npm test`: every check there is. A fault in one does not hide what the others say; where any has failed, so has the
 * run. Types, style, unused code and the build are looked at side by side, the tests after the build, which those of the
 * browser open. Arguments go to vitest. `EXPLORER_STEPS` names a file for `step=exit code` lines.
 */
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';

const BEFORE_TESTS = [
  ['types', 'tsc'],
  ['style', 'biome', 'ci'],
  ['unused code', 'knip'],
  ['build', 'vite', 'build', '--logLevel', 'error'],
];
const TESTS = ['tests', 'vitest', 'run', ...process.argv.slice(2)];

/**
 * Runs a step and gives its name and exit code. What a step says is printed when it ends, so that steps side by side do
 * not mix; that of the last is seen as it comes.
 * @param {readonly string[]} step
 * @returns {Promise<readonly [name: string, code: number]>}
 */
function run([name = '', command = '', ...args], isLast = false) {
  return new Promise((resolve) => {
    const head = `\n== ${name}: ${[command, ...args].join(' ')}`;
    if (isLast) console.log(head);
    // npm has put node_modules/.bin on the path; on Windows what is there are scripts of the shell.
    const child = spawn(command, args, {
      stdio: isLast ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    /** @type {string[]} */
    const said = [];
    child.stdout?.on('data', (part) => said.push(String(part)));
    child.stderr?.on('data', (part) => said.push(String(part)));
    child.on('error', (error) => said.push(`${error.message}\n`));
    child.on('close', (code) => {
      if (!isLast) console.log(head);
      process.stdout.write(said.join(''));
      resolve([name, code ?? 1]);
    });
  });
}

const ended = [
  ...(await Promise.all(BEFORE_TESTS.map((step) => run(step)))),
  await run(TESTS, true),
];
for (const [name, code] of ended)
  if (process.env.EXPLORER_STEPS) appendFileSync(process.env.EXPLORER_STEPS, `${name}=${code}\n`);
const failed = ended.filter(([, code]) => code !== 0).map(([name]) => name);
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
