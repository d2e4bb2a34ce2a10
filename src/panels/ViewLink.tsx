import type { MouseEvent, ReactNode } from 'react';
import { encodeView } from '../state/address.ts';
import { setTransient, setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { EMPTY_VIEW, type View } from '../state/view.ts';

interface Props {
  readonly to: Partial<View>;
  /** What following it does, where that is more than to change the view. */
  readonly follow?: () => void;
  /** For who hears it, where the words around it say what it is about. */
  readonly label?: string;
  /** False where the keys go by what the link stands in. */
  readonly isStop?: boolean;
  readonly children: ReactNode;
}

/**
 * A view as the fragment of an address, without `#`: also the id of what stands for it in the page without
 * scripts.
 */
export function anchorOf(to: Partial<View>): string {
  return encodeView({ ...EMPTY_VIEW, ...to });
}

/**
 * A link to a view, followed within the page; what it leads to is marked where it is selected. Its
 * address leads there from another tab too, and to the record's place in the page without scripts.
 */
export function ViewLink({ to, follow, label, isStop = true, children }: Props) {
  const explorer = useExplorer();
  const isCurrent = useExplorerState(
    ({ view }) =>
      to.selection !== undefined &&
      to.selection === view.selection &&
      (to.quote === undefined || to.quote === view.quote),
  );
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (follow) follow();
    else {
      // Also to a record that is open already.
      setTransient(explorer, { toHeading: true });
      setView(explorer, to);
    }
  };
  return (
    <a
      href={`#${anchorOf(to)}`}
      aria-current={isCurrent || undefined}
      aria-label={label}
      data-leads-to={to.selection}
      tabIndex={isStop ? undefined : -1}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
