import { useEffect, useRef, useState } from 'react';
import { spokenOf } from '../state/spoken.ts';
import type { Status } from '../state/transient.ts';
import { useExplorer } from '../state/use-store.ts';
import { useGuide } from './focus/guide.ts';

interface Line {
  readonly says: () => string | null;
  /** The text that it repeats, and leaves with. */
  readonly of?: Status;
}

/**
 * The polite live region, for the page and for all that is on it: what changes there (`spoken.ts`), and what
 * a part of it has said (`use-status.ts`). A dialog has it inside, for the page behind is silent. What is
 * selected is said by the heading that takes the focus, and here only where the focus stays on the picture.
 */
export function Spoken() {
  const explorer = useExplorer();
  const guide = useGuide();
  // Said anew in another language, as all of the page is.
  const [lines, setLines] = useState<readonly Line[]>([]);
  const together = useRef<readonly Line[]>([]);
  useEffect(
    () =>
      explorer.subscribe((state, before) => {
        const say = (line: Line) => {
          if (line.says() === null) return;
          together.current = [...together.current, line];
          setLines(together.current);
        };
        const [now, then] = [state.transient.statuses, before.transient.statuses];
        if (now !== then) {
          const stays = ({ of }: Line) => of === undefined || now.includes(of);
          together.current = together.current.filter(stays);
          setLines((all) => all.filter(stays));
          for (const of of now) if (!then.includes(of)) say({ says: () => of.text, of });
          return;
        }
        const isRead = state.view.selection !== before.view.selection && !guide.staysPut();
        if (!isRead && !state.transient.toHeading) say({ says: () => spokenOf(state, before) });
      }),
    [explorer, guide],
  );
  // What comes up at once is said together; what comes after it, in its place.
  useEffect(() => {
    if (lines.length > 0) together.current = [];
  }, [lines]);
  return (
    <p className="visually-hidden" role="status">
      {[...new Set(lines.map(({ says }) => says()))].join(' ')}
    </p>
  );
}
