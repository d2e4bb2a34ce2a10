/** Printing a picture on a page of exactly its size, which every browser can also save as a PDF. */
import { measure, type PictureSize } from '../exchange/publishing/picture-size.ts';
import type { ChosenPicture } from './pictures.ts';

const SHEET = 'print-sheet';

/**
 * Opens the browser's print dialog with nothing but the picture: vectors, and text as text. The page
 * is as before once the dialog is closed.
 */
export function printPicture(picture: ChosenPicture, size: PictureSize): void {
  // A browser that never said that the dialog was closed left the sheet before.
  document.querySelector(`.${SHEET}`)?.remove();
  const parsed = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
  const sheet = document.createElement('div');
  sheet.className = SHEET;
  const drawn = document.importNode(parsed.documentElement, true);
  sheet.append(drawn);
  const style = new CSSStyleSheet();
  style.replaceSync(pageRules(measure(picture, size).mm));
  document.body.append(sheet);
  boxHalos(drawn);
  // The policy of the page refuses style elements, not style sheets that its own script makes.
  document.adoptedStyleSheets.push(style);
  const cleanUp = () => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
  };
  window.addEventListener('afterprint', cleanUp, { once: true });
  window.print();
}

/** Share of the height of a line that is free above and below its letters. */
const SLACK = 0.1;

/**
 * Puts a plain box in the place of the halo that each word has: it is drawn of letters, and who copies words out
 * of a PDF would get each three times. What is measured has to be on the page, not yet hidden by its rules.
 */
function boxHalos(drawn: Element): void {
  const halos = [...drawn.querySelectorAll<SVGTextElement>('text[aria-hidden]')];
  // All are measured before the first is replaced, after which the page would be laid out anew for each.
  const boxes = halos.map((halo) => [halo, halo.getBBox()] as const);
  for (const [halo, { x, y, width, height }] of boxes) {
    const reach = Number(halo.getAttribute('stroke-width')) / 2;
    const box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const attributes = {
      x: x - reach,
      y: y + SLACK * height,
      width: width + 2 * reach,
      rx: reach,
      height: (1 - 2 * SLACK) * height,
      fill: halo.getAttribute('fill'),
      transform: halo.getAttribute('transform'),
    };
    for (const [name, value] of Object.entries(attributes))
      if (value !== null) box.setAttribute(name, String(value));
    halo.replaceWith(box);
  }
}

/** A page without margins for the picture alone, whose ground is printed too. */
function pageRules({ width, height }: { readonly width: number; readonly height: number }): string {
  const size = `${width.toFixed(3)}mm ${height.toFixed(3)}mm`;
  return `
    @page { size: ${size}; margin: 0 }
    .${SHEET} { display: none }
    @media print {
      :root, body {
        color-scheme: light; display: block; width: auto; height: auto; min-height: 0; margin: 0; padding: 0;
        overflow: visible; background: none;
      }
      body > :not(.${SHEET}) { display: none !important }
      .${SHEET} {
        display: block; height: 100vh; overflow: hidden;
        print-color-adjust: exact; -webkit-print-color-adjust: exact;
      }
      .${SHEET} > svg { display: block; width: 100%; height: auto }
    }`;
}
