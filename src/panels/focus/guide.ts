/**
 * Where the focus goes, so that who has no mouse is where they were led to. The rule, for every way there is:
 *
 * - What opens another view puts the focus on that view's heading, also where the view is still loading.
 *   So does what leads to a record that is open already, or from the picture: it asks for it by
 *   `transient.toHeading`.
 * - What closes a view gives the focus back to what opened it, or to what leads there again.
 * - Who acts on the picture, or in the text of a source, stays there: the arrow keys go on from it, and a
 *   tap neither scrolls the page nor brings up a keyboard. Such a place says so by `data-keeps-focus`.
 * - Where what had the focus is gone, the nearest thing that can have it has it (`keep-focus.ts`).
 */
import { createContext, use } from 'react';
import { CONTROLS, focusFirstHeading, isSeen } from './elements.ts';

/** Knows what the reader did last, and leads the focus by it. */
export interface Guide {
  /** Whether the reader acts in a place that goes on having the focus, whatever opens beside it. */
  readonly staysPut: () => boolean;
  /** The control of the reader's last act: what opened whatever has opened since. */
  readonly lastControl: () => HTMLElement | null;
  /**
   * Puts the focus on the first heading that is seen in a place; where there is none yet, on the first
   * that comes, unless the reader has gone on by then.
   */
  readonly toHeading: (place: HTMLElement) => void;
  /** Whether a heading that is still to come will have the focus, in a place that is in sight. */
  readonly isAwaiting: () => boolean;
  /** Follows the reader until `signal` ends it. */
  readonly follow: (signal: AbortSignal) => void;
}

/** A heading that is still to come. */
interface Awaiting {
  readonly place: HTMLElement;
  /** The reader's last act when it was asked for. */
  readonly act: Element | null;
  readonly observer: MutationObserver;
}

export function createGuide(): Guide {
  /** What was last pressed, by pointer or key; `null` after the browser's Back and Forward. */
  let last: Element | null = null;
  let awaiting: Awaiting | null = null;
  const hasGoneOn = ({ place, act }: Pick<Awaiting, 'place' | 'act'>) =>
    last !== act || !place.isConnected;

  const stop = () => {
    awaiting?.observer.disconnect();
    awaiting = null;
  };
  return {
    staysPut: () => last?.closest('[data-keeps-focus]')?.isConnected ?? false,
    lastControl: () => {
      const control = last?.closest<HTMLElement>(CONTROLS);
      if (control?.isConnected) return control;
      const active = document.activeElement;
      return active instanceof HTMLElement && active !== document.body ? active : null;
    },
    toHeading: (place) => {
      stop();
      if (focusFirstHeading(place)) return;
      const act = last;
      const observer = new MutationObserver(() => {
        if (hasGoneOn({ place, act }) || focusFirstHeading(place)) stop();
      });
      observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      awaiting = { place, act, observer };
    },
    isAwaiting: () => awaiting !== null && !hasGoneOn(awaiting) && isSeen(awaiting.place),
    follow: (signal) => {
      const act = ({ target }: Event) => {
        last = target instanceof Element ? target : null;
      };
      for (const type of ['pointerdown', 'keydown', 'click'])
        document.addEventListener(type, act, { signal, capture: true });
      const leap = () => {
        last = null;
      };
      window.addEventListener('popstate', leap, { signal });
      signal.addEventListener('abort', stop);
    },
  };
}

export const GuideContext = createContext<Guide | null>(null);

/** The guide of the page that a component is on. */
export function useGuide(): Guide {
  const guide = use(GuideContext);
  if (!guide) throw new Error('useGuide was called outside of a GuideContext');
  return guide;
}
