/** A canvas of our own below or above those of Cytoscape, as large as they are. */

export interface Surface {
  /** Clears it and gives its context, in CSS pixels from the upper left corner; `null` without room. */
  readonly begin: () => CanvasRenderingContext2D | null;
  readonly remove: () => void;
}

/** @param name class of the element */
export function createSurface(container: HTMLElement, name: string): Surface {
  const canvas = document.createElement('canvas');
  canvas.className = name;
  canvas.setAttribute('aria-hidden', 'true');
  container.append(canvas);
  const context = canvas.getContext('2d');
  return {
    begin: () => {
      const { clientWidth, clientHeight } = container;
      const scale = window.devicePixelRatio;
      const [width, height] = [Math.round(clientWidth * scale), Math.round(clientHeight * scale)];
      if (!context || width === 0 || height === 0) return null;
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      context.setTransform(scale, 0, 0, scale, 0, 0);
      return context;
    },
    remove: () => canvas.remove(),
  };
}
