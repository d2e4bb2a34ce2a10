/** Drafts: networks that are coded here. They are begun, opened again, left and thrown away. */
import type { Network } from '../network/records.ts';
import { uniqueSlugs } from '../network/slugs.ts';
import { loadWords, words } from '../words/words.ts';
import { openShipped } from './companion.ts';
import { isHeld } from './draft-lock.ts';
import { rememberedDraft } from './remembered-draft.ts';
import { deleteDraft, readDraft, readDrafts } from './storage.ts';
import type { Explorer } from './store.ts';
import { type Beginning, readyToSwitch } from './switch-network.ts';
import { keptForReturn } from './transient.ts';

/**
 * Opens a network as a new draft, in the place of the open one.
 * @param how what it begins with, such as the texts of its sources
 */
export async function beginDraft(
  explorer: Explorer,
  network: Network,
  how: Pick<Beginning, 'kept' | 'view'> = {},
): Promise<void> {
  const { open } = await readyToSwitch(explorer);
  const draft = { id: crypto.randomUUID(), isElsewhere: false };
  open({ ...network }, { ...how, document: { draft } });
  if (!how.kept?.texts?.size) return;
  const { checkAgain } = await import('./texts.ts');
  await checkAgain(explorer);
}

/**
 * Makes a draft of the open network, which says what it is a copy of; what is looked at stays in view. The copy of a
 * joined network has its records and no members, for they could not be changed through them.
 */
export async function editCopy(explorer: Explorer): Promise<void> {
  await loadWords('coding');
  const { document, view, transient } = explorer.getState();
  const { joined: _, ...network } = document.network;
  const { id, title } = network;
  const taken = (await readDrafts().catch(() => [])).map(({ network }) => network);
  const own = uniqueSlugs(taken)(`${id}-copy`, 'copy');
  const copy = { ...network, id: own, title: words.drafts.copyOf(title) };
  const based = { ...copy, basedOn: { network: id, title } };
  await beginDraft(explorer, based, { view, kept: keptForReturn(transient) });
}

/** Opens a draft that this browser keeps; false where it keeps none of this id. */
export async function openDraft(explorer: Explorer, id: string, isFirst = false): Promise<boolean> {
  const [kept, { open }] = await Promise.all([readDraft(id), readyToSwitch(explorer)]);
  if (!kept) return false;
  const { network, history, forms } = kept;
  const document = { history, draft: { id, isElsewhere: false } };
  open(network, { isFirst, document, kept: { forms } });
  const { restoreTexts } = await import('./texts.ts');
  await restoreTexts(explorer);
  return true;
}

/** Opens the draft that was open when the page was left, unless another tab has it. */
export async function reopenDraft(explorer: Explorer, page: Window): Promise<void> {
  const id = rememberedDraft(page);
  if (id !== null && !(await isHeld(id))) await openDraft(explorer, id, true);
}

/** Throws a draft away, with its texts; one that is open is left first. */
export async function throwAway(explorer: Explorer, id: string): Promise<void> {
  if (explorer.getState().document.draft?.id === id) await openShipped(explorer);
  // No way leads back to what is gone.
  explorer.setState(({ document, left, transient }) => {
    const stays = [...left].filter(([, one]) => one.document.draft?.id !== id);
    const known = new Map(stays);
    const { before, after } = document;
    return {
      left: known,
      document: {
        ...document,
        before: before && known.has(before) ? before : null,
        after: after && known.has(after) ? after : null,
      },
      transient: { ...transient, notice: null },
    };
  });
  await deleteDraft(id);
}
