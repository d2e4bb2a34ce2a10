/** The second reading of the article that comes with the page, from its folder in `graph-data`. */
import blocs from '../graph-data/ellis-2016-second/blocs.json';
import coverage from '../graph-data/ellis-2016-second/coverage.json';
import head from '../graph-data/ellis-2016-second/network.json';
import organizations from '../graph-data/ellis-2016-second/organizations.json';
import relations from '../graph-data/ellis-2016-second/relations.json';
import sources from '../graph-data/ellis-2016-second/sources.json';
import { assembleNetwork } from './network/network.ts';
import type { Network } from './network/records.ts';

/** Throws where the data break the format: the tests see that before a reader does. */
export function secondReading(): Network {
  const network = assembleNetwork(head, { sources, organizations, relations, blocs, coverage });
  if (!network.ok) throw new Error(JSON.stringify(network.problems));
  return network.value;
}
