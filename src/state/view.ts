/** The view: what the reader looks at. It is in the address, and nothing of it is saved or undone. */
import { type Filter, SHOW_ALL } from '../analysis/filter.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import type { AnalysisId, Options } from './analyses.ts';

/** What the main content shows: the network as a picture, in time, or in words. */
export const SHOWS = ['picture', 'lineage', 'words'] as const;
export type Show = (typeof SHOWS)[number];

export interface View {
  /** Id of the selected organization, relation or bloc; of a step of the story for one of its quotes. */
  readonly selection: string | null;
  /** Id of the bloc that is highlighted on the canvas. */
  readonly highlight: string | null;
  readonly filter: Filter;
  /** What of the selected record is meant: the path of a quote in it (`evidence.0`), or `DISPUTES`. */
  readonly quote: string | null;
  /** Id of the source whose text is open in the reader. */
  readonly read: string | null;
  /** The table that is open in the drawer at the foot of the page. */
  readonly table: TableId | null;
  /** The analysis that is open on the panel where no record is selected. */
  readonly ask: Ask | null;
  readonly show: Show;
  /** The types of which all relations are drawn in time; `null` where the reader has chosen none. */
  readonly lineage: readonly RelationTypeId[] | null;
}

/** Stands in place of a quote where what other sources say is meant. */
export const DISPUTES = 'disputes';

/** An open analysis, with what the reader chose in it. */
export interface Ask {
  readonly id: AnalysisId;
  readonly options: Options;
}

/** What is asked where nothing says what. */
export const FIRST_ASKED: Ask = { id: 'questions', options: {} };

/** Id of the step of the story that is read, whatever analysis it shows; `null` for none. */
export function stepRead({ ask }: Pick<View, 'ask'>): string | null {
  return ask?.options.step || null;
}

export const TABLES = ['evidence', 'relations', 'organizations', 'disputes', 'claims'] as const;
export type TableId = (typeof TABLES)[number];

export const EMPTY_VIEW: View = {
  selection: null,
  highlight: null,
  filter: SHOW_ALL,
  quote: null,
  read: null,
  table: null,
  ask: null,
  show: 'picture',
  lineage: null,
};
