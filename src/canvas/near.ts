/** What a finger may have meant, which hides what it points at. */
import type { Point } from '../picture/scene.ts';
import type { Stage } from './stage.ts';

/** Several records in reach of a finger, the nearest first, and where it is on the canvas. */
export interface Near extends Point {
  readonly ids: readonly string[];
}

/** How far a finger reaches, in CSS pixels. */
const REACH = 22;
/** No more are asked about; the others can be zoomed in upon. */
const MOST = 6;

/** Ids of the organizations and lines in reach of a point of the canvas, the nearest first. */
export function inReach(stage: Stage, at: Point): string[] {
  return stage
    .within(at, REACH)
    .slice(0, MOST)
    .map(({ id }) => id);
}
