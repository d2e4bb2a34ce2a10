/** Marking words of a text: what is to be quoted, and what is made of it. */
import {
  moveBySentence,
  moveEnd,
  type QuoteEnd,
  type Stretch,
  sentenceBeside,
  wholeSentences,
} from '../coding/quote-ends.ts';
import { sentencesOf } from '../evidence/sentences.ts';
import type { SourceText } from '../evidence/source-text.ts';
import { codedTextOf } from './coded-text.ts';
import { remember } from './remember.ts';
import { type Explorer, type ExplorerState, setTransient, setView } from './store.ts';
import type { Marking, Task } from './transient.ts';

const sentencesFor = remember((text: string) => sentencesOf(text));

/** The sentences of a text, in UTF-16 indexes. */
export const sentencesIn = ({ text }: SourceText) => sentencesFor(text);

/** What is marked in the text that is open in the reader, with that text; `null` where nothing is. */
export function markedIn(state: ExplorerState): { marking: Marking; text: SourceText } | null {
  const { marking } = state.transient;
  const text = marking?.source === state.view.read && codedTextOf(state, state.view.read);
  return marking && text ? { marking, text } : null;
}

/** Marks words of the open text; what is quoted are the sentences that they touch. A form that is open goes on. */
export function mark(explorer: Explorer, words: Stretch): void {
  const state = explorer.getState();
  const { view } = state;
  const text = codedTextOf(state, view.read);
  if (view.read === null || !text) return;
  const quote = wholeSentences(words, sentencesIn(text));
  const task = markedIn(state)?.marking.task ?? null;
  const marking = { source: view.read, words, quote, task };
  setTransient(explorer, { marking, ...withoutRead(state) });
}

/** Marks the sentence after or before the quote; where nothing is marked, the first from a place on. */
export function markBeside(explorer: Explorer, step: 1 | -1, from: number): void {
  const state = explorer.getState();
  const text = codedTextOf(state, state.view.read);
  if (!text) return;
  const at = markedIn(state)?.marking.quote ?? { start: from, end: from };
  const next = sentenceBeside(sentencesIn(text), at, step);
  if (next) mark(explorer, next);
}

/** A message of what was done before is known by who goes on, and takes room beside the words. */
function withoutRead({ transient: { notice } }: ExplorerState): { notice?: null } {
  return notice?.tone === 'done' && !notice.stays ? { notice: null } : {};
}

/** Moves an end of the quote by a word. */
export function moveQuoteEnd(explorer: Explorer, end: QuoteEnd, step: 1 | -1): void {
  changeQuote(explorer, (quote, text) => moveEnd(text.text, quote, end, step));
}

/** Takes the next sentence into the quote, or gives up the last. */
export function moveQuoteBySentence(explorer: Explorer, step: 1 | -1): void {
  changeQuote(explorer, (quote, text) => moveBySentence(quote, sentencesIn(text), step));
}

function changeQuote(
  explorer: Explorer,
  change: (quote: Stretch, text: SourceText) => Stretch,
): void {
  const marked = markedIn(explorer.getState());
  if (!marked) return;
  const { marking, text } = marked;
  setTransient(explorer, { marking: { ...marking, quote: change(marking.quote, text) } });
}

/** Begins to make something of what is marked; a form takes the place of what was selected. */
export function begin(explorer: Explorer, task: Task): void {
  const state = explorer.getState();
  const marked = markedIn(state);
  if (!marked) return;
  setTransient(explorer, { marking: { ...marked.marking, task }, ...withoutRead(state) });
  if (task !== 'nothing') setView(explorer, { selection: null, ask: null });
}

/**
 * Leaves the form; what is marked stays marked.
 * @param isRecorded whether something was made of it
 */
export function leaveTask(explorer: Explorer, isRecorded = false): void {
  const { marking } = explorer.getState().transient;
  if (marking) setTransient(explorer, { marking: { ...marking, task: null, isRecorded } });
}

export function dropMark(explorer: Explorer): void {
  setTransient(explorer, { marking: null });
}

/** Marks a place as it stands, such as a sentence that is to be decided. */
export function markQuote(explorer: Explorer, { start, end }: Stretch): void {
  const { read } = explorer.getState().view;
  if (read === null) return;
  const place = { start, end };
  setTransient(explorer, { marking: { source: read, words: place, quote: place, task: null } });
}
