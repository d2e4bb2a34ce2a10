/** The network that comes with the page: the coding of one article, from its folder in `graph-data`. */
import blocs from '../graph-data/ellis-2016/blocs.json';
import coverage from '../graph-data/ellis-2016/coverage.json';
import disputes from '../graph-data/ellis-2016/disputes.json';
import layout from '../graph-data/ellis-2016/layout.json';
import layouts from '../graph-data/ellis-2016/layouts.json';
import head from '../graph-data/ellis-2016/network.json';
import organizations from '../graph-data/ellis-2016/organizations.json';
import readings from '../graph-data/ellis-2016/readings.json';
import relations from '../graph-data/ellis-2016/relations.json';
import sources from '../graph-data/ellis-2016/sources.json';
import story from '../graph-data/ellis-2016/story.json';
import { assembleNetwork } from './network/network.ts';
import type { Network } from './network/records.ts';

/** Throws where the shipped data break the format: the tests see that before a reader does. */
export function shippedNetwork(): Network {
  const sections = {
    sources,
    organizations,
    relations,
    blocs,
    disputes,
    layout,
    layouts,
    story,
    coverage,
    readings,
  };
  const network = assembleNetwork(head, sections);
  if (!network.ok) throw new Error(JSON.stringify(network.problems));
  return network.value;
}
