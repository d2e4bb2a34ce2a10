import type { ReactNode } from 'react';
import { countEverything, selectGone, selectLeftOut } from '../../../state/left-out.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { saidLeftOut } from './said.ts';
import './left-out.css';

/** What the open analysis is asked without, for as long as it is, with the way to count everything again. */
export function LeftOutSaid({ children }: { children?: ReactNode }) {
  const explorer = useExplorer();
  const all = useExplorerState(({ document }) => document.network.relations.length);
  const gone = useExplorerState(selectGone).size;
  const said = saidLeftOut(useExplorerState(selectLeftOut), gone, all);
  if (!said) return null;
  return (
    <div className="left-out">
      <p>
        <strong>{said}</strong>{' '}
        <button type="button" className="link" onClick={() => countEverything(explorer)}>
          {words.leftOut.all}
        </button>
      </p>
      {children}
    </div>
  );
}
