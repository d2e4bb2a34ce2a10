/** What is selected on the picture: a record, or something that an analysis asks for there. */
import { draftInHand, optionsFor, toggled } from './draft.ts';
import { type Explorer, type ExplorerState, setView } from './store.ts';

/** Id of what is selected on the picture; an analysis has it among its options as `pick`. */
export function selectPicked({ view }: ExplorerState): string | null {
  return view.selection ?? (view.ask?.options.pick || null);
}

/** Whether organizations are picked for a bloc in the making, and nothing else on the picture is. */
export function isMakingBloc({ view }: ExplorerState): boolean {
  return draftInHand(view) !== null;
}

/**
 * Selects what is drawn under an id; `null` takes the selection back. While a bloc is made, an
 * organization comes into it or goes out of it instead.
 */
export function pickOnPicture(explorer: Explorer, id: string | null): void {
  const { transient, view } = explorer.getState();
  const { ask } = view;
  const isRecord = isOrganization(explorer, id);
  const pick = isRecord ? '' : (id ?? '');
  if (isMakingBloc(explorer.getState())) toggleMember(explorer, id);
  else if (transient.otherPicture && ask)
    setView(explorer, {
      selection: isRecord ? id : null,
      ask: { ...ask, options: { ...ask.options, pick } },
    });
  else setView(explorer, { selection: id });
}

function toggleMember(explorer: Explorer, id: string | null): void {
  const { view } = explorer.getState();
  const draft = draftInHand(view);
  if (!draft || !view.ask || id === null || !isOrganization(explorer, id)) return;
  const options = { ...view.ask.options, ...optionsFor(toggled(draft, id)) };
  setView(explorer, { highlight: null, ask: { ...view.ask, options } });
}

function isOrganization(explorer: Explorer, id: string | null): boolean {
  return explorer.getState().document.network.organizations.some((one) => one.id === id);
}
