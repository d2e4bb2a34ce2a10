/** `npm run head-pictures`: draws the icons and the picture for links anew, into `public/`. */
import { readFile, writeFile } from 'node:fs/promises';
import { networkPicture, wholePicture } from '../exchange/publishing/network-picture.ts';
import { THEMES } from '../picture/theme.ts';
import { shippedNetwork } from '../shipped.ts';
import { loadWords, WORD_PARTS } from '../words/words.ts';
import { rasterise } from './rasterise.ts';

/** What those who show links ask for. */
const LINK = { width: 1200, height: 630 };
const MARGIN = 24;

const ICONS = [
  { file: 'icon-192.png', size: 192, shrunk: 1, ground: null },
  { file: 'icon-512.png', size: 512, shrunk: 1, ground: null },
  // Cut to a shape of the system's own: what matters lies in the circle of 80 %, on a ground without holes.
  { file: 'icon-maskable-512.png', size: 512, shrunk: 0.66, ground: THEMES.light.paper },
  { file: 'apple-touch-icon.png', size: 180, shrunk: 0.78, ground: THEMES.light.paper },
] as const;

await loadWords(...WORD_PARTS);
const icon = await readFile('public/favicon.svg', 'utf8');
for (const { file, size, shrunk, ground } of ICONS) {
  const inner = size * shrunk;
  const at = (size - inner) / 2;
  await write(file, { width: size, height: size }, ground, placed(icon, at, at, inner, inner));
}

const network = shippedNetwork();
const picture = networkPicture(
  network,
  { ...wholePicture(network), ground: 'paper', legend: false, citation: null },
  'landscape',
);
const [width, height] = [LINK.width - 2 * MARGIN, LINK.height - 2 * MARGIN];
await write(
  'link-picture.png',
  LINK,
  THEMES.light.paper,
  placed(picture.svg, MARGIN, MARGIN, width, height),
);

/** A complete SVG document as a part of another, as large as it fits into a box. */
function placed(svg: string, x: number, y: number, width: number, height: number): string {
  const open = svg.indexOf('<svg');
  const tag = svg.slice(open, svg.indexOf('>', open));
  const sized = tag.replaceAll(/\s(?:width|height)="[^"]*"/g, '');
  const box = `${sized} x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `${box}${svg.slice(open + tag.length)}`;
}

async function write(
  file: string,
  size: { readonly width: number; readonly height: number },
  ground: string | null,
  inside: string,
): Promise<void> {
  const { width, height } = size;
  const rect =
    ground === null ? '' : `<rect width="${width}" height="${height}" fill="${ground}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${rect}${inside}</svg>`;
  await writeFile(`public/${file}`, await rasterise(svg, size, 1, []));
}
