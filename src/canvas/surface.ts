/** A canvas of our own below or above those of Cytoscape, as large as they are or larger. */

export interface Surface {
  readonly canvas: HTMLCanvasElement;
  /** Clears it and gives its context, in CSS pixels from the container's upper left corner; `null` without room. */
  readonly begin: () => CanvasRenderingContext2D | null;
  /** Takes away what was painted. Where nothing was, nothing is done: the browser would have to show it anew. */
  readonly clear: () => void;
  readonly remove: () => void;
}

/**
 * @param name class of the element
 * @param beyond how far it reaches beyond each side of the container, as a share of the container's size
 */
export function createSurface(container: HTMLElement, name: string, beyond = 0): Surface {
  const canvas = document.createElement('canvas');
  canvas.className = name;
  canvas.setAttribute('aria-hidden', 'true');
  container.append(canvas);
  const context = canvas.getContext('2d');
  let isBlank = true;
  return {
    canvas,
    begin: () => {
      const { clientWidth, clientHeight } = container;
      const scale = window.devicePixelRatio;
      const width = Math.round(clientWidth * (1 + 2 * beyond) * scale);
      const height = Math.round(clientHeight * (1 + 2 * beyond) * scale);
      if (!context || width === 0 || height === 0) return null;
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      const [left, top] = [clientWidth * beyond * scale, clientHeight * beyond * scale];
      context.setTransform(scale, 0, 0, scale, left, top);
      isBlank = false;
      return context;
    },
    clear: () => {
      if (isBlank) return;
      context?.setTransform(1, 0, 0, 1, 0, 0);
      context?.clearRect(0, 0, canvas.width, canvas.height);
      isBlank = true;
    },
    remove: () => canvas.remove(),
  };
}
