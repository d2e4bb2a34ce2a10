/** The walk through the picture by keys: where it stands, and what keys do there. */
import { arrowsOf, type Direction, type Place } from '../picture/arrows.ts';
import type { Scene } from '../picture/scene.ts';
import { beginWalk, focusOf, type Key, pressed, type Walk, walkIn } from '../picture/walk.ts';
import { selectScene } from './derived.ts';
import { moveBy } from './moving.ts';
import { isMakingBloc, pickOnPicture, selectPicked } from './on-picture.ts';
import { remember } from './remember.ts';
import { type Explorer, type ExplorerState, setTransient } from './store.ts';

/** By `KeyboardEvent.key`. Tab is none of them: it always leaves the picture. */
const KEYS: Readonly<Record<string, Key>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Backspace: 'back',
  ' ': 'select',
};

const walkFor = remember(
  (scene: Scene, walk: Walk | null): Walk | null => walk && walkIn(scene, walk),
);
// Places that have not changed are the same text, though the scene may be another.
const arrowsFor = remember((places: string) => arrowsOf(JSON.parse(places) as Place[]));

/** Where the walk stands, of what is drawn; `null` before it has begun. */
export const selectWalk = (state: ExplorerState): Walk | null =>
  walkFor(selectScene(state), state.transient.walk);

/** Id of what has the ring of the focus: only while keys walk through the picture. */
export const selectFocused = (state: ExplorerState): string | null => {
  const walk = state.transient.isWalking ? selectWalk(state) : null;
  return walk && focusOf(walk);
};

/** The focus has come to the picture by key: the walk goes on, or begins at what is selected. */
export function comeToPicture(explorer: Explorer): void {
  const state = explorer.getState();
  setTransient(explorer, { isWalking: true, walk: selectWalk(state) ?? begun(state) });
}

/** The focus has left the picture; the walk stays where it is. */
export function leavePicture(explorer: Explorer): void {
  setTransient(explorer, { isWalking: false });
}

/** A pointer has the picture: no walk, until a key begins one where the pointer was. */
export function endWalk(explorer: Explorer): void {
  setTransient(explorer, { isWalking: false, walk: null });
}

/** Goes to an organization or relation as whoever touches its item in the tree does, and selects it. */
export function pickItem(explorer: Explorer, walk: Walk): void {
  setTransient(explorer, { isWalking: true, walk });
  pickOnPicture(explorer, focusOf(walk));
}

/**
 * What a key does that is pressed in the picture.
 * @returns whether it is one of the picture's keys, be there something to do or not
 */
export function walkByKey(
  explorer: Explorer,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): boolean {
  const meant = KEYS[key];
  if (!meant) return false;
  const state = explorer.getState();
  const known = selectWalk(state);
  const walk = known ?? begun(state);
  if (!walk) return true;
  if (shiftKey) return moveByKey(explorer, walk, meant);
  // A pointer has left nothing that is focused: the first key shows where the walk begins.
  if (!known && selectPicked(state) === null) {
    setTransient(explorer, { isWalking: true, walk });
    return true;
  }
  take(explorer, walk, meant);
  return true;
}

function take(explorer: Explorer, walk: Walk, key: Key): void {
  const state = explorer.getState();
  const scene = selectScene(state);
  if (isMakingBloc(state) && (key === 'enter' || key === 'select')) {
    pickOnPicture(explorer, walk.organization);
    return;
  }
  const step = pressed(scene, walk, key, () => arrowsFor(placesIn(scene)));
  setTransient(explorer, { isWalking: true, walk: step?.is === 'go' ? step.walk : walk });
  if (!step || step.is === 'go') return;
  if (step.is === 'open') setTransient(explorer, { toHeading: true });
  pickOnPicture(explorer, step.id);
}

function moveByKey(explorer: Explorer, walk: Walk, key: Key): boolean {
  if (!isDirection(key)) return false;
  setTransient(explorer, { isWalking: true, walk });
  moveBy(explorer, walk.organization, key);
  return true;
}

function isDirection(key: Key): key is Direction {
  return key === 'left' || key === 'right' || key === 'up' || key === 'down';
}

function begun(state: ExplorerState): Walk | null {
  const { x, y, width, height } = state.transient.camera?.view() ?? NO_VIEW;
  const middle = { x: x + width / 2, y: y + height / 2 };
  return beginWalk(selectScene(state), selectPicked(state), middle);
}

const NO_VIEW = { x: 0, y: 0, width: 0, height: 0 };

function placesIn({ nodes }: Scene): string {
  return JSON.stringify(nodes.map(({ id, x, y }): Place => ({ id, x, y })));
}
