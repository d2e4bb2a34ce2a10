/** The colours of the reader's system, as Cytoscape.js can read them. */
import { INKS } from '../picture/theme.ts';

/**
 * What turns the system colours among a picture's inks into the colours that they stand for at present;
 * any other colour stays as it is.
 */
export function systemColours(page: Document): (colour: string) => string {
  const probe = page.body.appendChild(page.createElement('span'));
  probe.style.setProperty('forced-color-adjust', 'none');
  const found = new Map(
    Object.values(INKS.system).flatMap((colour) => {
      if (typeof colour !== 'string') return [];
      probe.style.color = colour;
      return [[colour, getComputedStyle(probe).color]];
    }),
  );
  probe.remove();
  return (colour) => found.get(colour) ?? colour;
}
