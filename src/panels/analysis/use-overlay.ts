import { useEffect } from 'react';
import type { Overlay } from '../../picture/scene.ts';
import { setTransient } from '../../state/store.ts';
import type { Told } from '../../state/transient.ts';
import { useExplorer } from '../../state/use-store.ts';

/** Shows an analysis's answer on the picture, and what it says, for as long as the analysis is open. */
export function useOverlay(overlay: Overlay | null, told: Told | null): void {
  const explorer = useExplorer();
  const { title = '', standing = '' } = told ?? {};
  useEffect(() => {
    setTransient(explorer, { overlay, told: title === '' ? null : { title, standing } });
    return () => setTransient(explorer, { overlay: null, told: null });
  }, [explorer, overlay, title, standing]);
}
