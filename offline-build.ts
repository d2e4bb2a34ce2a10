/** Builds the service worker of src/offline-worker.ts, with the list of all files that it has to keep. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'service-worker.js';
/** What stands in the worker's source in place of the list. */
const PLACE = /(['"`])__BUILD__\1/;
/** For those who link to the page or crawl it, not for the page. */
const NOT_OF_THE_PAGE = new Set(['robots.txt', 'link-picture.png']);

/**
 * By hand, as what is needed is one list: a plugin that wraps workbox brings hundreds of packages and a
 * worker that nobody here has read. The version is the hash of all contents, so that a build of the same
 * page is no update.
 */
export const offlineBuild: Plugin = {
  name: 'offline-build',
  apply: 'build',
  enforce: 'post',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/offline-worker.ts', fileName: WORKER });
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk' || !PLACE.test(worker.code))
        throw new Error(`${WORKER} has no place for the list of files`);
      const built = Object.values(bundle)
        .filter(({ fileName }) => fileName !== WORKER)
        .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const);
      const { publicDir } = this.environment.config;
      const publicFiles = readdirSync(publicDir)
        .filter((name) => !NOT_OF_THE_PAGE.has(name))
        .map((name) => [name, readFileSync(join(publicDir, name))] as const);
      const hash = createHash('sha256').update(worker.code);
      const files = [...built, ...publicFiles].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [name, content] of files) hash.update(name).update(content);
      const build = {
        version: hash.digest('hex').slice(0, 16),
        // A server may lead from index.html to the folder; what was led elsewhere is no page.
        files: files.map(([name]) => (name === 'index.html' ? './' : name)),
      };
      worker.code = worker.code.replace(PLACE, () => JSON.stringify(JSON.stringify(build)));
    },
  },
};
