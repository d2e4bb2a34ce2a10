import { shortCitation } from '../../evidence/citation.ts';
import { codedSources } from '../../network/sources.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/en.ts';

/**
 * The standing caption of what is computed: of whose coding it speaks, and not of the world.
 * @param unfiltered whether relations count that the filter of the picture hides
 */
export function Standing({ unfiltered = false }: { unfiltered?: boolean }) {
  const network = useExplorerState(({ document }) => document.network);
  const coded = codedSources(network).map(shortCitation);
  return (
    <p className="standing">
      {words.analysis.standing(coded)} {unfiltered && words.analysis.unfiltered}
    </p>
  );
}
