import { type ReactNode, useEffect, useRef } from 'react';
import { setTransient } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';

/**
 * The heading of a record's panel. It takes the focus where that is wanted, as soon as it can be seen: what
 * it stands in may still be closed, or on its way.
 */
export function Heading(props: { of: string; lang?: string | undefined; children: ReactNode }) {
  const { of, lang, children } = props;
  const explorer = useExplorer();
  const isWanted = useExplorerState(({ transient }) => transient.headingOf === of);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = heading.current;
    if (!isWanted || !element) return;
    const size = new ResizeObserver(() => {
      if (!element.checkVisibility()) return;
      element.focus();
      setTransient(explorer, { headingOf: null });
    });
    size.observe(element);
    return () => size.disconnect();
  }, [isWanted, explorer]);
  return (
    <h2 ref={heading} className="claim" tabIndex={-1} lang={lang}>
      {children}
    </h2>
  );
}
