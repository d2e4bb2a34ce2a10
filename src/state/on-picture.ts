/** What is selected on the picture: a record, or something that only an analysis's own picture knows. */
import { type Explorer, type ExplorerState, setView } from './store.ts';

/** Id of what is selected on the picture; an analysis has it among its options as `pick`. */
export function selectPicked({ view }: ExplorerState): string | null {
  return view.selection ?? (view.ask?.options.pick || null);
}

/** Selects what is drawn under an id; `null` takes the selection back. */
export function pickOnPicture(explorer: Explorer, id: string | null): void {
  const { document, transient, view } = explorer.getState();
  const { ask } = view;
  const isRecord = document.network.organizations.some((one) => one.id === id);
  const pick = isRecord ? '' : (id ?? '');
  if (transient.otherPicture && ask)
    setView(explorer, {
      selection: isRecord ? id : null,
      ask: { ...ask, options: { ...ask.options, pick } },
    });
  else setView(explorer, { selection: id });
}
