import { useEffect } from 'react';
import type { Overlay } from '../../picture/scene.ts';
import { selectGone, selectLeftOut } from '../../state/left-out.ts';
import { setTransient } from '../../state/store.ts';
import type { PictureCaption } from '../../state/transient.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { saidLeftOut, saidStatement } from './left-out/said.ts';

/**
 * Shows an analysis's answer on the picture, and what it says, for as long as the analysis is open; with
 * what it is asked without.
 */
export function useOverlay(overlay: Overlay | null, caption: PictureCaption | null): void {
  const explorer = useExplorer();
  const leftOut = useExplorerState(selectLeftOut);
  const gone = useExplorerState(selectGone).size;
  const all = useExplorerState(({ document }) => document.network.relations.length);
  const { title = '', standing: own = '' } = caption ?? {};
  const standing = [own, saidLeftOut(leftOut, gone, all), saidStatement(leftOut)]
    .filter((part) => part)
    .join(' ');
  useEffect(() => {
    setTransient(explorer, { overlay, caption: title === '' ? null : { title, standing } });
  }, [explorer, overlay, title, standing]);
  useEffect(() => () => setTransient(explorer, { overlay: null, caption: null }), [explorer]);
}
