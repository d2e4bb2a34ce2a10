/** The commands that can be found by name: those of the list, and each analysis and table to be opened. */
import { holdsAll } from '../analysis/excerpt.ts';
import { ANALYSIS_IDS } from '../state/analyses.ts';
import { COMMANDS, type Command } from '../state/commands.ts';
import { sharedOptions } from '../state/left-out.ts';
import { type ExplorerState, setView } from '../state/store.ts';
import { TABLES } from '../state/view.ts';
import { words } from '../words/words.ts';

/** What only makes sense as a key is left out. */
const { search: _, out: __, ...NAMED } = COMMANDS;

const OPENING: readonly Command[] = [
  ...ANALYSIS_IDS.map(
    (id): Command => ({
      name: () => words.search.ask(words.analysis.names[id]),
      run: (explorer) => {
        const { ask } = explorer.getState().view;
        const isOpen = ask?.id === id;
        const asked = isOpen ? ask : { id, options: sharedOptions(ask, id) };
        setView(explorer, { selection: null, ask: asked });
      },
    }),
  ),
  ...TABLES.map(
    (table): Command => ({
      name: () => words.search.table(words.table.label[table]),
      run: (explorer) => setView(explorer, { table }),
    }),
  ),
];

/**
 * Those that can be run now.
 * @param terms folded beginnings of words, all of which a name holds; without any, all commands
 */
export function foundCommands(state: ExplorerState, terms: readonly string[]): Command[] {
  return [...Object.values<Command>(NAMED), ...OPENING].filter(
    ({ name, enabled }) => (enabled?.(state) ?? true) && holdsAll(name(), terms),
  );
}
