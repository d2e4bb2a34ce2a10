/** Who may code: apart from the acts of coding, which are loaded when something is coded. */
import type { ExplorerState } from './store.ts';

/** Whether the open network can be changed here: a draft that no other tab writes. */
export function canCode({ document }: ExplorerState): boolean {
  return document.isDraft && !document.isElsewhere;
}
