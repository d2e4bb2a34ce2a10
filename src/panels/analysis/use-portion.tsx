import { type ReactNode, useState } from 'react';
import { words } from '../../words/words.ts';
import { usePrinting } from '../use-printing.ts';

/** The first so many of a long list, and a button for as many more; all of it on paper. */
export function usePortion<Item>(
  items: readonly Item[],
  size: number,
): { shown: readonly Item[]; more: ReactNode } {
  const [asked, setMost] = useState(size);
  const most = usePrinting() ? items.length : asked;
  const left = items.length - most;
  return {
    shown: items.slice(0, most),
    more: left > 0 && (
      <button type="button" onClick={() => setMost(most + size)}>
        {words.analysis.more(Math.min(left, size), items.length)}
      </button>
    ),
  };
}
