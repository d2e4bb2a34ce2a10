import { hidesNothing } from '../analysis/filter.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { COMMANDS, run } from '../state/commands.ts';
import { selectShown } from '../state/derived.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { TABLES } from '../state/view.ts';
import { words } from '../words/words.ts';
import { LanguageChoice } from './LanguageChoice.tsx';

/** The network in words and as tables, and what the filter hides. */
export function Footer() {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const filter = useExplorerState(({ view }) => view.filter);
  const table = useExplorerState(({ view }) => view.table);
  const show = useExplorerState(({ view }) => view.show);
  const shown = useExplorerState(selectShown);
  const organizations = drawnOrganizations(network).length;
  const relations = network.relations.length;
  return (
    <footer>
      <nav aria-label={words.footer.tables}>
        <button
          type="button"
          aria-expanded={show === 'words'}
          onClick={() => run(explorer, COMMANDS.inWords)}
        >
          {words.inWords.words}
        </button>
        <button
          type="button"
          aria-expanded={show === 'lineage'}
          onClick={() => run(explorer, COMMANDS.lineage)}
        >
          {words.footer.lineage}
        </button>
        {TABLES.map((id) => (
          <button
            key={id}
            type="button"
            aria-expanded={table === id}
            onClick={() => setView(explorer, { table: table === id ? null : id })}
          >
            {words.table.label[id]}
          </button>
        ))}
      </nav>
      {/* Spoken.tsx says it. */}
      <output aria-live="off">
        {hidesNothing(filter)
          ? words.footer.everything
          : words.footer.hidden(
              relations - shown.relations.size,
              organizations - shown.organizations.size,
              words.footer.dates(filter.when, filter.undated),
            )}
      </output>
      {!hidesNothing(filter) && (
        <button type="button" onClick={() => run(explorer, COMMANDS.showAll)}>
          {words.footer.showAll}
        </button>
      )}
      <button type="button" className="settings" onClick={() => run(explorer, COMMANDS.settings)}>
        {words.commands.settings}
      </button>
      <LanguageChoice />
    </footer>
  );
}
