import { useEffect, useState } from 'react';
import { spokenOf } from '../state/spoken.ts';
import { useExplorer } from '../state/use-store.ts';
import { useGuide } from './focus/guide.ts';

/**
 * The polite live region for what changes on the page. Only what is away from it or late has its own: a
 * dialog, behind which the page is silent, a notice that is also seen, and work where it is awaited. What is selected is said by the heading that takes the focus,
 * and here only where the focus stays on the picture.
 */
export function Spoken() {
  const explorer = useExplorer();
  const guide = useGuide();
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      explorer.subscribe((state, before) => {
        const isRead = state.view.selection !== before.view.selection && !guide.staysPut();
        const says = isRead || state.transient.toHeading ? null : spokenOf(state, before);
        if (says !== null) setSaid(says);
      }),
    [explorer, guide],
  );
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
