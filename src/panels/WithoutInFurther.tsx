import { shortCitation } from '../evidence/citation.ts';
import type { Source } from '../network/records.ts';
import { openCompanion, selectFurther } from '../state/companion.ts';
import { withoutSource } from '../state/left-out.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';

interface Props {
  readonly source: Source;
  /** Id of a bloc that is meant. */
  readonly highlight?: string;
}

/** From where one source alone speaks to what would be left without it where several do. */
export function WithoutInFurther({ source, highlight }: Props) {
  const explorer = useExplorer();
  const further = useExplorerState(selectFurther);
  if (!further) return null;
  const view = { highlight: highlight ?? null, ask: withoutSource(source.id) };
  const open = () => void openCompanion(explorer, further, view);
  return (
    <p>
      <button type="button" className="link alone" onClick={open}>
        {words.bloc.withoutIn(shortCitation(source), further.title)}
      </button>
    </p>
  );
}
