/** What can have the focus. */

export const CONTROLS =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

const HEADINGS = 'h2, h3';

/** Whether an element is on the page and not hidden. */
export function isSeen(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/** Puts the focus on an element, if it is on the page and takes it; tells whether it has it. */
export function focusOn(element: HTMLElement | null | undefined): boolean {
  if (!element || !isSeen(element)) return false;
  element.focus();
  return document.activeElement === element;
}

/**
 * Puts the focus on the first heading of a place that is seen and takes it, without moving the page to it; tells whether
 * one has it.
 */
export function focusFirstHeading(place: HTMLElement): boolean {
  return [...place.querySelectorAll<HTMLElement>(HEADINGS)].filter(isSeen).some((heading) => {
    // Once: behind an open dialog a heading takes no focus, and is tried again at every change of the page, this one too.
    if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
    return document.activeElement === heading;
  });
}

/**
 * What is read now, for whom nothing nearer is left: the details, or the picture, or what stands in their place. Tells
 * whether one of them has the focus.
 */
export function focusDetails(): boolean {
  const details = document.getElementById('details');
  if (details && isSeen(details)) return focusFirstHeading(details) || focusOn(details);
  const picture = document.querySelector<HTMLElement>('.walk-tree');
  const inItsPlace = document.querySelector<HTMLElement>('.lineage, .in-words[data-open="true"]');
  return (
    focusOn(picture) ||
    (inItsPlace !== null && focusFirstHeading(inItsPlace)) ||
    focusFirstHeading(document.body)
  );
}
