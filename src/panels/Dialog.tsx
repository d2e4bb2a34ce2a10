import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { setTransient } from '../state/store.ts';
import { useExplorer } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { focusDetails } from './focus/elements.ts';
import { useGuide } from './focus/guide.ts';
import { Icon } from './Icon.tsx';
import { Spoken } from './Spoken.tsx';
import './dialog.css';

/**
 * A modal dialog of the browser's own: it holds the focus, Escape closes it, focus returns. Until a field
 * of its own takes it, the focus is on its heading.
 */
export function Dialog({
  title,
  className,
  onClose,
  children,
}: {
  title: string;
  className?: string;
  /** Besides closing, what ends with the dialog. */
  onClose?: () => void;
  children: ReactNode;
}) {
  const explorer = useExplorer();
  const guide = useGuide();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useRef(explorer.getState().transient.dialog);
  const close = () => {
    // The browser says late that it closed a dialog; another one may be open by then.
    if (explorer.getState().transient.dialog !== shown.current) return;
    setTransient(explorer, { dialog: null });
    onClose?.();
  };
  const pressedOutside = useRef(false);
  // Closed while it is still in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    if (opened) guide.toHeading(opened);
    return () => {
      opened?.close();
      if (document.activeElement === document.body) focusDetails();
    };
  }, [guide]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click outside only repeats Escape and the close button
    <dialog
      ref={dialog}
      className={className}
      aria-label={title}
      onClose={close}
      // At once: what is typed after Escape, before the browser says that it closed it, is for the page.
      onCancel={({ target, currentTarget }) => target === currentTarget && close()}
      // A selection that is drawn from a field to the outside ends there, but does not mean it.
      onPointerDown={(event) => {
        pressedOutside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => event.target === event.currentTarget && pressedOutside.current && close()}
    >
      <Spoken />
      <div className="dialog-body">
        <div className="dialog-head">
          <h2>{title}</h2>
          <button
            type="button"
            className="icon-only"
            aria-label={words.dialog.close}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
