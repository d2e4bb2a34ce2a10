import { openCompanion, selectFurther } from '../state/companion.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import type { View } from '../state/view.ts';

interface Props {
  /** What one finds there, by the title of the network in which several sources speak. */
  readonly says: (title: string) => string;
  /** What of that network is looked at first. */
  readonly view: Partial<View>;
}

/** From the network that comes with the page to where several sources speak, dated; a lineage stays one. */
export function InFurther({ says, view }: Props) {
  const explorer = useExplorer();
  const further = useExplorerState(selectFurther);
  const show = useExplorerState((state) => state.view.show);
  if (!further) return null;
  return (
    <p className="in-further">
      <button
        type="button"
        className="primary"
        onClick={() => void openCompanion(explorer, further, { show, ...view })}
      >
        {says(further.title)}
      </button>
    </p>
  );
}
