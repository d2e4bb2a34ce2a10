/** Why there is no line on the picture, where there is none. */
import { COMMANDS, run } from '../state/commands.ts';
import { selectScene } from '../state/derived.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';

export function NothingDrawn() {
  const explorer = useExplorer();
  const hasLines = useExplorerState((state) => selectScene(state).edges.length > 0);
  const hasRelations = useExplorerState(({ document }) => document.network.relations.length > 0);
  const isEmpty = useExplorerState(({ document }) => document.network.organizations.length === 0);
  if (hasLines) return null;
  return (
    <div className="canvas-message">
      <p>
        {hasRelations ? words.canvas.noneShown : words.canvas[isEmpty ? 'empty' : 'noRelations']}
      </p>
      {hasRelations && (
        <button type="button" onClick={() => run(explorer, COMMANDS.showAll)}>
          {words.footer.showAll}
        </button>
      )}
    </div>
  );
}
