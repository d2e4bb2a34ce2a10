/** Cytoscape at rest: a picture in which nothing moves takes no time of the processor. */
import cytoscape, { type Core } from 'cytoscape';

/** What this reads and sets of Cytoscape's canvas, which its types leave out. */
interface Renderer {
  readonly cy: Core;
  readonly destroyed?: boolean;
  readonly beforeRenderCallbacks: readonly { fn(draws: boolean, now: number): void }[];
  readonly renderOptions: unknown;
  requestedFrame: boolean;
  lastDrawTime: number;
  lastRedrawTime: number;
  averageRedrawTime: number;
  render(options: unknown): void;
  redraw(options?: unknown): void;
  startRenderLoop(): void;
  /** Ours: frames still to come, none where the canvas is at rest. */
  framesLeft?: number;
}

/** Frames after the last one that was drawn, in which Cytoscape makes ready what it draws faster from. */
const FRAMES_AFTER = 30;

/**
 * Has the canvas of Cytoscape ask for frames while there is something to draw, and for half a second more. Its own loop
 * asks for sixty in a second as long as the page is open (its issue 2657), each of which all threads of the browser wake
 * for. To be called before the first picture is drawn; `wake` is for what moves without a change of the graph.
 */
export function restWhereNothingMoves(): void {
  const { prototype } = cytoscape('renderer', 'canvas') as unknown as { prototype: Renderer };
  if (prototype.startRenderLoop === startAwake) return;
  const { redraw } = prototype;
  prototype.startRenderLoop = startAwake;
  prototype.redraw = function (options) {
    redraw.call(this, options);
    rouse(this);
  };
}

/** Begins frames for an animation that has just been started. */
export function wake(cy: Core): void {
  (cy as unknown as { renderer(): Renderer }).renderer().redraw();
}

function startAwake(this: Renderer): void {
  rouse(this);
}

function rouse(renderer: Renderer): void {
  const isAtRest = !renderer.framesLeft;
  renderer.framesLeft = FRAMES_AFTER;
  if (isAtRest) requestAnimationFrame((now) => frame(renderer, now));
}

function frame(renderer: Renderer, now: number): void {
  if (renderer.destroyed) return;
  draw(renderer, renderer.requestedFrame, now);
  renderer.framesLeft = renderer.cy.animated() ? FRAMES_AFTER : (renderer.framesLeft ?? 1) - 1;
  if (renderer.framesLeft > 0) requestAnimationFrame((next) => frame(renderer, next));
}

/** As Cytoscape's own loop does it, with the times by which it decides how much to draw while a picture moves. */
function draw(renderer: Renderer, draws: boolean, now: number): void {
  if (draws) renderer.requestedFrame = false;
  for (const { fn } of renderer.beforeRenderCallbacks) fn(draws, now);
  if (!draws) return;
  const from = performance.now();
  renderer.render(renderer.renderOptions);
  renderer.lastDrawTime = performance.now();
  renderer.lastRedrawTime = renderer.lastDrawTime - from;
  const average = renderer.averageRedrawTime || renderer.lastRedrawTime;
  renderer.averageRedrawTime = (average + renderer.lastRedrawTime) / 2;
}
