import { useState } from 'react';
import type { Marked } from '../../coding/entries/quoted.ts';
import { keepEntry, keptEntry } from '../../state/kept-entry.ts';
import type { Task } from '../../state/transient.ts';
import { useExplorer } from '../../state/use-store.ts';

/**
 * What stands in a form: what stood in it when it was left before it was recorded, or what it begins with. It is
 * kept with the draft at every change.
 * @param begin gives plain JSON
 */
export function useEntry<Value>(
  task: Task,
  { quote }: Marked,
  begin: () => Value,
): [Value, (next: Value) => void] {
  const explorer = useExplorer();
  const [value, setValue] = useState(
    () => keptEntry<Value>(explorer.getState(), task, quote) ?? begin(),
  );
  const change = (next: Value) => {
    setValue(next);
    keepEntry(explorer, { task, quote, value: next });
  };
  return [value, change];
}
