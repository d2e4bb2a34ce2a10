/** Where the reader looks from. The camera moves when asked, and never past a moment. */
import type { Core } from 'cytoscape';
import { CLOSEST, frame, leastZoom, paddingIn, type Viewport } from '../picture/framing.ts';
import type { Rectangle } from '../picture/plane.ts';
import type { Point } from '../picture/scene.ts';
import { ZOOM } from '../picture/zoom.ts';
import type { Camera } from '../state/transient.ts';
import { wake } from './rest.ts';
import type { Stage } from './stage.ts';
import { inPicture, rendered, viewportOf } from './viewport.ts';

/** The camera as the rest of this room uses it. */
export interface CanvasCamera extends Camera {
  /** Fits at once, without a movement that the reader would have to follow. */
  readonly start: () => void;
  /**
   * Brings records into view, a single one at the zoom there is. Where all are in view already, and
   * where none is drawn, nothing moves.
   */
  readonly reveal: (ids: readonly string[]) => void;
  /**
   * Brings a record into view: with its neighbours, where the whole is too small to read on a small
   * canvas and the reader has not moved it.
   */
  readonly approach: (id: string, moving: boolean) => void;
  /** Back to the whole from what was approached. */
  readonly stepBack: () => void;
  /** After the canvas has changed its size: the same point stays in the middle. */
  readonly resize: () => void;
  /** Whether the reader has panned or zoomed since the picture was last framed at once. */
  readonly isMoved: () => boolean;
  /** Remembers where it stands, … */
  readonly leave: () => void;
  /** … and goes back there. */
  readonly comeBack: () => void;
}

/** All lengths in CSS pixels. */
const REVEAL_MARGIN = 32;
const MOVE_MS = 200;
/** A canvas no larger than this, … */
const SMALL = 480;
/** … and a zoom at which names crowd and shapes are dots. */
const READABLE = 0.6;

export function createCamera(cy: Core, container: HTMLElement, stage: Stage): CanvasCamera {
  const { scene } = stage;
  let size = { width: cy.width(), height: cy.height() };
  let moved = false;
  let approached = false;
  let left: Viewport | null = null;
  cy.on('dragpan scrollzoom pinchzoom', () => {
    moved = true;
  });

  const room = (): Rectangle => {
    const { width, height } = container.getBoundingClientRect();
    return { x: 0, y: 0, width, height };
  };

  const go = (to: Viewport, moving: boolean) => {
    cy.stop();
    if (moving && !wantsStillness()) {
      cy.animate({ ...to, duration: MOVE_MS, easing: 'ease-out-cubic' });
      wake(cy);
    } else cy.viewport(to);
  };

  const show = (ids: ReadonlySet<string> | null, closest: number, moving: boolean) => {
    const area = room();
    const viewport = frame(scene(), ids, area, paddingIn(area), closest);
    if (viewport) go(viewport, moving);
  };

  /** Records with the ends of their lines. */
  const fitTo = (ids: readonly string[], moving = true) => {
    const wanted = new Set(ids);
    const ends = scene()
      .edges.filter(({ id }) => wanted.has(id))
      .flatMap(({ source, target }) => [source, target]);
    show(new Set([...wanted, ...ends]), CLOSEST.part, moving);
  };

  const holdZoom = () => {
    cy.minZoom(leastZoom(scene(), room()));
  };

  const fitWhole = (moving: boolean) => {
    holdZoom();
    moved = false;
    approached = false;
    show(null, CLOSEST.whole, moving);
  };

  const isTooSmall = () => {
    const area = room();
    if (Math.min(area.width, area.height) > SMALL) return false;
    const whole = frame(scene(), null, area, paddingIn(area), CLOSEST.whole);
    return whole !== null && whole.zoom < READABLE;
  };

  const middle = () => {
    const { x, y, width, height } = room();
    return inPicture({ x: x + width / 2, y: y + height / 2 }, cy);
  };

  const reveal = (ids: readonly string[]) => {
    const area = room();
    const points = ids.map((id) => pointOn(cy, stage, id)).filter((point) => point !== null);
    const [at, ...others] = points;
    if (!at || points.every((point) => isInside(point, area))) return;
    if (others.length > 0) return fitTo(ids);
    const pan = cy.pan();
    const to = {
      x: pan.x + area.x + area.width / 2 - at.x,
      y: pan.y + area.y + area.height / 2 - at.y,
    };
    go({ zoom: cy.zoom(), pan: to }, true);
  };

  return {
    start: () => fitWhole(false),
    fit: () => fitWhole(true),
    fitTo: (ids) => fitTo(ids),
    zoomBy: (factor) => {
      const at = middle();
      const zoom = Math.min(Math.max(cy.zoom() * factor, cy.minZoom()), ZOOM.most);
      cy.stop();
      cy.zoom({ level: zoom, position: at });
      moved = true;
    },
    area: room,
    view: () => {
      const { x, y, width, height } = room();
      return { ...inPicture({ x, y }, cy), width: width / cy.zoom(), height: height / cy.zoom() };
    },
    renderedPoint: (id) => {
      const at = pointOn(cy, stage, id);
      if (!at) return null;
      const box = container.getBoundingClientRect();
      return { x: box.left + at.x, y: box.top + at.y };
    },
    reveal,
    approach: (id, moving) => {
      if (moved || !isTooSmall()) return reveal([id]);
      approached = true;
      const lines = scene().edges.filter(({ source, target }) => source === id || target === id);
      fitTo([id, ...lines.map((line) => line.id)], moving);
    },
    stepBack: () => {
      if (approached && !moved) fitWhole(true);
      approached = false;
    },
    resize: () => {
      cy.resize();
      const by = { x: (cy.width() - size.width) / 2, y: (cy.height() - size.height) / 2 };
      size = { width: cy.width(), height: cy.height() };
      cy.panBy(by);
      holdZoom();
    },
    isMoved: () => moved,
    leave: () => {
      left = viewportOf(cy);
    },
    comeBack: () => {
      if (left) go(left, true);
      left = null;
    },
  };
}

/** The middle of a node, or of a line, from the upper left corner of the canvas. */
function pointOn(cy: Core, stage: Stage, id: string): Point | null {
  const element = cy.getElementById(id);
  if (element.nonempty())
    return element.group() === 'edges' ? element.renderedMidpoint() : element.renderedPosition();
  const at = stage.middle(id);
  return at && rendered(at, cy);
}

function isInside({ x, y }: Point, area: Rectangle): boolean {
  return (
    x >= area.x + REVEAL_MARGIN &&
    x <= area.x + area.width - REVEAL_MARGIN &&
    y >= area.y + REVEAL_MARGIN &&
    y <= area.y + area.height - REVEAL_MARGIN
  );
}

function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
