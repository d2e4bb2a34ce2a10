/** Cytoscape on the page: drawn from the state, and changing nothing but through it. */
import cytoscape, { type Core } from 'cytoscape';
import { selectScene, selectSelected } from '../state/derived.ts';
import { type Explorer, type ExplorerState, setTransient } from '../state/store.ts';
import type { Camera } from '../state/transient.ts';
import { type CanvasCamera, createCamera } from './camera.ts';
import { NOTHING_DRAWN } from './elements.ts';
import { listenToGestures } from './gestures.ts';
import { listenToKeys } from './keyboard.ts';
import { labelSize, laneStep, ZOOM } from './legibility.ts';
import { stylesheet } from './style.ts';
import { drawHover, drawScene } from './sync.ts';

declare global {
  interface Window {
    /** For tests and bookmarklets: where a record is drawn. Read only, there once the page is ready. */
    explorer?: Pick<Camera, 'renderedPoint'>;
  }
}

/**
 * Draws the state into a container, and goes on doing so.
 * @returns Cytoscape, for layers that move along with it, and a function that takes it away again
 */
export function mountCanvas(
  explorer: Explorer,
  container: HTMLElement,
): { cy: Core; unmount: () => void } {
  const cy = cytoscape({
    container,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  const camera = createCamera(cy, container);
  const ending = new AbortController();
  const { signal } = ending;

  followTheme(cy, signal);
  keepLegible(cy);
  listenToGestures(cy, container, explorer);
  listenToKeys(cy, camera, container, explorer, signal);
  const stop = follow(explorer, cy, camera);
  const size = new ResizeObserver(() => camera.resize());
  size.observe(container);
  // The sheet tells its height after the canvas is there, but before anybody has seen it.
  let seen = false;
  const sheet = new MutationObserver(() =>
    seen ? revealBesideSheet(explorer.getState(), camera) : camera.start(),
  );
  sheet.observe(document.documentElement, { attributeFilter: ['style'] });

  cy.one('render', () => {
    seen = true;
    const { renderedPoint } = camera;
    window.explorer = { renderedPoint };
    setTransient(explorer, { camera });
    document.documentElement.dataset.ready = 'true';
  });

  const unmount = () => {
    stop();
    ending.abort();
    size.disconnect();
    sheet.disconnect();
    cy.destroy();
    delete window.explorer;
    delete document.documentElement.dataset.ready;
    setTransient(explorer, { camera: null });
  };
  return { cy, unmount };
}

/** Draws the state now and whenever it changes; moves the camera only to what was asked for. */
function follow(explorer: Explorer, cy: Core, camera: CanvasCamera): () => void {
  let drawn = NOTHING_DRAWN;
  const draw = (state: ExplorerState) => {
    const scene = selectScene(state);
    if (scene !== drawn) drawScene(cy, drawn, scene);
    drawn = scene;
  };
  draw(explorer.getState());
  camera.start();
  return explorer.subscribe((state, before) => {
    draw(state);
    if (state.transient.hover !== before.transient.hover) drawHover(cy, state.transient.hover);
    if (state.document.opened !== before.document.opened) camera.start();
    else if (state.view.highlight !== before.view.highlight && drawn.hulls.length > 0)
      camera.fitTo(drawn.hulls.flatMap(({ members }) => members));
    else if (state.view.selection !== before.view.selection) revealMeant(state, camera);
    else if (state.transient.overlay !== before.transient.overlay) revealMeant(state, camera);
  });
}

/** After the sheet has moved: what is meant, or for an analysis that means nobody the whole picture. */
function revealBesideSheet(state: ExplorerState, camera: CanvasCamera): void {
  const meansNobody = state.view.selection === null && !state.transient.overlay?.fades;
  if (state.view.ask && meansNobody) camera.fit();
  else revealMeant(state, camera);
}

/** Brings into view what is selected, or else what an analysis shows. A bloc is in view when its members are. */
function revealMeant(state: ExplorerState, camera: CanvasCamera): void {
  const selected = selectSelected(state);
  const { overlay } = state.transient;
  if (!selected && overlay?.fades)
    camera.reveal([...overlay.groups.flatMap(({ members }) => members), ...overlay.emphasized]);
  if (selected?.is === 'bloc')
    camera.reveal(selected.record.members.map(({ organization }) => organization));
  else if (selected) camera.reveal([selected.record.id]);
}

function followTheme(cy: Core, signal: AbortSignal): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => cy.style(stylesheet(dark.matches ? 'dark' : 'light'));
  dark.addEventListener('change', dress, { signal });
  dress();
}

/** Reads the stylesheet anew where the zoom has changed what it says. */
function keepLegible(cy: Core): void {
  const sizes = () => `${laneStep(cy.zoom())} ${labelSize(1, cy.zoom())}`;
  let drawn = sizes();
  cy.on('zoom', () => {
    const wanted = sizes();
    if (wanted !== drawn) cy.style().update();
    drawn = wanted;
  });
}
