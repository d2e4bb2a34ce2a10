/** How much a placement of labels leaves to be wished for. */
import type { Drawing } from '../drawing.ts';
import { lengthInside, sharedArea } from '../plane.ts';
import { boxAt, type PlacedLabel } from './label.ts';
import { obstaclesOf } from './obstacles.ts';

export interface Overlap {
  /** Id of the label's record, and what it lies on. */
  readonly label: string;
  readonly on: string;
  readonly is: 'label' | 'shape' | 'end' | 'line';
}

/**
 * Each pair of a label and what it lies on: another label (once), a shape, the mark at the end of a
 * line, a line other than its own. A line that is touched in several pieces counts once.
 * @param zoom the one that the labels were placed for
 */
export function overlapsOf(
  labels: readonly PlacedLabel[],
  drawing: Drawing,
  zoom: number,
): Overlap[] {
  const { all } = obstaclesOf(drawing, zoom);
  return labels.flatMap((label, i): Overlap[] => {
    const box = boxAt(label, zoom);
    const others = labels.slice(i + 1).filter((other) => sharedArea(box, boxAt(other, zoom)) > 0);
    const drawn = all.filter((obstacle) =>
      obstacle.is === 'line'
        ? obstacle.id !== label.id && lengthInside(obstacle.segment, box, obstacle.reach) > 0
        : sharedArea(box, obstacle.box) > 0,
    );
    const found = [
      ...others.map(({ id }): Overlap => ({ label: label.id, on: id, is: 'label' })),
      ...drawn.map(({ id, is }): Overlap => ({ label: label.id, on: id, is })),
    ];
    const distinct = new Map(found.map((one) => [`${one.is} ${one.on}`, one]));
    return [...distinct.values()];
  });
}
