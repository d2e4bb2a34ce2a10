/** Two networks put together by the matches that a reader accepts. */
import { join } from '../network/joining/join.ts';
import { originsIn } from '../network/joining/own-part.ts';
import type { Outcome } from '../network/problems.ts';
import type { Network, Same } from '../network/records.ts';
import type { Match } from './matching.ts';

/** Both as they stand, and which of their organizations are the same. */
export interface Matched {
  readonly a: Network;
  readonly b: Network;
  readonly accepted: readonly Match[];
}

/**
 * Both in one, of a joined network its members.
 * @returns problems where they cannot be joined, as `join` finds them
 */
export function joinedByMatches({ a, b, accepted }: Matched): Outcome<Network> {
  const [ofA, ofB] = [originsIn(a), originsIn(b)];
  const same = accepted.flatMap((match): Same[] => {
    const [one, other] = [ofA.get(match.a), ofB.get(match.b)];
    if (!one || !other || one.network === other.network) return [];
    return [{ of: one.network, organization: one.id, network: other.network, other: other.id }];
  });
  return join([a, b], same);
}
