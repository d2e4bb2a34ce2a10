/** The network that comes with the page besides the first one: to be opened, or compared with. */
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';
import { chooseBeside } from './beside.ts';
import { isEdited } from './document.ts';
import {
  type Companion,
  type Explorer,
  type ExplorerState,
  setTransient,
  setView,
} from './store.ts';
import { readyToSwitch } from './switch-network.ts';
import { EMPTY_VIEW, type View } from './view.ts';

/** `null` where it is the open one, as it came. */
export function selectCompanion({ companion, document }: ExplorerState): Companion | null {
  const isOpen = document.network.id === companion?.id && !isEdited(document);
  return isOpen ? null : companion;
}

/** Goes to the network that comes with the page; a draft that was open stays as it is kept. */
export async function openShipped(explorer: Explorer): Promise<void> {
  const { open, goTo } = await readyToSwitch(explorer);
  const { shipped, left } = explorer.getState();
  if (left.has(shipped)) goTo(shipped);
  else open(shipped);
}

/**
 * Beside the network that the page opens with: the first in which it is joined with other sources. It has all relations of
 * that one, with their ids.
 */
export function selectFurther({ document, shipped, further }: ExplorerState): Companion | null {
  return document.opened === shipped ? (further[0] ?? null) : null;
}

/**
 * Opens it in the place of the open network; why it could not be loaded is said.
 * @param view what of it is looked at first
 */
export async function openCompanion(
  explorer: Explorer,
  { title, load }: Companion,
  view?: Partial<View>,
): Promise<void> {
  const { opened } = explorer.getState().document;
  try {
    const network = await load();
    // The reader may have opened another one meanwhile.
    if (explorer.getState().document.opened === opened) await openInPlace(explorer, network, view);
  } catch (error) {
    const says = () => ({
      title: words.notice.notOpened(title),
      lines: [String(error), words.notice.unchanged],
    });
    setTransient(explorer, { notice: { tone: 'problem', says } });
  }
}

/** Opens a network that is at hand as a new document in the place of the open one. */
export async function openInPlace(
  explorer: Explorer,
  network: Network,
  view?: Partial<View>,
): Promise<void> {
  const { open } = await readyToSwitch(explorer);
  // One that was open before stays as it was left.
  open({ ...network }, view && { view: { ...EMPTY_VIEW, ...view } });
  // After it: what is of the network that was open before has gone with it.
  if (view) setTransient(explorer, { toHeading: true });
}

/** Opens the comparison with it. */
export function compareWithCompanion(explorer: Explorer, { id }: Companion): void {
  setView(explorer, { selection: null, ask: { id: 'comparison', options: {} } });
  chooseBeside(explorer, [id]);
}
