import { type PointerEvent, useEffect } from 'react';
import { endPreview, preview } from '../state/preview.ts';
import { useExplorer } from '../state/use-store.ts';

/**
 * Handlers for an element that stands for a record: the record is previewed on the picture while a
 * pointer moves over the element. What comes to lie under a resting pointer, when a panel changes or
 * scrolls, previews nothing: a browser says that the pointer entered it, though nobody moved.
 */
export function usePreview(id: string) {
  const explorer = useExplorer();
  // An element that is gone is left by no pointer.
  useEffect(() => () => endPreview(explorer, id), [explorer, id]);
  return {
    onPointerMove: ({ pointerType, movementX, movementY }: PointerEvent) => {
      const hasMoved = movementX !== 0 || movementY !== 0;
      if (pointerType !== 'touch' && hasMoved) preview(explorer, id);
    },
    onPointerLeave: () => endPreview(explorer, id),
  };
}
