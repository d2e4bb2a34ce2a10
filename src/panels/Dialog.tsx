import { type ReactNode, useEffect, useRef } from 'react';
import { setTransient } from '../state/store.ts';
import { useExplorer } from '../state/use-store.ts';
import { words } from '../words/en.ts';
import { Icon } from './Icon.tsx';

/** A modal dialog of the browser's own: it holds the focus, Escape closes it, focus returns. */
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
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => {
    setTransient(explorer, { dialog: null });
    onClose?.();
  };
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click outside only repeats Escape and the close button
    <dialog
      ref={dialog}
      className={className}
      aria-label={title}
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
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
