/** What networks say themselves of whom their organizations are in another one; of joined ones, their members too. */
import type { KeptMatch, Network } from '../records.ts';
import { flatIds } from './flat-ids.ts';

/** An organization of the one network and one of the other, which are the same or, where refused, are not. */
interface Kept {
  readonly a: string;
  readonly b: string;
  readonly refused: boolean;
}

/** The matches that the first network keeps with the second: of either one's members, as the whole calls them. */
export function keptMatches(a: Network, b: Network): Kept[] {
  const [inA, inB] = [idsIn(a), idsIn(b)];
  return [a, ...(a.joined?.members ?? [])].flatMap(({ id, matches = [] }) =>
    matches.flatMap(({ of = id, organization, network, other, refused = false }: KeptMatch) => {
      const [one, second] = [inA(of, organization), inB(network, other)];
      return one === undefined || second === undefined ? [] : [{ a: one, b: second, refused }];
    }),
  );
}

/** What an organization of the network or of one of its members is called in it; nothing for others. */
function idsIn({ id: own, organizations, joined }: Network) {
  const known = new Map([[own, new Set(organizations.map(({ id }) => id))]]);
  for (const member of joined?.members ?? [])
    known.set(member.id, new Set(member.organizations.map(({ id }) => id)));
  const flatId = joined && flatIds(joined.members, joined.same);
  return (network: string, id: string): string | undefined => {
    if (!known.get(network)?.has(id)) return undefined;
    return network === own || !flatId ? id : flatId(network, id);
  };
}
