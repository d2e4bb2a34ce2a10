/** The view: what the reader looks at. It is in the address, and nothing of it is saved or undone. */
import { type Filter, SHOW_ALL } from '../analysis/filter.ts';

export interface View {
  /** Id of the selected organization, relation or bloc. */
  readonly selection: string | null;
  /** Id of the bloc that is highlighted on the canvas. */
  readonly highlight: string | null;
  readonly filter: Filter;
}

export const EMPTY_VIEW: View = { selection: null, highlight: null, filter: SHOW_ALL };
