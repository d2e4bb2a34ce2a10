/** A network as a picture shows it: the graph with its hulls and labels. */
import { words } from '../words/words.ts';
import { drawingOf } from './drawing.ts';
import { frameOf } from './frame.ts';
import { LANE_STEP } from './geometry.ts';
import { graphMarkup } from './graph-markup.ts';
import { BADGE_TYPE } from './labels/label-primitives.ts';
import { placeLabels } from './labels/place-labels.ts';
import { legendOf } from './legend.ts';
import { PADDING, type Shown } from './picture-plan.ts';
import type { Rectangle } from './plane.ts';
import type { Scene } from './scene.ts';
import type { InkId } from './theme.ts';

/** @param frame the whole graph, or the part of it that is in this rectangle */
export function shownNetwork(
  scene: Scene,
  frame: 'all' | Rectangle = 'all',
): (inks: InkId) => Shown {
  return (inks) => {
    const drawing = drawingOf(scene, inks, LANE_STEP);
    const labels = placeLabels(drawing, 1);
    return {
      frame: frame === 'all' ? frameOf(drawing, labels, 1, PADDING) : frame,
      markup: (ground) => graphMarkup(drawing, labels, ground),
      legend: legendOf(scene),
      letters: Math.min(
        BADGE_TYPE,
        ...labels.flatMap(({ of, size }) => (of === 'badges' ? [] : [size])),
      ),
      counts: words.caption.counts(scene.nodes.length, scene.edges.length),
    };
  };
}
