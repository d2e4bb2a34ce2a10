import { closeBeside } from '../../../state/beside.ts';
import type { ComparedNetworks } from '../../../state/comparison.ts';
import { openLaidOut } from '../../../state/joining.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';

/** Which of the two networks is A and which is B. */
export function BothNetworks({ compared: { a, b } }: { compared: ComparedNetworks }) {
  const explorer = useExplorer();
  // The one that came with the page is gone back to, not opened as another.
  const isAsShipped = useExplorerState(({ shipped }) => b === shipped);
  const say = words.comparison;
  return (
    <div className="soft">
      <p>
        {say.a(a.title)}
        <br />
        {say.b(b.title)}
      </p>
      <p className="comparison-acts">
        {!isAsShipped && (
          <button type="button" className="link" onClick={() => void openLaidOut(explorer, b)}>
            {say.openB}
          </button>
        )}
        <button type="button" className="link" onClick={() => closeBeside(explorer)}>
          {say.close}
        </button>
      </p>
    </div>
  );
}
