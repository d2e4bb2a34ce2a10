/** Pictures as PNG, by the browser: the only file of the first seven rooms that needs a page. */
import { words } from '../../words/words.ts';
import { type PngText, withMetadata } from './png-metadata.ts';

export type Rasterised =
  | { readonly ok: true; readonly png: Blob }
  | { readonly ok: false; readonly message: () => string };

/** The longest side and the largest area, in pixels; beyond them a page takes too much memory. */
export const MOST = { side: 16_384, area: 8192 * 8192 };

interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** What stands against a PNG of some size: a limit of ours, or this browser's own. */
export type TooLarge = 'side' | 'area' | 'browser';

/** @returns `null` for a size that this browser can draw, which is tried out where it is not known yet */
export function tooLarge({ width, height }: Pixels): TooLarge | null {
  if (Math.max(width, height) > MOST.side) return 'side';
  if (width * height > MOST.area) return 'area';
  const isWithin = (one: Pixels, other: Pixels) =>
    one.width <= other.width && one.height <= other.height;
  const size = { width, height };
  if (tried.drawn.some((one) => isWithin(size, one))) return null;
  if (tried.refused.some((one) => isWithin(one, size))) return 'browser';
  const isDrawn = draws(size);
  (isDrawn ? tried.drawn : tried.refused).push(size);
  return isDrawn ? null : 'browser';
}

const tried: { readonly drawn: Pixels[]; readonly refused: Pixels[] } = { drawn: [], refused: [] };

/** Whether the last pixel of such a canvas takes colour: browsers give one that is dead and say nothing. */
function draws(size: Pixels): boolean {
  const canvas = canvasOf(size);
  const [x, y] = [size.width - 1, size.height - 1];
  try {
    const context = canvas.getContext('2d');
    context?.fillRect(x, y, 1, 1);
    return context?.getImageData(x, y, 1, 1).data[3] === 255;
  } catch {
    return false;
  } finally {
    // Gives the memory back before the next one is made.
    canvas.width = 0;
  }
}

function canvasOf({ width, height }: Pixels): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/**
 * Rasterises a picture in the page.
 * @param svg a complete SVG document
 * @param size of the PNG in pixels
 * @param dpi the resolution that the file states; `null` for none
 * @param texts what the file says of itself
 * @returns the PNG, or what gives a message that says what to choose instead
 */
export async function rasterise(
  svg: string,
  size: Pixels,
  dpi: number | null,
  texts: readonly PngText[],
): Promise<Rasterised> {
  const { width, height } = size;
  const reason = tooLarge(size);
  if (reason) return refuse(() => words.png.tooLarge(size, reason, MOST));
  const image = await load(svg);
  if (!image) return refuse(() => words.png.unread);
  const canvas = canvasOf(size);
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) return refuse(() => words.png.tooLarge(size, 'browser', MOST));
  const png = withMetadata(new Uint8Array(await blob.arrayBuffer()), texts, dpi);
  return { ok: true, png: new Blob([png], { type: 'image/png' }) };
}

async function load(svg: string): Promise<HTMLImageElement | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function refuse(reason: () => string): Rasterised {
  return { ok: false, message: () => `${reason()} ${words.png.remedy}` };
}
