import { drawnOrganizations, hidesNothing } from '../analysis/filter.ts';
import { COMMANDS, run } from '../state/commands.ts';
import { selectShown } from '../state/derived.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/en.ts';

/** How much there is, and what the filter hides of it. */
export function Footer() {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const filter = useExplorerState(({ view }) => view.filter);
  const shown = useExplorerState(selectShown);
  const organizations = drawnOrganizations(network).length;
  const relations = network.relations.length;
  return (
    <footer>
      <output>
        {hidesNothing(filter)
          ? words.footer.everything
          : words.footer.hidden(
              relations - shown.relations.size,
              organizations - shown.organizations.size,
            )}
      </output>
      {!hidesNothing(filter) && (
        <button type="button" onClick={() => run(explorer, COMMANDS.showAll)}>
          {words.footer.showAll}
        </button>
      )}
    </footer>
  );
}
