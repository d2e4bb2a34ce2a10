import type { AnalysisId } from '../../state/analyses.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { OnUse, type Part, part } from '../OnUse.tsx';

const PARTS: Readonly<Partial<Record<AnalysisId, Part<object>>>> = {
  time: part(() => import('./time/TimeStrip.tsx'), 'analyses', 'counts'),
};

/** What the open analysis has under the picture; few have anything there. */
export function UnderPicture() {
  const id = useExplorerState(({ view }) => view.ask?.id);
  const shown = id && PARTS[id];
  return shown ? <OnUse key={id} part={shown} props={{}} /> : null;
}
