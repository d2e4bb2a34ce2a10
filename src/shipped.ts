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
import type { Network } from './network/records.ts';

/**
 * The network as its files have it. The build checks it (`written-page.tsx`), so that no reader has to wait
 * for the schema and the rules before the first picture.
 */
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
  return { ...head, ...sections } as unknown as Network;
}
