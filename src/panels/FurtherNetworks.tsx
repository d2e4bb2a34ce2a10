import { openCompanion } from '../state/companion.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';

/** Beside the network that the page opens with: those in which it is joined with other sources. */
export function FurtherNetworks() {
  const explorer = useExplorer();
  const further = useExplorerState((state) => state.further);
  const isShipped = useExplorerState(({ document, shipped }) => document.opened === shipped);
  if (!isShipped || further.length === 0) return null;
  return (
    <section aria-labelledby="further">
      <h3 id="further">{words.home.further}</h3>
      <p>{words.home.furtherMeaning}</p>
      <p className="begin">
        {further.map((one) => (
          <button type="button" key={one.id} onClick={() => void openCompanion(explorer, one)}>
            {words.home.openIt(one.title)}
          </button>
        ))}
      </p>
    </section>
  );
}
