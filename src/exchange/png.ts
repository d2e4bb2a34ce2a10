/** Pictures as PNG, by the browser: the only file of the first six rooms that needs a page. */
import { type PngText, withMetadata } from './png-metadata.ts';

export type Rasterised =
  | { readonly ok: true; readonly png: Blob }
  | { readonly ok: false; readonly message: string };

/** The longest side and the largest area, in pixels, that Chromium, Firefox and Safari all draw. */
const MOST = { side: 16_384, area: 8192 * 8192 };

/**
 * Rasterises a picture in the page.
 * @param svg a complete SVG document
 * @param size of the PNG in pixels
 * @param dpi the resolution that the file states; `null` for none
 * @param texts what the file says of itself
 * @returns the PNG, or a message that says what to choose instead
 */
export async function rasterise(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  dpi: number | null,
  texts: readonly PngText[],
): Promise<Rasterised> {
  const tooLarge = refuse(`${width} × ${height} pixels are more than the browser draws`);
  if (Math.max(width, height) > MOST.side || width * height > MOST.area) return tooLarge;

  const image = await load(svg);
  if (!image) return refuse('The browser could not read the picture');
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return tooLarge;
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) return tooLarge;
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

function refuse(reason: string): Rasterised {
  return {
    ok: false,
    message: `${reason}. Choose a smaller size, or the view instead of the whole graph.`,
  };
}
