import { useEffect } from 'react';

/** Where the arrow keys already mean something; what else uses them prevents their default. */
const OWN_KEYS = 'input, textarea, select, dialog, table, [role="document"], [role="separator"]';

/** Listens for ← (−1) and → (1) on the whole page, save in fields and where else they are used. */
export function useArrowKeys(onStep: (by: -1 | 1) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
      if (by === null || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.target instanceof HTMLElement && event.target.closest(OWN_KEYS)) return;
      event.preventDefault();
      onStep(by);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
