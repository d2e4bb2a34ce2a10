/** How many networks that were only read this browser keeps. */
import { heldNetworks } from './network-lock.ts';
import type { KeptNetwork } from './storage.ts';
import { deleteNetwork, readKeptNetworks } from './stored-networks.ts';

export const MOST_NETWORKS = 20;
/** Of their records, in characters. */
export const MOST_SIZE = 50_000_000;

/**
 * Which networks leave so that the rest is within the limits: first those of which a newer one is the same, then the
 * oldest of those in which nothing was done, then the oldest of all. Drafts stay, and so does what is open in any tab.
 * @param kept the one written last in front
 * @param held ids of those that are open
 */
export function leaving(
  kept: readonly KeptNetwork[],
  held: ReadonlySet<string>,
): readonly KeptNetwork[] {
  const recent = kept.filter(({ isDraft }) => !isDraft);
  const isSame = (one: KeptNetwork, other: KeptNetwork) =>
    one.network === other.network && one.title === other.title && one.size === other.size;
  const closed = recent.filter(({ id }) => !held.has(id));
  const isAgain = (one: KeptNetwork) =>
    one.steps === 0 && recent.slice(0, recent.indexOf(one)).some((other) => isSame(one, other));
  const gone = closed.filter(isAgain);
  const left = closed.filter((one) => !gone.includes(one));
  const order = [
    ...left.filter(({ steps }) => steps > 0),
    ...left.filter(({ steps }) => steps === 0),
  ];
  const isTooMuch = () => {
    const stay = recent.filter((one) => !gone.includes(one));
    return stay.length > MOST_NETWORKS || stay.reduce((sum, { size }) => sum + size, 0) > MOST_SIZE;
  };
  for (let oldest = order.pop(); oldest && isTooMuch(); oldest = order.pop()) gone.push(oldest);
  return gone;
}

/** Takes away what is beyond the limits, for one that was written just now and stays. */
export async function makeRoom(newest: string): Promise<void> {
  const [kept, held] = await Promise.all([readKeptNetworks(), heldNetworks()]);
  for (const { id } of leaving(kept, new Set([...held, newest]))) await deleteNetwork(id);
}
