/** Drafts: networks that are coded here, and how they are begun. */
import type { Network } from '../network/records.ts';
import { uniqueSlugs } from '../network/slugs.ts';
import { loadWords, words } from '../words/words.ts';
import type { Explorer } from './store.ts';
import { readKeptNetworks } from './stored-networks.ts';
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
  open({ ...network }, { ...how, document: { isDraft: true } });
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
  const taken = (await readKeptNetworks().catch(() => [])).map(({ network }) => network);
  const own = uniqueSlugs(taken)(`${id}-copy`, 'copy');
  const copy = { ...network, id: own, title: words.drafts.copyOf(title) };
  const based = { ...copy, basedOn: { network: id, title } };
  await beginDraft(explorer, based, { view, kept: keptForReturn(transient) });
}
