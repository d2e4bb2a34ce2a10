/** BACRIM2020, an edge list of 150 organizations to compare with, from its folder in `graph-data`. */
import layout from '../graph-data/bacrim-2020/layout.json';
import matches from '../graph-data/bacrim-2020/matches.json';
import head from '../graph-data/bacrim-2020/network.json';
import organizations from '../graph-data/bacrim-2020/organizations.json';
import relations from '../graph-data/bacrim-2020/relations.json';
import sources from '../graph-data/bacrim-2020/sources.json';
import { assembleNetwork } from './network/network.ts';
import type { Network } from './network/records.ts';

/** Throws where the data break the format: the tests see that before a reader does. */
export function bacrimNetwork(): Network {
  const sections = { sources, organizations, relations, matches, layout };
  const network = assembleNetwork(head, sections);
  if (!network.ok) throw new Error(JSON.stringify(network.problems));
  return network.value;
}
