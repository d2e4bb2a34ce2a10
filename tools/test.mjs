#!/usr/bin/env node
/**
 * `npm test`: every check there is, one after the other. A fault in one does not hide what the others say; where any
 * has failed, so has the run. Arguments go to vitest. `EXPLORER_STEPS` names a file for `step=exit code` lines.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';

const STEPS = [
  ['types', 'tsc'],
  ['style', 'biome', 'ci'],
  ['unused code', 'knip'],
  ['build', 'vite', 'build', '--logLevel', 'error'],
  ['tests', 'vitest', 'run', ...process.argv.slice(2)],
];

const failed = STEPS.filter(([name, command = '', ...args]) => {
  console.log(`\n== ${name}: ${[command, ...args].join(' ')}`);
  // npm has put node_modules/.bin on the path; on Windows what is there are scripts of the shell.
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const code = status ?? 1;
  if (process.env.EXPLORER_STEPS) appendFileSync(process.env.EXPLORER_STEPS, `${name}=${code}\n`);
  return code !== 0;
}).map(([name]) => name);

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
