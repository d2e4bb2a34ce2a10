/**
 * Mexico's cartels in seven sources: five encyclopedia articles and a table of deaths, from their folder in `graph-data`,
 * joined with the network that comes with the page.
 */
import { ofOneId } from './analysis/decided-matches.ts';
import { join } from './network/joining/join.ts';
import { parseFolder } from './network/read-network.ts';
import type { Network } from './network/records.ts';
import { shippedNetwork } from './shipped.ts';
import { withPlacesForNew } from './state/placing.ts';

const FOLDER = '../graph-data/mexico-2026/';
const files = import.meta.glob<string>('../graph-data/mexico-2026/**/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Throws where the data break the format: the tests see that before a reader does. */
export function mexicoNetwork(): Network {
  const named = Object.entries(files).map(
    ([path, text]) => [path.slice(FOLDER.length), text] as const,
  );
  const folder = parseFolder(new Map(named));
  if (!folder.ok) throw new Error(JSON.stringify(folder.problems));
  const article = shippedNetwork();
  // All seven were coded with one list of ids.
  const members = folder.value.joined?.members ?? [];
  const same = members.flatMap((member) => ofOneId(article, member));
  const joined = join([folder.value, article], same);
  if (!joined.ok) throw new Error(JSON.stringify(joined.problems));
  const { id, title, description } = HEAD;
  return withPlacesForNew(folder.value, { ...joined.value, id, title, description }, null);
}

const HEAD = {
  id: 'mexico-2026-seven-sources',
  title: 'Mexico’s cartels in seven sources',
  description:
    'Who is allied with whom, who came out of whom, who fights whom and who pursues whom among Mexico’s cartels, and when, as one article of 2016 and five articles of the English Wikipedia say it, each coded by itself; and how many died between two of them in which year, as UCDP counts it. Quotes from Wikipedia are by the articles’ authors, CC BY-SA 4.0; the counts are of the UCDP Georeferenced Event Dataset, CC BY 4.0.',
};
