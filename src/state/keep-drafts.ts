/** Keeps the open draft in this browser as it grows, with what stands in its forms. */
import { loadWords, words } from '../words/words.ts';
import type { Document } from './document.ts';
import { holdDraft } from './draft-lock.ts';
import { keep } from './kept.ts';
import { newestAlone } from './newest-alone.ts';
import { NAME } from './remembered-draft.ts';
import { type Forms, readDraft, storeDraft, storeForms } from './storage.ts';
import { type Explorer, type ExplorerState, setDocument, setTransient } from './store.ts';

/**
 * Follows the explorer from now on: whichever draft is open is kept after every step and every change of a
 * form, as long as no other tab has it.
 * @param page is asked to tell when it goes
 */
export async function keepDrafts(explorer: Explorer, page: Window): Promise<void> {
  await loadWords('coding');
  /** The draft that this tab may write. */
  let own: string | null = null;
  let ending = new AbortController();
  const failed = (error: unknown) =>
    setTransient(explorer, { keeping: failureOf(explorer, error) });
  const documents = newestAlone(async (document: Document) => {
    try {
      setTransient(explorer, { keeping: { is: 'kept', at: await write(document) } });
    } catch (error) {
      failed(error);
    }
  });
  const forms = newestAlone(([draft, forms]: readonly [string, Forms]) =>
    storeForms(draft, forms).catch(failed),
  );

  const follow = (draft: string | null) => {
    ending.abort();
    ending = new AbortController();
    own = null;
    rememberDraft(page, draft);
    if (draft === null) return;
    const hearing = {
      onElsewhere: () => setElsewhere(explorer, draft, true),
      onOwn: async (isLate: boolean) => {
        if (isLate) await takeOver(explorer, draft);
        own = draft;
        // So that no clearing up takes it; a browser may ask the coder, or refuse.
        void navigator.storage?.persist?.();
        documents.put(explorer.getState().document);
      },
    };
    holdDraft(draft, hearing, ending.signal);
  };
  const onChange = (state: ExplorerState, before: ExplorerState) => {
    const draft = idOf(state);
    if (draft !== idOf(before)) return follow(draft);
    if (draft === null || draft !== own) return;
    if (state.document.history !== before.document.history) documents.put(state.document);
    if (state.transient.forms !== before.transient.forms) forms.put([draft, state.transient.forms]);
  };
  follow(idOf(explorer.getState()));
  explorer.subscribe(onChange);
  page.addEventListener('pagehide', () => {
    documents.flush();
    forms.flush();
  });
}

function idOf({ document }: ExplorerState): string | null {
  return document.draft?.id ?? null;
}

/** @returns when it was written */
async function write({ draft, network, history }: Document): Promise<number> {
  if (!draft) return 0;
  const { id } = draft;
  const [at, size] = [Date.now(), JSON.stringify(network).length];
  const kept = { id, network: network.id, title: network.title, at, size };
  await storeDraft(kept, { network, history });
  return at;
}

/** A full disk is told from other faults by its name alone. */
function failureOf(explorer: Explorer, error: unknown) {
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  const says = () => ({
    title: words.drafts.notKept,
    lines: [isFull ? words.drafts.full : words.drafts.fault(String(error)), words.drafts.saveIt],
  });
  const run = () => void import('./save-draft.ts').then(({ saveZip }) => saveZip(explorer));
  const action = { name: () => words.drafts.saveZip, run };
  setTransient(explorer, { notice: { tone: 'problem', says, action } });
  return { is: 'failed' } as const;
}

function setElsewhere(explorer: Explorer, id: string, isElsewhere: boolean): void {
  setDocument(explorer, (document) =>
    document.draft?.id === id ? { ...document, draft: { id, isElsewhere } } : document,
  );
  if (!isElsewhere) return;
  const says = () => ({ title: words.drafts.elsewhere, lines: [words.drafts.elsewhereMeaning] });
  setTransient(explorer, { notice: { tone: 'problem', says } });
}

/** The other tab has closed the draft: what it kept last is what is written on. */
async function takeOver(explorer: Explorer, id: string): Promise<void> {
  const kept = await readDraft(id);
  if (explorer.getState().document.draft?.id !== id) return;
  const says = () => ({ title: words.drafts.takenOver, lines: [] });
  explorer.setState(({ document, transient }) => ({
    document: {
      ...document,
      ...(kept && { network: kept.network, history: kept.history }),
      draft: { id, isElsewhere: false },
    },
    transient: {
      ...transient,
      ...(kept && { forms: kept.forms }),
      notice: { tone: 'done', says },
    },
  }));
}

/** Notes the draft that is open now, in this tab and for the next one; `null` for none. */
function rememberDraft({ sessionStorage }: Window, id: string | null): void {
  keep(NAME, id === null ? {} : { id });
  try {
    if (id === null) sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, id);
  } catch {
    // Where nothing may be kept, no draft is.
  }
}
