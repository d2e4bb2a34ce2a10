#!/usr/bin/env node
/** `npx . COMMAND`: builds the command line where its sources have changed since the last time, and runs it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILDS = join(ROOT, '.cache/cli');
/** What a build is made of. */
const SOURCES = ['src', 'graph-data', 'package-lock.json', 'vite.config.ts'];

/** Names of all files with their sizes and times, as one short word. */
function stateOfSources() {
  const hash = createHash('sha256');
  const take = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const name of SOURCES) {
    const path = join(ROOT, name);
    if (!statSync(path).isDirectory()) take(path);
    else
      for (const one of readdirSync(path, { recursive: true, withFileTypes: true }))
        if (one.isFile()) take(join(one.parentPath, one.name));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Built aside and moved, so that two that build at once do not meet half a build. */
async function build(folder) {
  process.stderr.write('Building the command line, as its sources have changed …\n');
  const { build: viteBuild } = await import('vite');
  const aside = `${folder}.${process.pid}`;
  await viteBuild({
    root: ROOT,
    logLevel: 'warn',
    build: { ssr: join(ROOT, 'src/cli/main.ts'), outDir: aside, emptyOutDir: true },
  });
  if (existsSync(folder)) return rmSync(aside, { recursive: true });
  for (const one of readdirSync(BUILDS)) {
    const path = join(BUILDS, one);
    if (path !== aside) rmSync(path, { recursive: true, force: true });
  }
  renameSync(aside, folder);
}

const folder = join(BUILDS, stateOfSources());
if (!existsSync(folder)) await build(folder);
await import(pathToFileURL(join(folder, 'main.js')).href);
