/** What stands in a form of the desk, kept with the draft until it is recorded. */
import type { Stretch } from '../coding/quote-ends.ts';
import { codedTextOf } from './coded-text.ts';
import { type Explorer, type ExplorerState, setTransient } from './store.ts';
import type { Marking, Task } from './transient.ts';

const ENTRY = 'entry';
const MARKING = 'marking';

/** A form by what it makes of which words. */
interface Kept {
  readonly task: Task;
  readonly quote: Stretch;
  readonly value: unknown;
}

/** Keeps what stands in a form, as plain JSON. */
export function keepEntry(explorer: Explorer, { task, quote, value }: Kept): void {
  const { forms } = explorer.getState().transient;
  setTransient(explorer, { forms: { ...forms, [ENTRY]: { task, quote, value } } });
}

/** What stood in the form last, where it made the same of these words; `null` where it did not. */
export function keptEntry<Value>(
  { transient }: ExplorerState,
  task: Task,
  quote: Stretch,
): Value | null {
  const kept = transient.forms[ENTRY] as Partial<Kept> | undefined;
  const isSame =
    kept?.task === task &&
    kept.quote !== undefined &&
    kept.quote.start < quote.end &&
    kept.quote.end > quote.start;
  return isSame ? (kept.value as Value) : null;
}

/** Keeps which words a form is about, while one is open. */
export function keepMarking(explorer: Explorer, marking: Marking | null): void {
  const { forms } = explorer.getState().transient;
  const isOpen = marking !== null && marking.task !== null;
  if (isOpen) setTransient(explorer, { forms: { ...forms, [MARKING]: { ...marking } } });
  else if (MARKING in forms) setTransient(explorer, { forms: without(forms, MARKING) });
}

/** The words that a form was about when the draft was left in the middle of it. */
export function keptMarking(state: ExplorerState): Marking | null {
  const { transient, view } = state;
  const kept = transient.forms[MARKING] as Marking | undefined;
  const text = codedTextOf(state, view.read);
  const isThere = kept?.source === view.read && kept.quote.end <= (text?.text.length ?? 0);
  return isThere ? kept : null;
}

/** Forgets what stood in the form, once it is recorded. */
export function dropEntry(explorer: Explorer): void {
  const { forms } = explorer.getState().transient;
  if (ENTRY in forms) setTransient(explorer, { forms: without(forms, ENTRY) });
}

function without<Value>(all: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== name));
}
