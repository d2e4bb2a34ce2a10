import { type RefObject, useEffect } from 'react';
import type { Stretch } from '../../coding/quote-ends.ts';
import { rangesOf } from '../reader/selected-words.ts';

/** What the style sheet calls the words that are marked. */
const NAME = 'marked-words';
/** Between the words and what stands beside them, in CSS pixels. */
const GAP = 6;

/**
 * Calls for each drawing of the text with the ranges in which some of its words stand now; empty while they
 * are not drawn.
 */
function useDrawn(
  place: RefObject<HTMLElement | null>,
  words: Stretch | null,
  onDrawn: (ranges: readonly Range[], place: HTMLElement) => void,
): void {
  useEffect(() => {
    const own = place.current;
    if (!own || !words) return;
    const draw = () => onDrawn(rangesOf(own, words), own);
    draw();
    const observer = new MutationObserver(draw);
    observer.observe(own, { childList: true, subtree: true, attributeFilter: ['style'] });
    const resized = new ResizeObserver(draw);
    resized.observe(own);
    own.addEventListener('scroll', draw, { passive: true });
    return () => {
      observer.disconnect();
      resized.disconnect();
      own.removeEventListener('scroll', draw);
    };
  }, [place, words, onDrawn]);
}

/**
 * Paints words of the text. The paragraphs stay as they are: what is selected on the page, by a finger too,
 * would be lost with a piece of them.
 */
export function usePainted(place: RefObject<HTMLElement | null>, words: Stretch | null): void {
  useDrawn(place, words, paint);
  useEffect(() => {
    if (!words) CSS.highlights?.delete(NAME);
    return () => {
      CSS.highlights?.delete(NAME);
    };
  }, [words]);
}

function paint(ranges: readonly Range[]): void {
  CSS.highlights?.set(NAME, new Highlight(...ranges));
}

/** Keeps an element beside words of the text, as these scroll and are drawn anew. */
export function useBeside(
  place: RefObject<HTMLElement | null>,
  element: HTMLElement | null,
  words: Stretch | null,
): void {
  useDrawn(place, element ? words : null, (ranges, own) => {
    if (element) putBeside(element, own, ranges);
  });
}

/** Below the last of the words; above the first where there is no room; at the edge while neither is in view. */
function putBeside(element: HTMLElement, place: HTMLElement, ranges: readonly Range[]): void {
  const outer = place.getBoundingClientRect();
  const lines = ranges.flatMap((range) => [...range.getClientRects()]);
  const [first, last] = [lines[0], lines.at(-1)];
  const most = outer.height - element.offsetHeight - GAP;
  const below = last ? last.bottom - outer.top + GAP : most;
  const above = first ? first.top - outer.top - element.offsetHeight - GAP : 0;
  const top = below <= most ? below : above >= 0 ? above : most;
  element.style.setProperty('--top', `${Math.max(GAP, Math.min(top, most))}px`);
  const room = outer.width - element.offsetWidth - 4 * GAP;
  const left = Math.max(0, Math.min((first?.left ?? 0) - outer.left, room));
  element.style.setProperty('--left', `${left}px`);
}
