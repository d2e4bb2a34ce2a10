/** Networks that this browser keeps: opened again as they were left, and thrown away. */
import { loadWords, words } from '../words/words.ts';
import { decodeView } from './address.ts';
import { openShipped } from './companion.ts';
import { sayUnreadable } from './keep-failure.ts';
import { heldNetworks } from './network-lock.ts';
import { entryNetwork, lastNetwork } from './remembered-network.ts';
import { restored } from './restoring.ts';
import { saveStored } from './save-stored.ts';
import { stepTo } from './step-to.ts';
import { type Explorer, setTransient } from './store.ts';
import { deleteNetwork, readNetwork } from './stored-networks.ts';
import { readyToSwitch } from './switch-network.ts';

interface How {
  /** Whether it is what the page begins with. */
  readonly isFirst?: boolean;
  /** Whether the reader has not gone on meanwhile. */
  readonly isStillAsked?: () => boolean;
}

/**
 * Opens a network that this browser keeps, as it was left. What cannot be read is said and stays as it is.
 * @returns `gone` where none of this id is kept, or the reader has gone on
 */
export async function openKept(
  explorer: Explorer,
  id: string,
  { isFirst = false, isStillAsked = () => true }: How = {},
): Promise<'open' | 'gone' | 'unreadable'> {
  try {
    const [stored, { open }] = await Promise.all([readNetwork(id), readyToSwitch(explorer)]);
    if (!stored || !isStillAsked()) return 'gone';
    const found = restored(stored);
    if (!found) {
      await sayBroken(explorer, stored.kept.title, () => saveStored(stored));
      return 'unreadable';
    }
    const { shipped } = explorer.getState();
    const isShipped = JSON.stringify(found.opened) === JSON.stringify(shipped);
    const document = isShipped ? { ...found, opened: shipped } : found;
    const { view } = decodeView(stored.kept.view, found.network);
    open(found.network, { isFirst, document, view, kept: { forms: stored.forms } });
  } catch (error) {
    await sayUnreadable(explorer, error);
    return 'unreadable';
  }
  const { restoreTexts } = await import('./texts.ts');
  await restoreTexts(explorer);
  return 'open';
}

/**
 * Opens the network that was open when the page was left: after a reload in any case; when the page is opened anew,
 * unless another tab has it, with the way to what the page comes with.
 */
export async function reopen(explorer: Explorer, page: Window): Promise<void> {
  const own = entryNetwork(page);
  if (own !== null && (await openKept(explorer, own, { isFirst: true })) !== 'gone') return;
  const last = lastNetwork(page);
  if (last === null || (await heldNetworks()).has(last)) return;
  const found = await openKept(explorer, last, { isFirst: true });
  const { document, shipped } = explorer.getState();
  if (found !== 'open' || document.isDraft) return;
  const { title } = document.network;
  const says = () => ({ title: words.notice.again(title), lines: [words.drafts.asLeft] });
  const action =
    document.opened === shipped
      ? { name: () => words.drafts.asItCame, run: () => stepTo(explorer, 0) }
      : { name: () => words.notice.back(shipped.title), run: () => void openShipped(explorer) };
  await loadWords('coding');
  setTransient(explorer, { notice: { tone: 'done', stays: true, says, action } });
}

/** Throws a network away, with its texts; one that is open is left first. */
export async function throwAway(explorer: Explorer, id: string): Promise<void> {
  if (explorer.getState().document.id === id) await openShipped(explorer);
  // No way leads back to what is gone.
  explorer.setState(({ document, left, transient }) => {
    const stays = [...left].filter(([, one]) => one.document.id !== id);
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
  await deleteNetwork(id);
}

async function sayBroken(explorer: Explorer, title: string, save: () => void): Promise<void> {
  await loadWords('coding');
  const says = () => ({ title: words.drafts.broken(title), lines: [words.drafts.aside] });
  const action = { name: () => words.drafts.saveStored, run: save };
  setTransient(explorer, { notice: { tone: 'problem', says, action } });
}
