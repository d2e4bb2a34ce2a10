/** Arrow keys on the canvas: from what is selected to what lies next to it. */
import type { Core } from 'cytoscape';
import type { Point } from '../picture/scene.ts';
import { goOnPicture, isMakingBloc, pickOnPicture, selectPicked } from '../state/on-picture.ts';
import type { Explorer } from '../state/store.ts';
import type { CanvasCamera } from './camera.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Place extends Point {
  readonly id: string;
}

/** How much a step aside counts against a step ahead. */
const ASIDE = 2;

/** Listens on the focused canvas until `signal` ends it. */
export function listenToKeys(
  cy: Core,
  camera: CanvasCamera,
  container: HTMLElement,
  explorer: Explorer,
  signal: AbortSignal,
): void {
  // A frame round the picture is for who comes by key.
  const byPointer = () => container.setAttribute('data-pointer', '');
  const byKey = () => container.removeAttribute('data-pointer');
  container.addEventListener('pointerdown', byPointer, { signal, capture: true });
  container.addEventListener('keydown', byKey, { signal });
  container.addEventListener('blur', byKey, { signal });
  const step = (event: KeyboardEvent) => {
    const direction = directionOf(event.key);
    if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const isMaking = isMakingBloc(explorer.getState());
    const places = isMaking ? organizationsOn(cy) : placesOn(cy);
    const picked = selectPicked(explorer.getState());
    const from = places.find(({ id }) => id === picked);
    const next = from
      ? nearestInDirection(places, from, direction)
      : nearest(places, camera.middle());
    if (next) goOnPicture(explorer, next.id);
  };
  const pick = (event: KeyboardEvent) => {
    const state = explorer.getState();
    if (event.key === 'Enter' && isMakingBloc(state)) pickOnPicture(explorer, selectPicked(state));
  };
  container.addEventListener('keydown', step, { signal });
  container.addEventListener('keydown', pick, { signal });
}

/** Every organization, and every relation at the middle of its line. */
function placesOn(cy: Core): Place[] {
  return [
    ...organizationsOn(cy),
    ...cy.edges().map((edge) => ({ id: edge.id(), ...edge.midpoint() })),
  ];
}

function organizationsOn(cy: Core): Place[] {
  return cy.nodes().map((node) => ({ id: node.id(), ...node.position() }));
}

/** The direction of an arrow key, by its `KeyboardEvent.key`; `null` for any other key. */
export function directionOf(key: string): Direction | null {
  switch (key) {
    case 'ArrowLeft':
      return 'left';
    case 'ArrowRight':
      return 'right';
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    default:
      return null;
  }
}

/**
 * The nearest place in the quarter of the plane that opens in a direction (y points down), straight
 * ahead before aside; of equally near ones the first by id. `null` where that quarter is empty.
 * Places at `from` itself lie in no direction.
 */
export function nearestInDirection(
  places: readonly Place[],
  from: Point,
  direction: Direction,
): Place | null {
  return least(places, (place) => {
    const { ahead, aside } = seenFrom(from, place, direction);
    return ahead > 0 && aside <= ahead ? ahead + ASIDE * aside : Number.POSITIVE_INFINITY;
  });
}

/** The place nearest to a point; `null` where there is none. */
export function nearest(places: readonly Place[], to: Point): Place | null {
  return least(places, ({ x, y }) => Math.hypot(x - to.x, y - to.y));
}

function seenFrom(from: Point, place: Point, direction: Direction) {
  const right = place.x - from.x;
  const down = place.y - from.y;
  switch (direction) {
    case 'left':
      return { ahead: -right, aside: Math.abs(down) };
    case 'right':
      return { ahead: right, aside: Math.abs(down) };
    case 'up':
      return { ahead: -down, aside: Math.abs(right) };
    case 'down':
      return { ahead: down, aside: Math.abs(right) };
  }
}

function least(places: readonly Place[], cost: (place: Place) => number): Place | null {
  let best: { place: Place; cost: number } | null = null;
  for (const place of places) {
    const own = cost(place);
    if (own === Number.POSITIVE_INFINITY) continue;
    if (!best || own < best.cost || (own === best.cost && place.id < best.place.id))
      best = { place, cost: own };
  }
  return best?.place ?? null;
}
