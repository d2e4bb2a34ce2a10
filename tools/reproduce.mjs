#!/usr/bin/env node
/** `npm run reproduce`: builds twice and compares every byte; prints one hash for the whole build. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The SHA-256 of each file, by its path.
 * @param {string} folder
 */
function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const paths = files.map((one) => relative(folder, join(one.parentPath, one.name))).sort();
  const hash = (/** @type {string} */ path) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return new Map(paths.map((path) => [path, hash(path)]));
}

const [first, second] = ['first', 'second'].map((name) => {
  const outDir = `.cache/reproduce/${name}`;
  const args = ['build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir'];
  execFileSync('vite', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return hashesOf(outDir);
});
const paths = new Set([first, second].flatMap((one) => [...(one?.keys() ?? [])]));
const differing = [...paths].filter((path) => first?.get(path) !== second?.get(path));
for (const path of differing) console.log(`differs: ${path}`);
const whole = createHash('sha256')
  .update(JSON.stringify([...(first ?? [])]))
  .digest('hex');
console.log(`${paths.size} files, ${differing.length} differ; sha256 of all: ${whole}`);
process.exitCode = differing.length === 0 ? 0 : 1;
