/** What the search lists: what was found in the network, and commands. */
import { wordsOf } from '../analysis/excerpt.ts';
import type { Findable, Found, FoundGroup, Search } from '../analysis/search.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { fold } from '../network/fold.ts';
import type { Network } from '../network/records.ts';
import type { Command } from '../state/commands.ts';
import type { ExplorerState } from '../state/store.ts';
import { foundCommands } from './palette-commands.ts';

export type Sort = Findable | 'command';

/** Something found, a command, or a line that brings more of a group: up to how many of all that there are. */
export type Line =
  | { readonly is: Findable; readonly found: Found }
  | { readonly is: 'command'; readonly command: Command }
  | { readonly is: Sort; readonly upTo: number; readonly all: number };

export interface Group {
  readonly is: Sort;
  /** How many there are. */
  readonly count: number;
  /** The best of them. */
  readonly lines: readonly Line[];
}

/** How many of each group are listed, where more than at first were asked for. */
export type Listed = ReadonlyMap<Sort, number>;

/** So many of each group are listed at first, and so many more each time they are asked for. */
const FIRST = 5;
const MORE = 100;

/**
 * The groups for a query, none of them empty. Commands come after organizations; without a query they stand
 * below the organizations with most relations.
 */
export function groupsFor(
  query: string,
  state: ExplorerState,
  search: Search,
  titles: ReadonlyMap<string, string>,
  listed: Listed,
): Group[] {
  const terms = wordsOf(query).map(fold);
  const isEmpty = query.trim() === '';
  const most = (is: Sort) => listed.get(is) ?? FIRST;
  const found = isEmpty
    ? [mostTied(state.document.network, titles, most('organization'))]
    : search(query, most);
  const groups = found.map(
    ({ is, count, found: best }): Group => ({
      is,
      count,
      lines: best.map((one) => ({ is, found: one })),
    }),
  );
  const commands = terms.length > 0 || isEmpty ? foundCommands(state, terms) : [];
  const after = groups[0]?.is === 'organization' ? 1 : 0;
  const lines = commands
    .slice(0, most('command'))
    .map((command): Line => ({ is: 'command', command }));
  return groups
    .toSpliced(after, 0, { is: 'command', count: commands.length, lines })
    .filter(({ count }) => count > 0);
}

/** What is listed of each group, and a line for more where there is more. */
export function shownLines(groups: readonly Group[]): Line[] {
  return groups.flatMap(({ is, count, lines }): readonly Line[] => {
    const upTo = Math.min(count, lines.length + MORE);
    return upTo > lines.length ? [...lines, { is, upTo, all: count }] : lines;
  });
}

function mostTied(network: Network, titles: ReadonlyMap<string, string>, most: number): FoundGroup {
  const ties = new Map<string, number>();
  for (const { source, target } of network.relations)
    for (const end of [source, target]) ties.set(end, (ties.get(end) ?? 0) + 1);
  const all = drawnOrganizations(network);
  const found = all
    .toSorted((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0))
    .slice(0, most)
    .map(
      ({ id }): Found => ({
        record: id,
        text: [{ text: titles.get(id) ?? id, isMatch: false }],
        alias: null,
        place: null,
        carries: [],
      }),
    );
  return { is: 'organization', count: all.length, found };
}
