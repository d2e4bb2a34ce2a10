import { type RefObject, useEffect, useRef } from 'react';

/**
 * Who has decided on one of a list goes on with the one that took its place.
 * @param selector finds one control in each that is in the list
 * @returns for the list, and what is called with the place of the one decided on, from 0
 */
export function useGoOn<List extends HTMLElement>(
  selector: string,
): [RefObject<List | null>, (place: number) => void] {
  const list = useRef<List>(null);
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const controls = list.current?.querySelectorAll<HTMLElement>(selector);
    controls?.[Math.min(next.current, controls.length - 1)]?.focus();
    next.current = null;
  });
  return [
    list,
    (place) => {
      next.current = place;
    },
  ];
}
