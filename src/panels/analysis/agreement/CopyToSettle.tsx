import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';

/** Outside a draft nothing is settled, for settling changes the network: a copy is offered, compared alike. */
export function CopyToSettle() {
  const explorer = useExplorer();
  const isDraft = useExplorerState(({ document }) => document.draft !== null);
  if (isDraft) return null;
  const copy = async () => (await import('../../../state/drafts.ts')).editComparedCopy(explorer);
  return (
    <p className="copy-to-settle">
      {words.agreement.toSettle}{' '}
      <button type="button" onClick={() => void copy()}>
        {words.commands.editCopy}
      </button>
    </p>
  );
}
