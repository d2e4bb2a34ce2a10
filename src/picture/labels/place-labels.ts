/** Finds a place for every label of a picture, so that none lies on another or on what is drawn. */
import type { Drawing } from '../drawing.ts';
import { grow, lengthInside, type Rectangle, sharedArea } from '../plane.ts';
import type { Candidate } from './candidates.ts';
import { createGrid, type Grid } from './grid.ts';
import { boxAt, type PlacedLabel } from './label.ts';
import { type Obstacle, type Obstacles, obstaclesOf } from './obstacles.ts';
import { type Wanted, wantedLabels } from './wanted.ts';

/** What a label would cost that lies on another or on a shape: it is rather left out. */
const REFUSED = 1000;
const ON_LINE = { touched: 14, perPixel: 2 };
const ON_END = 60;
/** Most that lines and the marks at their ends cost together: what many lines meet at has a name all the same. */
const MOST_ON_LINES = 600;
/** For a pixel beyond the shapes to the left or right: the picture would have to shrink for it. */
const BEYOND = 0.25;
/**
 * A picture of more shapes than this is framed by these, with so much room round them for names, in CSS
 * pixels: a name that needs more would be cut off at the border.
 */
export const FRAMED_BY_SHAPES = { from: 61, room: 32 };
/** What it is worth that a label stays where it stood, no farther off than a step in CSS pixels. */
const STAYING = 10;
const STEP = 6;
/** Between two labels, in CSS pixels. */
const APART = 2;
const CELL = 64;
/** Rounds in which each label looks again, the others being where they are; fewer where there are many. */
const ROUNDS = 6;
const LOOKS_IN_ALL = 400;

/**
 * Gives each label the best of its possible places: first one after the other, the most important
 * first, then in rounds until none would move (a local search after J. Christensen, J. Marks, S. Shieber,
 * “An Empirical Study of Algorithms for Point-Feature Label Placement”, ACM TOG 14(3), 1995). A label
 * that would lie on another or on a shape wherever it stands is left out, unless it is important; an important name is
 * where it would lie on one that is more so.
 * @param zoom CSS pixels for a picture unit; type does not shrink below what can be read
 * @param before labels as they stood until now: one that can stay where it was does not jump
 * @param isNamed by id, whether an organization is to have its name; the others are only in the way. So it is in a
 *   large picture, of which labels are placed again and again: they look once
 */
export function placeLabels(
  drawing: Drawing,
  zoom: number,
  before: readonly PlacedLabel[] = [],
  isNamed?: (id: string) => boolean,
): PlacedLabel[] {
  const obstacles = obstaclesOf(drawing, zoom);
  const stood = new Map(before.map((label) => [`${label.of} ${label.id}`, label]));
  const wanted = wantedLabels(drawing, zoom, isNamed).map((label) => {
    const old = stood.get(`${label.of} ${label.id}`);
    return old ? { ...label, candidates: preferred(label.candidates, old) } : label;
  });
  const taken = createGrid<PlacedLabel>(CELL);
  const placed = new Map<Wanted, Place & { readonly label: PlacedLabel }>();
  const look = (label: Wanted): boolean => {
    const before = placed.get(label);
    // Nothing can be better than the first choice where nothing is in its way.
    if (before?.cost === label.candidates[0]?.cost) return false;
    if (before) taken.remove(boxAt(before.label, zoom), before.label);
    const best = bestPlace(label, zoom, obstacles, taken);
    if (!best) placed.delete(label);
    else {
      const isSame = before?.candidate === best.candidate;
      const next = isSame
        ? { ...before, ...best }
        : { ...best, label: labelAt(label, best.candidate) };
      placed.set(label, next);
      taken.add(boxAt(next.label, zoom), next.label);
      return !isSame;
    }
    return before !== undefined;
  };
  const rounds = isNamed ? 1 : 1 + Math.min(ROUNDS, Math.floor(LOOKS_IN_ALL / wanted.length));
  let moved = true;
  for (let round = 0; moved && round < rounds; round++)
    moved = wanted.reduce((any, label) => look(label) || any, false);
  return readable(
    wanted.flatMap((label) => placed.get(label)?.label ?? []),
    zoom,
  );
}

/**
 * Without the names that could not be read: of two important ones, one of which lies on the other, the second; and those
 * that important words lie on.
 */
function readable(labels: readonly PlacedLabel[], zoom: number): PlacedLabel[] {
  const important: Rectangle[] = [];
  const isFree = (box: Rectangle) => !important.some((other) => sharedArea(box, other) > 0);
  const kept = labels.filter((label) => {
    if (!label.important || label.of === 'badges') return true;
    const box = boxAt(label, zoom);
    if (label.of === 'organization' && !isFree(box)) return false;
    important.push(box);
    return true;
  });
  return kept.filter(
    (label) => label.of !== 'organization' || label.important || isFree(boxAt(label, zoom)),
  );
}

/** The candidates with those first that stand where the label stood. */
function preferred(candidates: readonly Candidate[], { box: old }: PlacedLabel): Candidate[] {
  const isNear = ({ box }: Candidate) =>
    Math.hypot(box.x + box.width / 2 - old.x - old.width / 2, box.y - old.y) < STEP;
  return candidates
    .map((one) => (isNear(one) ? { ...one, cost: one.cost - STAYING } : one))
    .sort((a, b) => a.cost - b.cost);
}

interface Place {
  readonly candidate: Candidate;
  readonly cost: number;
}

function bestPlace(
  label: Wanted,
  zoom: number,
  obstacles: Obstacles,
  taken: Grid<PlacedLabel>,
): Place | null {
  let best: Place | null = null;
  for (const candidate of label.candidates) {
    const least = best?.cost ?? Number.POSITIVE_INFINITY;
    if (candidate.cost >= least) break;
    const box = boxAt(candidate, zoom);
    const cost = costOf(label, box, candidate.cost, least, zoom, obstacles, taken);
    if (cost < least) best = { candidate, cost };
  }
  // What staying is worth does not outweigh what a label would lie on.
  const isRefused = best !== null && best.cost >= REFUSED - STAYING;
  return isRefused && !label.important ? null : best;
}

/**
 * What a place costs with what is in the way there.
 * @param least no more than this is of interest
 */
function costOf(
  label: Wanted,
  box: Rectangle,
  own: number,
  least: number,
  zoom: number,
  obstacles: Obstacles,
  taken: Grid<PlacedLabel>,
): number {
  let cost = own + beyondCost(beyond(box, obstacles.bounds), obstacles.shapes);
  let onLines = 0;
  const kept = grow(box, APART);
  taken.near(kept, (other) => {
    if (sharedArea(kept, boxAt(other, zoom)) > 0) cost += REFUSED;
    return cost < least;
  });
  if (cost >= least) return cost;
  obstacles.solid.near(box, (obstacle) => {
    if (sharedArea(box, obstacle.box) > 0) cost += REFUSED;
    return cost < least;
  });
  if (cost >= least) return cost;
  obstacles.along.near(box, (obstacle) => {
    onLines += onLine(label, box, obstacle);
    return onLines < MOST_ON_LINES && cost + onLines < least;
  });
  if (onLines > 0 && label.dispensable) cost += REFUSED;
  return cost + Math.min(onLines, MOST_ON_LINES);
}

function beyondCost(pixels: number, shapes: number): number {
  const isCutOff = shapes >= FRAMED_BY_SHAPES.from && pixels > FRAMED_BY_SHAPES.room;
  return isCutOff ? REFUSED : BEYOND * pixels;
}

function beyond({ x, width }: Rectangle, bounds: Rectangle): number {
  return Math.max(0, bounds.x - x) + Math.max(0, x + width - (bounds.x + bounds.width));
}

/** On a line, or on the mark at the end of one. */
function onLine(label: Wanted, box: Rectangle, obstacle: Obstacle): number {
  if (obstacle.is !== 'line') return sharedArea(box, obstacle.box) > 0 ? ON_END : 0;
  // Its own line is where a label stands.
  if (obstacle.id === label.id) return 0;
  const length = lengthInside(obstacle.segment, box, obstacle.reach);
  return length > 0 ? ON_LINE.touched + ON_LINE.perPixel * length : 0;
}

function labelAt(label: Wanted, candidate: Candidate): PlacedLabel {
  const { id, of, size, bold, faded, important } = label;
  const { wording, anchor, box, align } = candidate;
  return { id, of, size, bold, faded, important, wording, anchor, box, align };
}
