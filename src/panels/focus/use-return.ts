import { type RefObject, useLayoutEffect, useRef } from 'react';
import { focusOn } from './elements.ts';

/**
 * Gives the focus back to the button in whose place a form stood, where it would fall to the page.
 * @param isOpen whether the form is there
 * @returns for the button
 */
export function useReturn(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      focusOn(button.current);
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
