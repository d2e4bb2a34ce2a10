/** Taking the text at hand of a source, which is another edition than the recorded one, as its text. */
import { type Moved, movedTo, takeEdition } from '../coding/acts/edition.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { Checks } from '../evidence/states.ts';
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';
import { code } from './coding.ts';
import { remember } from './remember.ts';
import { type Explorer, type ExplorerState, setTransient } from './store.ts';
import { keepInstead } from './texts.ts';

const movesFor = remember((network: Network, source: string, text: SourceText, checks: Checks) =>
  movedTo(network, { source, text, checks }),
);

/** What would become of quotes and decisions; `null` without a text, or while it is still being checked. */
export function selectEdition(state: ExplorerState, source: string): Moved | null {
  const { texts, checks, checking } = state.transient;
  const text = texts.get(source);
  return text && checking === null ? movesFor(state.document.network, source, text, checks) : null;
}

/** Does it in one step, and says how many quotes moved and how many could not. */
export async function takeEditionAtHand(explorer: Explorer, source: string): Promise<void> {
  const state = explorer.getState();
  const plan = selectEdition(state, source);
  const { texts, checks } = state.transient;
  const text = texts.get(source);
  if (!plan || !text) return;
  const outcome = code(explorer, (network) => takeEdition(network, { source, text, checks }));
  if (!outcome.ok) return;
  const title = outcome.value.network.sources.find(({ id }) => id === source)?.title ?? source;
  const { moved, left, reopened } = plan;
  const says = () => words.edition.taken(title, moved, left.length, reopened.length);
  setTransient(explorer, { notice: { tone: 'done', stays: left.length > 0, says } });
  await keepInstead(explorer, source);
}
