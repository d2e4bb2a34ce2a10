/** Which kept network the page begins with. */
import { keep, kept } from './kept.ts';

/** Its name is of the time when only drafts were kept. */
const KEY = 'draft';

/** Notes the network that is open now; `null` where it is none that is kept. */
export function rememberNetwork(id: string | null): void {
  keep(KEY, { id });
}

/** Whether this browser ever kept a network: if not, there is none to look for. */
export function keepsAny(): boolean {
  return 'id' in kept(KEY);
}

/** The id of the network that the entry of the browser's history is of, which outlives the page; `null` for none. */
export function entryNetwork({ history }: Window): string | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('document' in state)) return null;
  return typeof state.document === 'string' ? state.document : null;
}

/** The network that was open last, for an address that asks for nothing; `null` for none. */
export function lastNetwork({ location }: Window): string | null {
  const { id } = kept(KEY);
  const { hash, search } = location;
  return hash === '' && search === '' && typeof id === 'string' ? id : null;
}

/** Whether there may be a network to begin with in the place of the one that comes with the page. */
export function mayReopen(page: Window): boolean {
  return keepsAny() && (entryNetwork(page) !== null || lastNetwork(page) !== null);
}
