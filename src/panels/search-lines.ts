/** What the search lists: what was found in the network, and commands. */
import { wordsOf } from '../analysis/excerpt.ts';
import type { Findable, Found, FoundGroup } from '../analysis/search.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { fold } from '../network/fold.ts';
import type { Network } from '../network/records.ts';
import type { Command } from '../state/commands.ts';
import type { ExplorerState } from '../state/store.ts';
import { foundCommands } from './palette-commands.ts';

export type Sort = Findable | 'command';

/** Something found, a command, or the rest of a group. */
export type Line =
  | { readonly is: Findable; readonly found: Found }
  | { readonly is: 'command'; readonly command: Command }
  | { readonly is: Sort; readonly all: number };

export interface Group {
  readonly is: Sort;
  /** All of them, best first. */
  readonly lines: readonly Line[];
}

/** So many of each group are listed until all are asked for. */
const FIRST = 5;

/**
 * The groups for a query, none of them empty. Commands come after organizations; without a query they stand
 * below the organizations with most relations.
 */
export function groupsFor(
  query: string,
  state: ExplorerState,
  search: (query: string) => FoundGroup[],
  titles: ReadonlyMap<string, string>,
): Group[] {
  const terms = wordsOf(query).map(fold);
  const isEmpty = query.trim() === '';
  const found = isEmpty ? [mostTied(state.document.network, titles)] : search(query);
  const groups = found.map(
    ({ is, found: all }): Group => ({
      is,
      lines: all.map((one) => ({ is, found: one })),
    }),
  );
  const commands = terms.length > 0 || isEmpty ? foundCommands(state, terms) : [];
  const after = groups[0]?.is === 'organization' ? 1 : 0;
  const lines = commands.map((command): Line => ({ is: 'command', command }));
  return groups
    .toSpliced(after, 0, { is: 'command', lines })
    .filter((group) => group.lines.length > 0);
}

/** The first of each group, and a line for the rest where it is not asked for. */
export function shownLines(groups: readonly Group[], whole: readonly Sort[]): Line[] {
  return groups.flatMap(({ is, lines }): readonly Line[] =>
    whole.includes(is) || lines.length <= FIRST
      ? lines
      : [...lines.slice(0, FIRST), { is, all: lines.length }],
  );
}

function mostTied(network: Network, titles: ReadonlyMap<string, string>): FoundGroup {
  const ties = new Map<string, number>();
  for (const { source, target } of network.relations)
    for (const end of [source, target]) ties.set(end, (ties.get(end) ?? 0) + 1);
  const found = drawnOrganizations(network)
    .toSorted((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0))
    .map(
      ({ id }): Found => ({
        record: id,
        text: [{ text: titles.get(id) ?? id, isMatch: false }],
        alias: null,
        place: null,
        carries: [],
      }),
    );
  return { is: 'organization', found };
}
