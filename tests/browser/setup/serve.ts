/** Before the browser tests: serves the built page on a free port and starts the one browser. */
import { existsSync } from 'node:fs';
import { type Plugin, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { launchChromium } from '../../../src/cli/chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built page, with its closing slash. */
    address: string;
    /** WebSocket endpoint of the running browser. */
    browser: string;
  }
}

/**
 * The names of these files have the hash of their content. Asked each time whether they are still the same,
 * browser and server spend a fifth of the work of a page on that.
 */
const keptFiles: Plugin = {
  name: 'kept-files',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use(({ url }, response, next) => {
      if (url?.startsWith('/assets/'))
        response.setHeader('Cache-Control', 'max-age=31536000, immutable');
      next();
    });
  },
};

/**
 * A page lives for seconds here: its code is made faster only where it runs ten times as long as is usual,
 * such as in a search. Else making it faster takes longer than running it.
 */
const RARELY_OPTIMIZED =
  '--js-flags=--invocation-count-for-maglev=2000,--interrupt-budget-for-maglev=600000,--interrupt-budget=1200000';

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built page in dist/: run `npm run build` first.');
  const server = await preview({
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [keptFiles],
    logLevel: 'warn',
  });
  const browser = await launchChromium([RARELY_OPTIMIZED]);
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server gave no address.');
  project.provide('address', address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
