/** Keeps the open network in this browser: as it was opened, what was done since, and what is looked at. */
import type { Network } from '../network/records.ts';
import { loadWords, words } from '../words/words.ts';
import { encodeView } from './address.ts';
import { type Document, freshKey } from './document.ts';
import type { Step } from './history.ts';
import { sayNotKept } from './keep-failure.ts';
import { makeRoom } from './kept-limits.ts';
import { holdNetwork } from './network-lock.ts';
import { newestAlone } from './newest-alone.ts';
import { rememberNetwork } from './remembered-network.ts';
import { restored } from './restoring.ts';
import type { Forms, KeptNetwork } from './storage.ts';
import { type Explorer, type ExplorerState, setDocument, setTransient } from './store.ts';
import { readNetwork, storeForms, storeNetwork, storeSteps } from './stored-networks.ts';
import type { View } from './view.ts';
import { isWorthKeeping } from './worth-keeping.ts';

/**
 * Follows the explorer from now on: whichever network is open is kept after every step and every change of the view
 * or of a form, as long as no other tab has it and there is anything to keep.
 * @param page is asked to tell when it goes
 */
export async function keepNetworks(explorer: Explorer, page: Window): Promise<void> {
  await loadWords('coding');
  /** The network that this tab may write. */
  let own: string | null = null;
  let ending = new AbortController();
  const log = stepLog();
  const states = newestAlone(
    async ({ document, view }: Pick<ExplorerState, 'document' | 'view'>) => {
      try {
        setTransient(explorer, { keeping: { is: 'kept', at: await log.write(document, view) } });
      } catch (error) {
        sayNotKept(explorer, error);
      }
    },
  );
  const forms = newestAlone(([id, forms]: readonly [string, Forms]) =>
    storeForms(id, forms).catch((error: unknown) => sayNotKept(explorer, error)),
  );

  const follow = (id: string | null) => {
    // What waits is of the network before, and nothing newer of that one will come.
    states.flush();
    forms.flush();
    ending.abort();
    ending = new AbortController();
    own = null;
    rememberNetwork(id);
    if (id === null) return;
    const hearing = {
      onElsewhere: () => setElsewhere(explorer, id),
      onOwn: async (isLate: boolean) => {
        // It may have left to make room, or another tab have written it, since it was written here.
        log.forget(id);
        if (isLate || explorer.getState().document.isElsewhere) {
          await takeOver(explorer, id);
          if (explorer.getState().document.id !== id) return;
        }
        own = id;
        // So that no clearing up takes it; a browser may ask the coder, or refuse.
        if (explorer.getState().document.isDraft) void navigator.storage?.persist?.();
        states.put(explorer.getState());
      },
    };
    holdNetwork(id, hearing, ending.signal);
  };
  const onChange = (state: ExplorerState, before: ExplorerState) => {
    const id = idOf(state);
    if (id !== idOf(before)) return follow(id);
    if (id === null || id !== own) return;
    const isDone = state.document.history !== before.document.history;
    const isSeen = state.view !== before.view && state.viewedBy !== 'hold';
    if (isDone || isSeen) states.put(state);
    if (state.transient.forms !== before.transient.forms) forms.put([id, state.transient.forms]);
  };
  follow(idOf(explorer.getState()));
  explorer.subscribe(onChange);
  page.addEventListener('pagehide', () => {
    states.flush();
    forms.flush();
  });
}

function idOf(state: ExplorerState): string | null {
  return isWorthKeeping(state) ? state.document.id : null;
}

interface Written {
  readonly id: string;
  readonly network: Network;
  readonly size: number;
  readonly steps: readonly Step[];
}

/** Writes networks as they were opened once, and of their steps those that differ from what was written. */
function stepLog() {
  /** What is written of the last one: a network that was left would stay in memory with it. */
  let last: Written | null = null;
  return {
    /** The next writing is of all. */
    forget: (id: string) => {
      if (last?.id === id) last = null;
    },
    /** @returns when it was written */
    async write(document: Document, view: View): Promise<number> {
      const { id, network, history, opened, isDraft, link } = document;
      const steps = [...history.past, ...history.future];
      const before = last?.id === id ? last : undefined;
      // A draft grows with its steps; what is read stays about as large as it was opened.
      const isAsLarge = before !== undefined && (!isDraft || before.network === network);
      const content = before ? '' : JSON.stringify(opened);
      const now = () => (!before && network === opened ? content : JSON.stringify(network));
      const size = isAsLarge ? before.size : now().length;
      const kept: KeptNetwork = {
        id,
        network: network.id,
        title: network.title,
        isDraft,
        at: Date.now(),
        size,
        steps: steps.length,
        done: history.past.length,
        view: encodeView(view),
        link,
      };
      if (before) await storeSteps(kept, steps, commonStart(before.steps, steps));
      else await storeNetwork(kept, content, steps);
      last = { id, network, size, steps };
      if (!before) await makeRoom(id);
      return kept.at;
    },
  };
}

function commonStart(one: readonly Step[], other: readonly Step[]): number {
  const end = one.findIndex((step, i) => step !== other[i]);
  return end < 0 ? one.length : end;
}

function setElsewhere(explorer: Explorer, id: string): void {
  setDocument(explorer, (document) =>
    document.id === id ? { ...document, isElsewhere: true } : document,
  );
  const says = () => ({ title: words.drafts.elsewhere, lines: [words.drafts.elsewhereMeaning] });
  setTransient(explorer, { notice: { tone: 'problem', says } });
}

/**
 * The other tab has closed the network: what it kept last is what is written on. Where that cannot be read it is left
 * alone, and what is on this page is kept beside it.
 */
async function takeOver(explorer: Explorer, id: string): Promise<void> {
  const stored = await readNetwork(id);
  if (explorer.getState().document.id !== id) return;
  const kept = stored && restored(stored);
  const own = stored && !kept ? { id: freshKey() } : kept;
  const says = () => ({ title: words.drafts.takenOver, lines: [] });
  explorer.setState(({ document, transient }) => ({
    document: { ...document, ...own, opened: document.opened, isElsewhere: false },
    transient: {
      ...transient,
      ...(stored && { forms: stored.forms }),
      notice: { tone: 'done', says },
    },
  }));
}
