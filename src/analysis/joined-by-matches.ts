/** Networks put together by the matches that a reader accepts. */
import { join } from '../network/joining/join.ts';
import { originsIn } from '../network/joining/own-part.ts';
import { endsOf, sameOf } from '../network/joining/same.ts';
import type { Outcome } from '../network/problems.ts';
import type { Network, Same } from '../network/records.ts';

/** Networks of different ids as they stand, and which of their organizations are the same. */
export interface Matched {
  readonly networks: readonly Network[];
  readonly same: readonly Same[];
}

/**
 * All in one, of a joined network its members.
 * @returns problems where they cannot be joined, as `join` finds them
 */
export function joinedByMatches({ networks, same }: Matched): Outcome<Network> {
  const origins = new Map(networks.map((one) => [one.id, originsIn(one)]));
  const ofMembers = same.flatMap((pair): Same[] => {
    const [one, other] = endsOf(pair).map(({ network, id }) => origins.get(network)?.get(id));
    if (!one || !other || one.network === other.network) return [];
    return [sameOf(one, other)];
  });
  return join(networks, ofMembers);
}
