/** Organizations moved by steps, for keys and for those who cannot drag. */
import { AHEAD, type Direction } from '../picture/arrows.ts';
import { selectScene } from './derived.ts';
import { pin } from './document.ts';
import { type Explorer, setTransient } from './store.ts';

/** In picture units. */
const STEP = 20;

/**
 * Moves an organization a step in a direction and pins it there, as dragging does. Steps of one organization
 * in a row are one step of Undo. What is not drawn, or no organization of the document, does not move.
 */
export function moveBy(explorer: Explorer, organization: string, direction: Direction): void {
  const state = explorer.getState();
  const { document, transient } = state;
  const at = selectScene(state).nodes.find(({ id }) => id === organization);
  if (!at || !document.network.organizations.some(({ id }) => id === organization)) return;
  const { moved } = transient;
  const goesOn = moved?.organization === organization && moved.to === document;
  const from = goesOn ? moved.from : document;
  const { x, y } = AHEAD[direction];
  const to = pin(from, [{ organization, x: at.x + STEP * x, y: at.y + STEP * y }]);
  explorer.setState({ document: to });
  const steps = goesOn && moved.direction === direction ? moved.steps + 1 : 1;
  setTransient(explorer, { moved: { organization, direction, steps, from, to } });
}
