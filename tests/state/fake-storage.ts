/** A browser's storage and locks in memory, which can be made to fail as real ones do. */
import * as fake from 'fake-indexeddb';
import { vi } from 'vitest';

export interface FakeStorage {
  /** Whatever is written next fails so, until `heal`. */
  readonly failing: (name: string) => void;
  /** The transaction ends in the midst of the n-th value that is put from now on, as when the page is killed. */
  readonly cutAt: (n: number) => void;
  /** Opening the database throws, as where pages may store nothing. */
  readonly refuse: () => void;
  readonly heal: () => void;
  /** Whatever tabs there are, they have been closed or killed. */
  readonly closeTabs: () => void;
  /** What lies in a store under a key, whatever it is. */
  readonly raw: (store: string, key: IDBValidKey) => Promise<unknown>;
  /** Puts anything there, past all that the program would do. */
  readonly spoil: (store: string, key: IDBValidKey, value: unknown) => Promise<void>;
}

const DATABASE = 'explorer';

/** Puts a fresh storage in the place of the browser's until `vi.unstubAllGlobals`. */
export function fakeStorage(): FakeStorage {
  for (const [name, value] of Object.entries(fake))
    if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  const factory = new fake.IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  const small = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => small.get(key) ?? null,
    setItem: (key: string, value: string) => void small.set(key, value),
  });
  const closeTabs = () => vi.stubGlobal('navigator', { locks: fakeLocks() });
  closeTabs();
  const { put } = fake.IDBObjectStore.prototype;
  const heal = () => {
    fake.IDBObjectStore.prototype.put = put;
    vi.stubGlobal('indexedDB', factory);
  };
  heal();
  const opened = () =>
    new Promise<IDBDatabase>((resolve) => {
      const request = factory.open(DATABASE);
      request.onsuccess = () => resolve(request.result);
    });
  const inStore = async (
    store: string,
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest,
  ) => {
    const database = await opened();
    const request = act(database.transaction(store, mode).objectStore(store));
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    database.close();
    return request.result as unknown;
  };
  return {
    heal,
    closeTabs,
    failing: (name) => {
      fake.IDBObjectStore.prototype.put = () => {
        throw new DOMException('failing', name);
      };
    },
    cutAt: (n) => {
      let left = n;
      fake.IDBObjectStore.prototype.put = function (...given) {
        left -= 1;
        if (left === 0) this.transaction.abort();
        return put.apply(this, given);
      };
    },
    refuse: () => {
      const refused = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      vi.stubGlobal('indexedDB', { open: refused, databases: refused });
    },
    raw: (store, key) => inStore(store, 'readonly', (one) => one.get(key)),
    spoil: async (store, key, value) =>
      void (await inStore(store, 'readwrite', (one) => put.call(one as never, value, key))),
  };
}

/** As much of the Web Locks API as is asked for: exclusive locks in the order in which they were requested. */
function fakeLocks() {
  const held = new Map<string, Promise<unknown>>();
  type Grant = (lock: object | null) => unknown;
  return {
    async request(
      name: string,
      how: { ifAvailable?: boolean; signal?: AbortSignal },
      grant: Grant,
    ) {
      if (how.ifAvailable && held.has(name)) return grant(null);
      while (held.has(name)) await held.get(name);
      how.signal?.throwIfAborted();
      const granted = Promise.resolve(grant({ name }));
      held.set(name, granted);
      await granted;
      held.delete(name);
    },
    query: async () => ({ held: [...held.keys()].map((name) => ({ name })) }),
  };
}
