#!/usr/bin/env node
/**
 * `npm test`: every check there is. A fault in one does not hide what the others say; where any has failed, so has the
 * run. Types, style and unused code are looked at beside the build, and beside the tests after it, which those of the
 * browser open: what they say is printed at the end. Arguments go to vitest. `EXPLORER_STEPS` names a file for `step=exit code` lines.
 */
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';

const BESIDE = [
  ['types', 'tsc'],
  ['style', 'biome', 'ci'],
  ['unused code', 'knip'],
];
const BUILD = ['build', 'vite', 'build', '--logLevel', 'error'];
const TESTS = ['tests', 'vitest', 'run', ...process.argv.slice(2)];

/** @typedef {{ readonly name: string, readonly code: number, readonly said: string }} Ended */

/**
 * Runs a step. What it says is seen as it comes, or else is among what it ended with: steps side by side do not mix.
 * @param {readonly string[]} step
 * @returns {Promise<Ended>}
 */
function run([name = '', command = '', ...args], isSeen = false) {
  return new Promise((resolve) => {
    const head = `\n== ${name}: ${[command, ...args].join(' ')}\n`;
    if (isSeen) process.stdout.write(head);
    // npm has put node_modules/.bin on the path; on Windows what is there are scripts of the shell.
    const child = spawn(command, args, {
      stdio: isSeen ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    /** @type {string[]} */
    const said = isSeen ? [] : [head];
    child.stdout?.on('data', (part) => said.push(String(part)));
    child.stderr?.on('data', (part) => said.push(String(part)));
    child.on('error', (error) => said.push(`${error.message}\n`));
    child.on('close', (code) => resolve({ name, code: code ?? 1, said: said.join('') }));
  });
}

const beside = Promise.all(BESIDE.map((step) => run(step)));
const build = await run(BUILD, true);
const tests = await run(TESTS, true);
const ended = [...(await beside), build, tests];
for (const { name, code, said } of ended) {
  process.stdout.write(said);
  if (process.env.EXPLORER_STEPS) appendFileSync(process.env.EXPLORER_STEPS, `${name}=${code}\n`);
}
const failed = ended.filter(({ code }) => code !== 0).map(({ name }) => name);
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
