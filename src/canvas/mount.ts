/** Cytoscape on the page: drawn from the state, and changing nothing but through it. */
import cytoscape from 'cytoscape';
import { placesInTurn } from '../picture/context/places.ts';
import { ZOOM } from '../picture/zoom.ts';
import { onScreenInks, screenInks } from '../state/appearance.ts';
import { selectScene, selectSelected } from '../state/derived.ts';
import { type Explorer, type ExplorerState, setTransient } from '../state/store.ts';
import type { Camera } from '../state/transient.ts';
import { selectFocused } from '../state/walking.ts';
import { type CanvasCamera, createCamera } from './camera.ts';
import { NOTHING_DRAWN } from './elements.ts';
import { followFrame } from './follow-frame.ts';
import { listenToGestures } from './gestures.ts';
import { type Layers, mountLayers } from './layers.ts';
import { keepLinesSeen } from './lines-seen.ts';
import type { Near } from './near.ts';
import { listenToPointer, type Pointed } from './pointer.ts';
import { restWhereNothingMoves } from './rest.ts';
import { createStage } from './stage.ts';
import { stylesheet } from './style.ts';
import { drawHover } from './sync.ts';
import { systemColours } from './system-colours.ts';

declare global {
  interface Window {
    /** For tests and bookmarklets: where records and labels are drawn. Read only, there once the page is ready. */
    explorer?: Pick<Camera, 'renderedPoint'> & Pick<Layers, 'labels'>;
  }
}

/** Hears of what is done on the picture and is not in the state. */
export interface Told {
  /** What the pointer has come upon; `null` when it has left that. */
  readonly point: (pointed: Pointed | null) => void;
  /** A tap has to bring the focus to the picture. */
  readonly tapped: () => void;
  /** What a finger may have meant; `null` when the picture has moved since. */
  readonly near: (near: Near | null) => void;
  /** The program's own, in drawing what has changed. */
  readonly fault: (error: unknown) => void;
}

/**
 * Draws the state into a container, and goes on doing so.
 * @returns a function that takes the picture away again
 */
export function mountCanvas(
  explorer: Explorer,
  container: HTMLElement,
  told: Omit<Told, 'fault'>,
): () => void {
  restWhereNothingMoves();
  const cy = cytoscape({
    container,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  const placesFor = placesInTurn();
  const layers = mountLayers(cy, container, placesFor);
  const stage = createStage(cy, layers, placesFor);
  let drawn = NOTHING_DRAWN;
  const camera = createCamera(cy, container, stage);
  const follow = () => followFrame(explorer, container);
  const draw = (state: ExplorerState) => {
    const scene = selectScene(state);
    if (scene === drawn) return;
    drawn = scene;
    stage.show(scene, screenInks(state));
  };

  // In the midst of a movement what an analysis shows follows in the same task: both are drawn together.
  let isWaiting = false;
  const drawTogether = () => {
    if (isWaiting) return;
    isWaiting = true;
    // React renders, and has its effects, in a microtask of its own that begins before the second of these.
    queueMicrotask(() =>
      queueMicrotask(() => {
        isWaiting = false;
        if (!cy.destroyed()) draw(explorer.getState());
      }),
    );
  };

  const style = () =>
    cy.style(stylesheet(screenInks(explorer.getState()), systemColours(document)));
  style();
  const stopInks = onScreenInks(explorer, () => {
    style();
    stage.show(drawn, screenInks(explorer.getState()));
  });
  keepLinesSeen(cy);
  listenToGestures(cy, stage, layers, told.tapped, told.near, explorer);
  listenToPointer(cy, stage, layers, container, explorer, told.point);
  follow();
  draw(explorer.getState());
  camera.start();
  let focused: string | null = null;
  const stop = explorer.subscribe((state, before) => {
    if (state.viewedBy === 'hold') drawTogether();
    else draw(state);
    if (state.document.opened !== before.document.opened) follow();
    moveTo(state, before, camera);
    if (state.transient.hover !== before.transient.hover) {
      stage.touch('hovered', state.transient.hover);
      drawHover(cy, state.transient.hover);
      layers.hover(state.transient.hover);
    }
    const next = selectFocused(state);
    if (next !== focused) {
      focused = next;
      stage.touch('focused', focused);
      layers.focus(focused);
      if (focused !== null) camera.reveal([focused]);
    }
  });
  let seenIn = windowSize();
  let seen = sizeOf(container);
  const size = new ResizeObserver(() => {
    // It tells of the first size too, in which the picture is drawn already.
    if (sizeOf(container) === seen) return;
    seen = sizeOf(container);
    const isOther = windowSize() !== seenIn;
    seenIn = windowSize();
    followSize(explorer, camera, isOther ? follow : null);
  });
  size.observe(container);

  cy.one('render', () => {
    performance.mark('first-picture');
    container.querySelector('.still-picture')?.remove();
    window.explorer = { renderedPoint: camera.renderedPoint, labels: layers.labels };
    const fit = () => {
      follow();
      camera.fit();
    };
    setTransient(explorer, { camera: { ...camera, fit } });
  });

  return () => {
    stop();
    stopInks();
    size.disconnect();
    layers.remove();
    cy.destroy();
    delete window.explorer;
    setTransient(explorer, { camera: null });
  };
}

/** Moves the camera only to what was asked for. */
function moveTo(state: ExplorerState, before: ExplorerState, camera: CanvasCamera): void {
  const { highlight } = state.view;
  // Undone and redone documents share what they were opened with; another network does not.
  if (state.document.opened !== before.document.opened) camera.start();
  else if (highlight !== before.view.highlight) {
    const bloc = state.document.network.blocs.find(({ id }) => id === highlight);
    if (before.view.highlight === null) camera.leave();
    if (bloc) camera.fitTo(bloc.members.map(({ organization }) => organization));
    else camera.comeBack();
  } else if (state.view.selection !== before.view.selection) {
    if (state.view.selection === null) camera.stepBack();
    revealSelected(state, camera, true);
  } else if (state.transient.overlay !== before.transient.overlay)
    revealSelected(state, camera, true);
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => `${clientWidth} ${clientHeight}`;

const windowSize = () => `${window.innerWidth} ${window.innerHeight}`;

/**
 * A picture that the reader has not moved is framed anew; one that has been moved keeps its middle. What is
 * selected stays in view, whatever has opened beside the picture.
 * @param follow takes the layout for the new shape into use: in another window, not beside another panel
 */
function followSize(explorer: Explorer, camera: CanvasCamera, follow: (() => void) | null): void {
  const { view, transient } = explorer.getState();
  camera.resize();
  if (!camera.isMoved() && view.highlight === null) {
    if (view.selection === null && transient.overlay === null) follow?.();
    camera.start();
  }
  revealSelected(explorer.getState(), camera, false);
}

/** Brings into view what is selected, or else what an analysis shows. A bloc is in view when its members are. */
function revealSelected(state: ExplorerState, camera: CanvasCamera, moving: boolean): void {
  const selected = selectSelected(state);
  const { overlay } = state.transient;
  if (!selected && overlay?.fades)
    camera.reveal([...overlay.groups.flatMap(({ members }) => members), ...overlay.emphasized]);
  if (selected?.is === 'bloc')
    camera.reveal(selected.record.members.map(({ organization }) => organization));
  else if (selected) camera.approach(selected.record.id, moving);
}
