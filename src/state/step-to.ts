/** Several steps at once. */
import { redo, undo } from './history.ts';
import { type Explorer, setDocument } from './store.ts';

/** Goes back or forward in what was done to the network, until so many steps are done. */
export function stepTo(explorer: Explorer, count: number): void {
  setDocument(explorer, (document) => {
    if (document.isElsewhere) return document;
    let now = document;
    while (now.history.past.length > count) now = { ...now, ...undo(now) };
    while (now.history.past.length < count && now.history.future.length > 0)
      now = { ...now, ...redo(now) };
    return now;
  });
}
