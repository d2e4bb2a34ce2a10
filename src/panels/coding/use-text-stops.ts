import { type RefObject, useEffect } from 'react';
import type { Stretch } from '../../coding/quote-ends.ts';
import { markedIn } from '../../state/marking.ts';
import { useExplorer } from '../../state/use-store.ts';
import { rangesOf } from '../reader/selected-words.ts';

/** What can be pressed in a text: names, quotes, numbers of paragraphs. */
const STOPS = '.lit, .passage-start, .paragraph-number';

/**
 * Makes what can be pressed in a text one stop of Tab, however many there are: the arrows to the left and right lead
 * from one to the next, and from the text to the first in the marked words, or in view.
 * @param text what scrolls the text
 */
export function useTextStops(text: RefObject<HTMLElement | null>): void {
  const explorer = useExplorer();
  useEffect(() => {
    const place = text.current;
    if (!place) return;
    const all = () => [...place.querySelectorAll<HTMLElement>(STOPS)];
    let stop: HTMLElement | undefined;
    const keepOne = () => {
      const stops = all();
      if (!stop?.isConnected) stop = stops[0];
      for (const one of stops) setTabIndex(one, one === stop ? 0 : -1);
    };
    const choose = (next: HTMLElement | undefined) => {
      stop = next ?? stop;
      keepOne();
    };
    const onFocus = ({ target }: FocusEvent) => choose(all().find((one) => one === target));
    const onKey = (event: KeyboardEvent) => {
      const { key, target, shiftKey, altKey, ctrlKey, metaKey } = event;
      const stops = all();
      const at = stops.indexOf(target as HTMLElement);
      if (shiftKey || altKey || ctrlKey || metaKey || (at < 0 && target !== place)) return;
      const marked = markedIn(explorer.getState())?.marking.quote;
      if (at < 0 && /^(Tab|ArrowLeft|ArrowRight)$/.test(key))
        choose(nearest(stops, place, marked ?? null));
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      event.preventDefault();
      const next = at < 0 ? stop : stops[at + (key === 'ArrowRight' ? 1 : -1)];
      next?.focus();
    };
    const observer = new MutationObserver(keepOne);
    observer.observe(place, { childList: true, subtree: true });
    keepOne();
    place.addEventListener('focusin', onFocus);
    place.addEventListener('keydown', onKey);
    return () => {
      observer.disconnect();
      place.removeEventListener('focusin', onFocus);
      place.removeEventListener('keydown', onKey);
      for (const one of all()) setTabIndex(one, 0);
    };
  }, [text, explorer]);
}

function setTabIndex(element: HTMLElement, index: number): void {
  if (element.tabIndex !== index) element.tabIndex = index;
}

/** The first in the marked words or after them; where nothing is marked, the first in view. */
function nearest(
  stops: readonly HTMLElement[],
  place: HTMLElement,
  quote: Stretch | null,
): HTMLElement | undefined {
  const [marked] = quote ? rangesOf(place, quote) : [];
  const { top } = place.getBoundingClientRect();
  return stops.find((one) =>
    marked ? marked.comparePoint(one, 0) >= 0 : one.getBoundingClientRect().bottom > top,
  );
}
