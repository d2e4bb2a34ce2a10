import { COMMANDS, run } from '../state/commands.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';

/** The button of the command *Re-layout*: while a search is under way it shows how far it is, and stops it. */
export function RelayoutButton() {
  const explorer = useExplorer();
  const share = useExplorerState(({ transient }) => transient.relayout);
  const name = COMMANDS.relayout.name();
  const label = share === null ? name : words.relayout.stop(share);
  return (
    <button
      type="button"
      className="icon-only relayout"
      title={label}
      aria-label={label}
      aria-busy={share !== null}
      onClick={() => run(explorer, COMMANDS.relayout)}
    >
      <Icon name={share === null ? 'layout' : 'close'} />
      {share !== null && <progress value={share} aria-hidden="true" />}
    </button>
  );
}
