/** The view in the address bar, kept the same as in the store; and which network an entry of the history is of. */
import { fetchedModule } from '../words/fetched-module.ts';
import { words } from '../words/words.ts';
import { decodeView, encodeAddress, packedIn } from './address.ts';
import { followLink } from './linked-network.ts';
import { entryNetwork, keepsAny } from './remembered-network.ts';
import { type Explorer, type ExplorerState, followView, setTransient } from './store.ts';
import { readyToSwitch } from './switch-network.ts';
import { isWorthKeeping } from './worth-keeping.ts';

/**
 * Keeps view and address the same in both directions, so that reload, Back and a copied link work. A
 * network in the address is opened; it stays there until the reader opens another. Back and Forward
 * also go from one network to another, each as it was left.
 * @param change whether a change of the view can be taken back by the browser's Back button; a frame
 *   in another page has no right to that page's button
 * @returns once what the address asks for is open: a function that ends the connection
 */
export async function connectAddress(
  explorer: Explorer,
  page: Window,
  change: 'pushState' | 'replaceState' = 'pushState',
): Promise<() => void> {
  /** The address is being read; of several readings the last one goes on. */
  let reading: symbol | null = null;
  const open = () => explorer.getState().document;
  const entryState = () => ({ document: open().id });

  const read = async (isFirst = false) => {
    const mine = Symbol();
    reading = mine;
    const isStillAsked = () => reading === mine;
    const asked = packedIn(page.location.hash);
    const isKnown = await goToEntry(explorer, page, isStillAsked);
    if (!isKnown && isStillAsked() && asked !== open().link)
      await followLink(explorer, asked, isStillAsked, isFirst);
    if (!isStillAsked()) return;
    const { view, unknown } = decodeView(page.location.hash, open().network);
    followView(explorer, view);
    reading = null;
    // Where the network could not be opened, the rest is not about the one that is open.
    if (asked !== open().link) return;
    if (!isKnown) page.history.replaceState(entryState(), '');
    if (unknown.length > 0)
      setTransient(explorer, {
        notice: { tone: 'problem', says: () => words.address.unknown(unknown) },
      });
  };
  const write = (state: ExplorerState, before: ExplorerState) => {
    const isAnother = state.document.id !== before.document.id;
    const isHeld = state.viewedBy === 'hold' || state.view === before.view;
    if (reading || (isHeld && !isAnother)) return;
    const fragment = encodeAddress(state.view, state.document.link);
    if (!isAnother && fragment === page.location.hash.replace(/^#/, '')) return;
    const { pathname, search } = page.location;
    const address = fragment ? `#${fragment}` : pathname + search;
    const how = state.viewedBy === 'slide' && !isAnother ? 'replaceState' : change;
    page.history[how](entryState(), '', address);
  };
  const onPop = () => void read();
  page.addEventListener('popstate', onPop);
  if (isReopened(explorer, page)) {
    const { document, view } = explorer.getState();
    const fragment = encodeAddress(view, document.link);
    page.history.replaceState(entryState(), '', fragment ? `#${fragment}` : undefined);
  } else await read(true);
  const stop = explorer.subscribe(write);
  return () => {
    page.removeEventListener('popstate', onPop);
    stop();
  };
}

/** Whether the address asks for nothing, and the network that was open last is open again. */
function isReopened(explorer: Explorer, page: Window): boolean {
  const isAsked =
    page.location.hash !== '' || entryNetwork(page) === explorer.getState().document.id;
  return !isAsked && isWorthKeeping(explorer.getState());
}

/**
 * Goes to the network of the entry that the page is at: one of this visit, or one that this browser keeps.
 * False where that is none, as for an address that was typed or followed.
 */
async function goToEntry(
  explorer: Explorer,
  page: Window,
  isStillAsked: () => boolean,
): Promise<boolean> {
  const id = entryNetwork(page);
  const { document, left } = explorer.getState();
  if (id === null || id === document.id) return id !== null;
  const one = [...left.values()].find(({ document }) => document.id === id);
  if (one) {
    const { goTo } = await readyToSwitch(explorer);
    if (isStillAsked()) goTo(one.document.opened);
    return true;
  }
  if (!keepsAny()) return false;
  const { openKept } = await fetchedModule(() => import('./reopening.ts'));
  return (await openKept(explorer, id, { isStillAsked })) === 'open';
}
