/** Before the browser tests: serves the built page on a free port. */
import { existsSync } from 'node:fs';
import { type Plugin, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { launchChromium } from '../../../src/cli/chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built page, with its closing slash. */
    address: string;
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

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built page in dist/: run `npm run build` first.');
  const server = await preview({
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [keptFiles],
    logLevel: 'warn',
  });
  // Unpacked here, before the workers all do so at the same time; and where there is none, it is said once.
  await (await launchChromium()).close();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server gave no address.');
  project.provide('address', address);
  return () => server.close();
}
