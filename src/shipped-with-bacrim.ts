/** The seven sources on Mexico's cartels joined with BACRIM2020, as their matches say, and places for everybody. */
import layout from '../graph-data/mexico-2026-with-bacrim/layout.json';
import layouts from '../graph-data/mexico-2026-with-bacrim/layouts.json';
import { joinedByMatches } from './analysis/joined-by-matches.ts';
import { keptMatches } from './network/joining/kept-matches.ts';
import { sameOf } from './network/joining/same.ts';
import type { Network } from './network/records.ts';
import { bacrimNetwork } from './shipped-bacrim.ts';
import { mexicoNetwork } from './shipped-mexico.ts';

/** Throws where the data break the format: the tests see that before a reader does. */
export function mexicoWithBacrim(): Network {
  const [mexico, bacrim] = [mexicoNetwork(), bacrimNetwork()];
  const same = keptMatches(mexico, bacrim)
    .filter(({ refused }) => !refused)
    .map(({ a, b }) => sameOf({ network: mexico.id, id: a }, { network: bacrim.id, id: b }));
  const joined = joinedByMatches({ networks: [mexico, bacrim], same });
  if (!joined.ok) throw new Error(JSON.stringify(joined.problems));
  return {
    ...joined.value,
    ...HEAD,
    ...({ layout, layouts } as Pick<Network, 'layout' | 'layouts'>),
  };
}

const HEAD = {
  id: 'mexico-2026-with-bacrim',
  title: 'Mexico’s cartels in seven sources, with BACRIM2020',
  description:
    'Mexico’s cartels as one article of 2016, five articles of the English Wikipedia and UCDP’s counts of deaths have them, joined with BACRIM2020, a list of the alliances and rivalries of 150 criminal organizations in 2020 (Prieto-Curiel, Campedelli and Hope 2023, CC0). Who is the same as whom was decided by hand; Los Lobos, Los Negros and Los Rojos are two organizations each. Quotes from Wikipedia are by the articles’ authors, CC BY-SA 4.0; the counts are of the UCDP Georeferenced Event Dataset, CC BY 4.0.',
};
