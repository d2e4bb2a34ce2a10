/** Where the camera must stand so that organizations and their names are in the picture. */
import { LABEL } from '../picture/marks.ts';
import type { SceneNode } from '../picture/scene.ts';
import { textWidth } from '../picture/text.ts';
import { labelSize, ZOOM } from './legibility.ts';

/** A part of the canvas, in CSS pixels from its upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Cytoscape's viewport: a picture point p is drawn at p · zoom + pan. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

const LINE_HEIGHT = 1.2;
/** Halvings of the interval of zooms; the last is far below what an eye can tell. */
const STEPS = 24;

/**
 * The closest viewport, no closer than `closest`, that shows these nodes with their labels in the
 * middle of an area, `padding` from its borders. Where not even the least zoom is enough the nodes
 * are centred at that. `null` for no nodes.
 */
export function frame(
  nodes: readonly SceneNode[],
  area: Area,
  padding: number,
  closest: number,
): Viewport | null {
  if (nodes.length === 0) return null;
  const fits = (zoom: number) => {
    const { left, right, top, bottom } = extent(nodes, zoom);
    return right - left <= area.width - 2 * padding && bottom - top <= area.height - 2 * padding;
  };
  let zoom: number = closest;
  if (!fits(zoom)) {
    zoom = ZOOM.least;
    let tooClose = closest;
    for (let i = 0; i < STEPS; i++) {
      const between = (zoom + tooClose) / 2;
      if (fits(between)) zoom = between;
      else tooClose = between;
    }
  }
  const { left, right, top, bottom } = extent(nodes, zoom);
  return {
    zoom,
    pan: {
      x: area.x + area.width / 2 - (left + right) / 2,
      y: area.y + area.height / 2 - (top + bottom) / 2,
    },
  };
}

/** What nodes and labels take up, in CSS pixels from where the picture's origin is drawn. */
export function extent(nodes: readonly SceneNode[], zoom: number) {
  const size = labelSize(LABEL.node, zoom);
  const boxes = nodes.map((node) => {
    const half = Math.max(node.size, textWidth(node.label, size)) / 2;
    return {
      left: node.x - half,
      right: node.x + half,
      top: node.y - node.size / 2,
      bottom: node.y + node.size / 2 + LABEL.gap + size * LINE_HEIGHT,
    };
  });
  return {
    left: Math.min(...boxes.map(({ left }) => left)) * zoom,
    right: Math.max(...boxes.map(({ right }) => right)) * zoom,
    top: Math.min(...boxes.map(({ top }) => top)) * zoom,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)) * zoom,
  };
}
