import { useEffect } from 'react';
import type { Overlay } from '../../picture/scene.ts';
import { setTransient } from '../../state/store.ts';
import { useExplorer } from '../../state/use-store.ts';

/** Shows an analysis's answer on the picture for as long as the analysis is open. */
export function useOverlay(overlay: Overlay | null): void {
  const explorer = useExplorer();
  useEffect(() => {
    setTransient(explorer, { overlay });
    return () => setTransient(explorer, { overlay: null });
  }, [explorer, overlay]);
}
