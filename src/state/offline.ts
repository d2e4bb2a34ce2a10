/** The page without a network: its service worker, and the offer of a newer build. */
import { loadWords, words } from '../words/words.ts';
import { type Explorer, setTransient } from './store.ts';

/**
 * Has this browser keep all files of the page, once it has nothing else to do. A newer build is offered and
 * never forced: until the reader takes it, the page goes on with the files it came with.
 * @param offers whether there is somebody to offer it to; nobody is asked in a frame
 */
export async function keepOffline(
  explorer: Explorer,
  page: Window,
  offers: boolean,
): Promise<void> {
  // A file from the disk is whole already, and a development server has a page of its own each time.
  const isServed =
    import.meta.env.MODE === 'production' && page.location.protocol.startsWith('http');
  if (!isServed || !('serviceWorker' in page.navigator)) return;
  const { serviceWorker } = page.navigator;
  await idle(page);
  try {
    await serviceWorker.register(new URL('service-worker.js', page.document.baseURI), {
      updateViaCache: 'none',
    });
  } catch {
    // A browser that keeps nothing, or a network that is down: the page works as it does without.
    return;
  }
  const registration = await serviceWorker.getRegistration();
  if (!registration || !offers) return;

  const offer = () => void offerUpdate(explorer, page, registration);
  if (registration.waiting) offer();
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      // The first of all is no update.
      if (next.state === 'installed' && serviceWorker.controller) offer();
    });
  });
  // A page that stays open for days asks when its reader comes back to it.
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'visible') registration.update().catch(() => {});
  });
}

async function offerUpdate(
  explorer: Explorer,
  page: Window,
  registration: ServiceWorkerRegistration,
): Promise<void> {
  await loadWords('page');
  const run = () => {
    const { serviceWorker } = page.navigator;
    // Only the tab whose reader asked for it is loaded anew.
    serviceWorker.addEventListener('controllerchange', () => page.location.reload(), {
      once: true,
    });
    registration.waiting?.postMessage('take over');
    // The browser lets the former worker finish first, which any file that is asked for wakes again.
    setTransient(explorer, {
      notice: { tone: 'done', stays: true, says: () => words.update.coming },
    });
  };
  const action = { name: () => words.update.take, run };
  setTransient(explorer, {
    notice: { tone: 'done', stays: true, says: () => words.update, action },
  });
}

function idle(page: Window): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in page) page.requestIdleCallback(() => resolve());
    else resolve();
  });
}
