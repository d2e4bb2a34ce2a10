import { useEffect } from 'react';
import { setTransient } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { useStatus } from '../use-status.ts';

/** What was saved or copied last, or why it could not be, for as long as the dialog is open. */
export function Said() {
  const explorer = useExplorer();
  const said = useExplorerState(({ transient }) => transient.said);
  const says = said?.says();
  useStatus(said?.tone === 'done' && [says?.title, ...(says?.lines ?? [])].join(' '));
  useEffect(() => () => setTransient(explorer, { said: null }), [explorer]);
  return (
    <div className="said" role={said?.tone === 'problem' ? 'alert' : undefined}>
      {said && (
        <p className={said.tone}>
          <strong>{says?.title}</strong> {says?.lines.join(' ')}
        </p>
      )}
    </div>
  );
}
