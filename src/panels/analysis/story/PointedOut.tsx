import { useMemo } from 'react';
import type { Pointed } from '../../../analysis/story.ts';
import { BARE_OVERLAY, type Overlay } from '../../../picture/scene.ts';
import type { PictureCaption } from '../../../state/transient.ts';
import { useOverlay } from '../use-overlay.ts';

interface Props extends PictureCaption {
  readonly pointed: Pointed;
}

/** Lets what a step is about stand out on the picture, and captions pictures that leave the page. */
export function PointedOut({ pointed, title, standing }: Props) {
  const overlay = useMemo(
    (): Overlay => ({
      ...BARE_OVERLAY,
      emphasized: new Set([...pointed.organizations, ...pointed.relations.map(({ id }) => id)]),
      fades: pointed.organizations.length > 0,
    }),
    [pointed],
  );
  useOverlay(overlay, { title, standing });
  return null;
}
