/** A picture as PNG, drawn by a browser that this process starts. */
import { type PngText, withMetadata } from '../exchange/publishing/png-metadata.ts';

/** Chromium draws no more in one screenshot. */
const MOST_PIXELS = 16_384;

/**
 * @param svg a complete SVG document
 * @param size its width and height in CSS pixels at 1x
 * @param texts what the file says of itself
 * @returns the bytes of a PNG of scale times that size
 * Rejects, with a message for a person, where there is no browser or the picture is too large.
 */
export async function rasterise(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
  texts: readonly PngText[],
): Promise<Uint8Array> {
  const width = Math.ceil(size.width);
  const height = Math.ceil(size.height);
  if (Math.max(width, height) * scale > MOST_PIXELS)
    throw new Error(`No side of a PNG may have more than ${MOST_PIXELS} pixels: lower --scale.`);
  const browser = await launched();
  try {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      javaScriptEnabled: false,
      offline: true,
    });
    const page = await context.newPage();
    await page.setContent(
      `<!DOCTYPE html><style>body { margin: 0 } svg { display: block }</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    return withMetadata(png, texts, null);
  } finally {
    await browser.close();
  }
}

/** The browser's packages are of development and of Linux; without them all else still works. */
async function launched() {
  try {
    const { launchChromium } = await import('./chromium.ts');
    return await launchChromium();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const [first = ''] = reason.split('\n');
    throw new Error(
      `A PNG needs a browser, and none could be started (${first}). On Linux “npm install” brings one; elsewhere install Google Chrome or Microsoft Edge. --svg needs none.`,
      { cause },
    );
  }
}
