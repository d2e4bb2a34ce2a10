import { useLayoutEffect, useRef } from 'react';
import { COMMANDS, run } from '../../../state/commands.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';

/** Outside a draft nothing is settled, for settling changes the network: a copy is offered, in which it is compared alike. */
export function CopyToSettle({ onCopied }: { onCopied: () => void }) {
  const explorer = useExplorer();
  const isDraft = useExplorerState(({ document }) => document.isDraft);
  const wasDraft = useRef(isDraft);
  useLayoutEffect(() => {
    // The button that was pressed is gone with this.
    if (isDraft && !wasDraft.current && document.activeElement === document.body) onCopied();
    wasDraft.current = isDraft;
  });
  if (isDraft) return null;
  return (
    <p className="copy-to-settle">
      {words.agreement.toSettle}{' '}
      <button type="button" onClick={() => run(explorer, COMMANDS.editCopy)}>
        {words.commands.editCopy}
      </button>
    </p>
  );
}
