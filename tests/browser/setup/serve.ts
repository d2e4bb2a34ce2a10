/** Before the browser tests: serves the built page on a free port and starts the one browser. */
import { existsSync } from 'node:fs';
import { preview } from 'vite';
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

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built page in dist/: run `npm run build` first.');
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  const browser = await launchChromium();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server gave no address.');
  project.provide('address', address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
