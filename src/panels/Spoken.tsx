import { useEffect, useState } from 'react';
import { spokenOf } from '../state/spoken.ts';
import { useExplorer } from '../state/use-store.ts';
import { useGuide } from './focus/guide.ts';

/**
 * The polite live region for what changes on the page. Only what is away from it or late has its own: a
 * dialog, behind which the page is silent, a notice that is also seen, and work where it is awaited. What is
 * selected is said by the heading that takes the focus, and here only where the focus stays on the picture.
 */
export function Spoken() {
  const explorer = useExplorer();
  const guide = useGuide();
  // Said anew in another language, as all of the page is.
  const [says, setSays] = useState<() => string | null>(() => () => null);
  useEffect(
    () =>
      explorer.subscribe((state, before) => {
        const isRead = state.view.selection !== before.view.selection && !guide.staysPut();
        if (isRead || state.transient.toHeading) return;
        const saysNow = () => spokenOf(state, before);
        if (saysNow() !== null) setSays(() => saysNow);
      }),
    [explorer, guide],
  );
  return (
    <p className="visually-hidden" role="status">
      {says()}
    </p>
  );
}
