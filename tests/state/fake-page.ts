/** As much of a window as the address needs: a location, and a history with entries and their states. */

interface Entry {
  readonly hash: string;
  readonly state: unknown;
}

export interface FakePage {
  readonly window: Window;
  readonly hash: () => string;
  /** Fragments of all entries, and how many are behind the one that is shown. */
  readonly entries: () => readonly string[];
  readonly behind: () => number;
  /** As the reader types or follows an address within the page. */
  readonly goTo: (hash: string) => void;
  readonly back: () => void;
  readonly forward: () => void;
  /** The same entries in a page that is loaded anew: nothing listens, nothing is remembered. */
  readonly reload: () => FakePage;
}

export function fakePage(hash: string, before: readonly Entry[] = []): FakePage {
  let entries: readonly Entry[] = [...before, { hash, state: null }];
  let at = entries.length - 1;
  let onPop = () => {};
  const current = () => entries[at] ?? { hash: '', state: null };
  const put = (entry: Entry, to: number) => {
    entries = [...entries.slice(0, to), entry];
    at = to;
  };
  const hashOf = (url: string | undefined) =>
    url === undefined ? current().hash : url.startsWith('#') ? url : '';
  const window = {
    location: {
      get hash() {
        return current().hash;
      },
      pathname: '/',
      search: '',
    },
    history: {
      get state() {
        return current().state;
      },
      pushState: (state: unknown, _: string, url?: string) =>
        put({ hash: hashOf(url), state }, at + 1),
      replaceState: (state: unknown, _: string, url?: string) => {
        entries = entries.with(at, { hash: hashOf(url), state });
      },
    },
    addEventListener: (_: string, listener: () => void) => {
      onPop = listener;
    },
    removeEventListener: () => {},
  };
  const move = (to: number) => {
    if (!entries[to]) return;
    at = to;
    onPop();
  };
  return {
    window: window as unknown as Window,
    hash: () => current().hash,
    entries: () => entries.map((entry) => entry.hash),
    behind: () => at,
    goTo: (to) => {
      put({ hash: to, state: null }, at + 1);
      onPop();
    },
    back: () => move(at - 1),
    forward: () => move(at + 1),
    reload: () => {
      const again = fakePage(current().hash, entries.slice(0, at));
      again.window.history.replaceState(current().state, '');
      return again;
    },
  };
}
