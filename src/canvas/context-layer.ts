/**
 * The context of a large scene as a picture of its own below Cytoscape's: it is moved along with the viewport, and
 * painted anew when that is at rest.
 */
import type { Core } from 'cytoscape';
import { type Context, isPaintedAlike } from '../picture/context/front.ts';
import type { Viewport } from '../picture/framing.ts';
import { fadedOpacity } from '../picture/marks.ts';
import { common, type Rectangle } from '../picture/plane.ts';
import type { InkId } from '../picture/theme.ts';
import { type Paintable, paintable, paintContext } from './context-painter.ts';
import { createSurface } from './surface.ts';
import { paintInPicture, viewportOf } from './viewport.ts';

export interface ContextLayer {
  /** Shows another context; `null` for none. */
  readonly show: (context: Context | null, inks: InkId) => void;
  /** Takes up where the canvas is looked at from. */
  readonly follow: () => void;
  readonly remove: () => void;
}

/** How far it is painted beyond each side of the canvas, as a share of its size. */
const BEYOND = 0.25;
/** So few pieces are painted anew in each frame. */
const AT_ONCE = 400;
/** How long nothing must have moved, in milliseconds. */
const STILL_MS = 120;
/** At most so often it is painted in the midst of a movement, where that has left it behind. */
const MIDST_MS = 300;
/** A picture that is larger or smaller than it was painted by more than this is too coarse. */
const COARSE = 2.5;

interface Painted extends Viewport {
  /** Size of the canvas, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly pieces: number;
  readonly at: number;
}

export function mountContext(cy: Core, container: HTMLElement): ContextLayer {
  const surface = createSurface(container, 'canvas-context', BEYOND);
  const { style } = surface.canvas;
  style.inset = `${-100 * BEYOND}%`;
  style.width = `${100 * (1 + 2 * BEYOND)}%`;
  style.height = style.width;
  surface.canvas.hidden = true;
  let shown: Context | null = null;
  let ready: Paintable | null = null;
  let painted: Painted | null = null;
  let waiting: number | undefined;

  /** What is seen from somewhere, in picture units; with what the surface holds `beyond` that. */
  const seenFrom = ({ zoom, pan }: Viewport, beyond: number): Rectangle => {
    const { clientWidth: width, clientHeight: height } = container;
    return {
      x: (-width * beyond - pan.x) / zoom,
      y: (-height * beyond - pan.y) / zoom,
      width: (width * (1 + 2 * beyond)) / zoom,
      height: (height * (1 + 2 * beyond)) / zoom,
    };
  };

  const repaint = () => {
    clearTimeout(waiting);
    const context = surface.begin();
    if (!context || !ready) return;
    const view = viewportOf(cy);
    paintInPicture(context, view);
    const pieces = paintContext(context, ready, seenFrom(view, BEYOND), view.zoom);
    const { clientWidth: width, clientHeight: height } = container;
    painted = { ...view, width, height, pieces, at: performance.now() };
    style.transform = '';
  };

  /** Whether something in view is not on the surface, or only in pixels that are seen as such. */
  const isLeftBehind = (view: Viewport, from: Painted): boolean => {
    const by = view.zoom / from.zoom;
    if (by > COARSE || by < 1 / COARSE) return true;
    if (!ready) return false;
    const wanted = common(seenFrom(view, 0), ready.places.bounds);
    const { width, height } = common(wanted, seenFrom(from, BEYOND));
    return width < wanted.width || height < wanted.height;
  };

  const move = (view: Viewport, from: Painted) => {
    const by = view.zoom / from.zoom;
    const { clientWidth, clientHeight } = container;
    style.transformOrigin = `${clientWidth * BEYOND}px ${clientHeight * BEYOND}px`;
    const [x, y] = [view.pan.x - by * from.pan.x, view.pan.y - by * from.pan.y];
    style.transform = `matrix(${by}, 0, 0, ${by}, ${x}, ${y})`;
  };

  const follow = () => {
    if (!ready) return;
    const { clientWidth, clientHeight } = container;
    if (painted?.width !== clientWidth || painted.height !== clientHeight) return repaint();
    const view = viewportOf(cy);
    const { zoom, pan } = painted;
    if (view.zoom === zoom && view.pan.x === pan.x && view.pan.y === pan.y) {
      style.transform = '';
      return;
    }
    const isLate = performance.now() - painted.at > MIDST_MS;
    if (painted.pieces <= AT_ONCE || (isLate && isLeftBehind(view, painted))) return repaint();
    move(view, painted);
    clearTimeout(waiting);
    waiting = window.setTimeout(repaint, STILL_MS);
  };

  return {
    show: (context, inks) => {
      const isSame = context && shown && ready?.inks === inks && isPaintedAlike(context, shown);
      shown = context;
      surface.canvas.hidden = context === null;
      style.opacity = context?.isFaded ? String(fadedOpacity(inks)) : '';
      if (isSame) return;
      ready = context && paintable(context, inks, ready);
      if (ready) repaint();
    },
    follow,
    remove: () => {
      clearTimeout(waiting);
      surface.remove();
    },
  };
}
