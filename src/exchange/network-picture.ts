/** The picture of a whole network, from its records alone: it needs no page. */
import { relationStates } from '../evidence/states.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import type { Network } from '../network/records.ts';
import { buildScene, type SceneInput } from '../picture/build-scene.ts';
import type { PictureOptions } from '../picture/picture-plan.ts';
import { drawPicture, type Picture } from '../picture/svg.ts';
import { laidOut } from './laid-out.ts';
import { captionsOf } from './picture-captions.ts';

/** A picture with everything in it and said round it, on white; what to begin with. */
export function wholePicture(network: Network): PictureOptions {
  return {
    theme: 'light',
    marks: 'colour',
    ground: 'white',
    frame: 'all',
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
 */
export function networkPicture(network: Network, options: PictureOptions): Picture {
  const organizations = drawnOrganizations(network).map(({ id }) => id);
  const states = relationStates(network, new Map());
  const questioned = network.disputes.filter(({ verdict }) => verdict !== 'confirms');
  const disputed = new Set(questioned.map(({ about }) => about));
  const scene = buildScene({
    network,
    shown: {
      organizations: new Set(organizations),
      relations: new Set(network.relations.map(({ id }) => id)),
    },
    positions: positionsOf(laidOut(network)),
    highlight: null,
    overlay: null,
    selection: null,
    disputed,
    states,
  });
  return drawPicture(scene, options);
}

function positionsOf({ layout }: Network): SceneInput['positions'] {
  return new Map(
    layout?.positions.map(({ organization, x, y, pinned = false }) => [
      organization,
      { x, y, pinned },
    ]),
  );
}
