import { type RefObject, useLayoutEffect, useRef } from 'react';
import { setTransient } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { focusOn } from './elements.ts';
import { useGuide } from './guide.ts';

/** A view of the panel of one network or of a copy of it, and how far from the first page it is: a way to a lesser depth closes it. */
export interface Place {
  readonly key: string;
  readonly depth: number;
}

/** Key of the answer to a first question. */
export function answerPlace(question: string): string {
  return `questions ${question}`;
}

/**
 * Moves the focus with the reader from view to view of the panel, by the rule in `guide.ts`; a text
 * that opens with another view has it (`use-opened.ts`).
 * @param panel what holds the view and its heading
 */
export function useArrival(panel: RefObject<HTMLElement | null>, { key, depth }: Place): void {
  const explorer = useExplorer();
  const guide = useGuide();
  const text = useExplorerState(({ view }) => view.read);
  const isMeant = useExplorerState(({ transient }) => transient.toHeading);
  const textBefore = useRef(text);
  const network = useExplorerState(({ document }) => document.opened);
  const before = useRef({ key, depth, network });
  const openers = useRef<(HTMLElement | null)[]>([]);
  useLayoutEffect(() => {
    const from = before.current;
    const isTextNew = text !== null && text !== textBefore.current;
    before.current = { key, depth, network };
    textBefore.current = text;
    if (isMeant) setTransient(explorer, { toHeading: false });
    // The page opens where its address says, with the focus where the browser has it.
    const isSame = from.network === network || network.basedOn?.network === from.network.id;
    const isThere = from.key === key && isSame && !isMeant;
    if (isThere || !panel.current || !explorer.getState().transient.camera) return;
    const control = guide.lastControl();
    const isFromOutside = depth === from.depth && !panel.current.contains(control);
    if (depth > from.depth || isFromOutside) openers.current[depth] = control;
    if (!isMeant && (guide.staysPut() || isTextNew)) return;
    if (depth < from.depth && !isMeant) {
      const opener = openers.current[from.depth];
      if (focusOn(opener) || waysTo(from.key, panel.current).some(focusOn)) return;
    }
    guide.toHeading(panel.current);
  }, [key, depth, network, text, isMeant, panel, explorer, guide]);
}

/** What leads back to a view that was closed: first in the panel, then on the page. */
function waysTo(key: string, panel: HTMLElement): HTMLElement[] {
  const ways = `[data-leads-to="${CSS.escape(key)}"]`;
  return [panel, document].flatMap((place) => [...place.querySelectorAll<HTMLElement>(ways)]);
}
