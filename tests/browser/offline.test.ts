/** The page without a network, and under a newer build. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { type Explorer, test } from './harness.ts';
import { fixture } from './small-text.ts';

type Files = ReadonlyMap<string, Buffer>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** The build, by the paths of its files. */
function builtFiles(folder = 'dist', path = ''): Map<string, Buffer> {
  return new Map(
    readdirSync(join(folder, path)).flatMap((name): [string, Buffer][] => {
      const own = `${path}/${name}`;
      const at = join(folder, own);
      return statSync(at).isDirectory() ? [...builtFiles(folder, own)] : [[own, readFileSync(at)]];
    }),
  );
}

/** The same page as another build: every file with a hash in its name has another, and so has the version. */
function rebuilt(files: Files): Files {
  const names = [...files.keys()]
    .filter((path) => path.startsWith('/assets/'))
    .map((path) => path.slice('/assets/'.length));
  const renamed = (text: string) =>
    names.reduce((all, name) => all.replaceAll(name, name.replace(/\.(\w+)$/, '.newer.$1')), text);
  return new Map(
    [...files].map(([path, content]) => {
      const isText = /\.(?:js|css|html)$/.test(path);
      const text = isText ? renamed(content.toString()) : '';
      const changed = text.replace(/\\?"version\\?":\\?"\w/, (found) => `${found.slice(0, -1)}z`);
      return [renamed(path), isText ? Buffer.from(changed) : content];
    }),
  );
}

const BUILT = builtFiles();

/** A server whose files can be exchanged while it runs. */
async function serve() {
  const served: { files: Files } = { files: BUILT };
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://any');
    const path = pathname === '/' ? '/index.html' : pathname;
    const content = served.files.get(path);
    response.writeHead(content ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'text/plain',
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => server.close());
  return { served, at: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** Until the worker answers for the page, which it does once it keeps all files. */
const kept = ({ page }: Explorer) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null);

test('after one visit everything works with the network cut', async ({ openExplorer }) => {
  const { at } = await serve();
  const explorer = await openExplorer({ at, serviceWorkers: 'allow' });
  const { page } = explorer;
  await kept(explorer);
  await page.context().setOffline(true);
  await page.goto(`${at}?lang=es#select=cjng-alliance-sinaloa`);
  await page.getByRole('heading', { name: 'CJNG' }).first().waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Español' }).waitFor();
  await page.keyboard.press('q');
  await page.getByRole('navigation', { name: 'What to ask' }).waitFor();
  await page.keyboard.press('q');
  await explorer.open('small.json', fixture('small.json'));
  await page.getByRole('heading', { name: 'Alliances on an invented coast' }).first().waitFor();
  await page.getByRole('button', { name: 'Export…' }).click();
  const picture = await explorer.download(() =>
    page.getByRole('button', { name: 'Save PNG' }).click(),
  );
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  // The harness fails the test on any request to another host; these are all of the worker's too.
  expect(explorer.requests.every((url) => url.startsWith(at) || /^(?:blob|data):/.test(url))).toBe(
    true,
  );
});

test('a newer build is offered, and taken when the reader says so', async ({ openExplorer }) => {
  const { at, served } = await serve();
  const explorer = await openExplorer({ at, serviceWorkers: 'allow' });
  const { page } = explorer;
  await kept(explorer);

  served.files = rebuilt(BUILT);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const take = page.getByRole('button', { name: 'Use the new version' });
  await take.waitFor();
  // Parts that were not loaded yet are those of the page's own build, gone from the server.
  await page.keyboard.press('q');
  await page.getByRole('navigation', { name: 'What to ask' }).waitFor();
  await page.reload();
  await take.waitFor();
  const script = () => page.locator('script[src]').first().getAttribute('src');
  expect(await script()).not.toMatch(/\.newer\.js$/);

  // A file that is asked for meanwhile would wake the worker that is on its way out, for half a minute.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    window.addEventListener('pagehide', () => {
      sessionStorage.setItem('said', document.querySelector('.notice')?.textContent ?? '');
    });
  });
  await Promise.all([page.waitForEvent('load'), take.click()]);
  expect(await page.evaluate(() => sessionStorage.getItem('said'))).toMatch(
    /^The new version is on/,
  );
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  expect(await script()).toMatch(/\.newer\.js$/);
  expect(await explorer.hash()).toContain('ask=questions');
  expect(await page.getByRole('button', { name: 'Use the new version' }).count()).toBe(0);
});
