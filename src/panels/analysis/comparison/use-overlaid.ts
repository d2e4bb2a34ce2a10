import { useEffect, useMemo } from 'react';
import type { ComparedNetworks } from '../../../state/comparison.ts';
import { selectLayout } from '../../../state/derived.ts';
import { overlaidScene, overlaidSearch } from '../../../state/overlaid.ts';
import { seenIn } from '../../../state/relayout.ts';
import { setTransient } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { useSaid } from '../../use-said.ts';
import { useJob, type Working } from '../use-job.ts';
import { comparisonCaption } from './comparison-caption.ts';

/** What the records of both networks are called, by their ids. */
export interface Titles {
  readonly a: ReadonlyMap<string, string>;
  readonly b: ReadonlyMap<string, string>;
}

const NOWHERE: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * Draws both networks laid over each other while the options ask for it.
 * @returns the search for places for the second network's own organizations; `null` where none is asked for
 */
export function useOverlaid(
  compared: ComparedNetworks,
  options: Ask['options'],
): Working<unknown> | null {
  const explorer = useExplorer();
  const selection = useExplorerState(({ view }) => view.selection);
  const isOverlaid = options.picture === 'overlaid';
  const all = isOverlaid && options.all === 'yes';
  const { a, b, comparison } = compared;
  const layout = useExplorerState(selectLayout);
  const frame = useExplorerState(({ document }) => document.frame);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is dragged moves nobody else
  const job = useMemo(() => {
    if (!all) return null;
    const search = overlaidSearch({ a, b, comparison, layout }, seenIn(explorer));
    return { job: 'layout', search } as const;
  }, [all, a.relations, comparison.organizations.length, frame]);
  const search = useJob(job);
  const { result, failed } = search;
  const isMakingRoom = all && result === null && failed === null;
  const selected = selection ?? (options.pick || null);
  const scene = useSaid(() => {
    if (!isOverlaid) return null;
    const positions = result?.found?.places ?? NOWHERE;
    return overlaidScene({
      a,
      b,
      comparison,
      layout,
      positions,
      all: all && !isMakingRoom,
      selected,
    });
  }, [isOverlaid, a, b, comparison, layout, result, all, isMakingRoom, selected]);
  const caption = useSaid(() => comparisonCaption(compared), [compared]);
  useEffect(() => {
    setTransient(explorer, { otherPicture: scene && { scene, besides: b, caption } });
  }, [explorer, scene, b, caption]);
  useEffect(() => () => setTransient(explorer, { otherPicture: null }), [explorer]);
  const drawn = scene?.nodes.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of nodes is another picture
  useEffect(() => {
    explorer.getState().transient.camera?.fit();
  }, [explorer, drawn]);
  return job && search;
}
