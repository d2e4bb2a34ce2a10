/** What is gone or can no longer have the focus hands it on to what is nearest. */
import { CONTROLS, focusDetails, focusOn, isSeen } from './elements.ts';
import type { Guide } from './guide.ts';

/** From the nearest to the widest: what stands together. */
const TOGETHER = 'li, p, fieldset, section, nav, dialog, .panel-body, aside, header, footer, main';

interface Held {
  readonly element: HTMLElement;
  /** The controls near it and itself, in the order of the page, of one neighbourhood after the other. */
  readonly near: readonly (readonly HTMLElement[])[];
}

/** Watches over the focus of the page until `signal` ends it. */
export function keepFocus(guide: Guide, signal: AbortSignal): void {
  let held: Held | null = null;
  const isLost = () =>
    held !== null && document.activeElement === document.body && !canHave(held.element);
  const mend = () => {
    if (!held || guide.isAwaiting() || !isLost()) return;
    const was = held;
    held = null;
    const isKept =
      was.near.some((controls) => focusOn(nearest(was.element, controls))) || focusDetails();
    // While a dialog closes nothing behind it takes the focus yet: at the next change of the page it does.
    if (!isKept) held ??= was;
  };
  const hold = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) held = { element: target, near: neighbours(target) };
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return;
    // What is being taken away is still on the page now.
    queueMicrotask(() => {
      if (document.activeElement === document.body && !isLost()) held = null;
      mend();
    });
  };
  document.addEventListener('focusin', hold, { signal });
  document.addEventListener('focusout', leave, { signal });
  const observer = new MutationObserver(mend);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'data-open'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

function canHave(element: HTMLElement): boolean {
  return isSeen(element) && !element.matches(':disabled');
}

function neighbours(element: HTMLElement): HTMLElement[][] {
  const found: HTMLElement[][] = [];
  let place = element.parentElement?.closest<HTMLElement>(TOGETHER);
  while (place) {
    found.push([...place.querySelectorAll<HTMLElement>(CONTROLS)]);
    place = place.parentElement?.closest<HTMLElement>(TOGETHER);
  }
  return found;
}

/** The next of them that can have the focus, or else the one before. */
function nearest(element: HTMLElement, controls: readonly HTMLElement[]): HTMLElement | undefined {
  const at = controls.indexOf(element);
  return (
    controls.slice(at + 1).find(canHave) ?? controls.slice(0, Math.max(at, 0)).findLast(canHave)
  );
}
