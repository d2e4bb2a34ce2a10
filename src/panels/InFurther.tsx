import type { Relation } from '../network/records.ts';
import { openCompanion, selectFurther } from '../state/companion.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';

/** From a relation of the network that comes with the page to the same one where several sources speak, dated. */
export function InFurther({ relation: { id } }: { relation: Relation }) {
  const explorer = useExplorer();
  const further = useExplorerState(selectFurther);
  if (!further) return null;
  return (
    <p className="in-further">
      <button
        type="button"
        className="primary"
        onClick={() => void openCompanion(explorer, further, { selection: id })}
      >
        {words.voices.further(further.title)}
      </button>
    </p>
  );
}
