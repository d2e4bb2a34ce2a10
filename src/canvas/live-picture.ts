/** The live picture, which is there before the page round it, and is taken over by that. */
import { apart } from '../state/apart.ts';
import type { Explorer } from '../state/store.ts';
import { mountCanvas, type Told } from './mount.ts';

export interface LivePicture {
  /** What has the picture in it, and can be put elsewhere in the page. */
  readonly place: Element;
  /** Draws it ahead of the page; throws where it cannot be drawn. */
  readonly draw: () => void;
  /**
   * Draws it, unless it is there, and has what is done on it told.
   * @returns a function that takes the picture away
   */
  readonly follow: (told: Told) => () => void;
}

/** @param written what has the picture in it that the page came with */
export function createLivePicture(explorer: Explorer, written: Element | null): LivePicture {
  const place = written ?? emptyPlace();
  let takeAway: (() => void) | null = null;
  const end = () => {
    takeAway?.();
    takeAway = null;
    told = nobody;
  };
  // After a fault the page draws it anew, and can say what is amiss.
  const nobody: Told = { point: () => {}, tapped: () => {}, near: () => {}, fault: end };
  let told = nobody;
  const draw = () => {
    const canvas = place.querySelector<HTMLElement>('.canvas');
    if (!canvas) throw new Error('the picture has no canvas to be drawn on');
    takeAway ??= mountCanvas(
      apart(explorer, (error) => told.fault(error)),
      canvas,
      {
        point: (pointed) => told.point(pointed),
        tapped: () => told.tapped(),
        near: (near) => told.near(near),
      },
    );
  };
  return {
    place,
    draw,
    follow: (next) => {
      told = next;
      draw();
      return end;
    },
  };
}

/** Cytoscape ends when its own element is moved: that is inside of what is. */
function emptyPlace(): Element {
  const place = document.createElement('div');
  place.className = 'canvas-place';
  const canvas = document.createElement('div');
  canvas.className = 'canvas';
  place.append(canvas);
  return place;
}
