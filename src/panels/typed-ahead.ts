import { type Explorer, setTransient } from '../state/store.ts';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether keys are for a dialog. One that the browser has closed is still in the state, until the page is told. */
export function isForDialog(explorer: Explorer): boolean {
  const isClosed = document.querySelector('dialog:not([open])') !== null;
  return explorer.getState().transient.dialog !== null && !isClosed;
}

/**
 * Takes a key while a dialog is there or on its way, when none is a command. Once it is there the keys are its own;
 * before, Escape takes it back, and what is typed waits for it.
 */
export function typeAhead(explorer: Explorer, event: KeyboardEvent): void {
  if (document.querySelector('dialog[open]')) return;
  if (event.key === 'Escape') setTransient(explorer, { dialog: null });
  // Where it could not be loaded, keys are for the buttons that are there in its place.
  if (!document.querySelector('.loading.above')) return;
  const typed = typedWith(explorer.getState().transient.typedAhead, event);
  if (typed === null) return;
  event.preventDefault();
  setTransient(explorer, { typedAhead: typed });
}

/** A text after one more key; `null` where the key writes nothing. */
export function typedWith(text: string, { key, ctrlKey, metaKey, altKey }: Key): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  const characters = [...text];
  if (key === 'Backspace') return characters.slice(0, -1).join('');
  return [...key].length === 1 ? text + key : null;
}
