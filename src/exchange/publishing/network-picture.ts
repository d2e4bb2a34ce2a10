/** The picture of a whole network, from its records alone: it needs no page. */
import type { Frame } from '../../network/frames.ts';
import { layoutIn } from '../../network/layouts.ts';
import type { Network } from '../../network/records.ts';
import type { PictureOptions } from '../../picture/picture-plan.ts';
import { shownNetwork } from '../../picture/shown-network.ts';
import { drawPicture, type Picture } from '../../picture/svg.ts';
import { laidOut } from './laid-out.ts';
import { captionsOf } from './picture-captions.ts';
import { wholeScene } from './whole-scene.ts';

/** A picture with everything in it and said round it, on white; what to begin with. */
export function wholePicture(network: Network): PictureOptions {
  return {
    theme: 'light',
    marks: 'colour',
    ground: 'white',
    subtitles: [],
    legend: true,
    hidden: null,
    widthMm: null,
    ...captionsOf(network),
  };
}

/**
 * Draws a network with nothing filtered, selected or checked. Organizations without a saved position
 * are laid out around those that have one.
 * @param frame whose layout is used, where the network has several; `null` for the main one
 */
export function networkPicture(
  network: Network,
  options: PictureOptions,
  frame: Frame | null = null,
): Picture {
  const { positions = [] } = layoutIn(laidOut(network), frame) ?? {};
  return drawPicture(shownNetwork(wholeScene(network, positions)), options);
}
