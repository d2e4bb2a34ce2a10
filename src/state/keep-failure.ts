/** What is said where this browser does not keep what it should, or cannot read what it kept. */
import { loadWords, words } from '../words/words.ts';
import { isEdited } from './document.ts';
import { faultOf } from './storage.ts';
import { type Explorer, setTransient } from './store.ts';

/**
 * Notes that the open network is not being kept, and says so once, with the way out, where that matters: who has
 * only moved things is not alarmed.
 */
export function sayNotKept(explorer: Explorer, error: unknown): void {
  const { document, transient } = explorer.getState();
  const isKnown = transient.keeping?.is === 'failed';
  setTransient(explorer, { keeping: { is: 'failed' } });
  if (isKnown || !(document.isDraft || isEdited(document))) return;
  const says = () => ({ title: words.drafts.notKept, lines: [...why(error), words.drafts.saveIt] });
  const run = () => void import('./save-draft.ts').then(({ saveZip }) => saveZip(explorer));
  const action = { name: () => words.drafts.saveZip, run };
  setTransient(explorer, { notice: { tone: 'problem', says, action } });
}

/** Says that what is kept cannot be read, and that it stays as it is. */
export async function sayUnreadable(explorer: Explorer, error: unknown): Promise<void> {
  await loadWords('coding');
  const says = () => ({
    title: words.drafts.unreadable,
    lines: [...why(error), words.drafts.aside],
  });
  setTransient(explorer, { notice: { tone: 'problem', says } });
}

function why(error: unknown): string[] {
  const fault = faultOf(error);
  return [fault === 'other' ? words.drafts.fault(String(error)) : words.drafts[fault]];
}
