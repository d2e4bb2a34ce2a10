/**
 * The service worker: keeps all files of one build, and answers from them with or without a network. A page
 * goes on with the files of its own build until its reader takes the next one.
 */

interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface Asking extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** As much of a service worker's surroundings as is used here; the types of pages do not have it. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
};

/** The build writes it here (offline-build.ts). */
const { version, files } = JSON.parse('__BUILD__') as { version: string; files: string[] };
const PREFIX = 'explorer ';
const OWN = `${PREFIX}${version}`;
/** This build, and the one before: another tab may still show it. */
const KEPT = 2;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(self.registration.scope))
    event.respondWith(answer(event.request));
});

/** All or nothing: where one file cannot be had, the page is without this worker until its next visit. */
async function install(): Promise<void> {
  const cache = await caches.open(OWN);
  // The name of a file in assets/ has the hash of its content, so that what the browser has is right.
  await cache.addAll(
    files.map(
      (file) => new Request(file, { cache: file.startsWith('assets/') ? 'default' : 'reload' }),
    ),
  );
}

async function activate(): Promise<void> {
  // The older first.
  const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  await Promise.all(builds.slice(0, 1 - KEPT).map((name) => caches.delete(name)));
  // The page of the first visit works without a network too.
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(OWN);
  const { scope } = self.registration;
  const address = new URL(request.url);
  const place = address.origin + address.pathname;
  const isPage = request.mode === 'navigate' && (place === scope || place === `${scope}index.html`);
  const options = { ignoreSearch: true, ignoreVary: true };
  const kept = await cache.match(isPage ? scope : request, options);
  // What is not of this build may be of another one, and is else the network's.
  return kept ?? (await caches.match(request, options)) ?? fetch(request);
}

// A module for the compiler, though the browser runs it as a script.
export {};
