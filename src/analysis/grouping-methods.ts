/** What a grouping is, apart from how it is found: the page needs no graph library to speak of one. */

/** How a grouping comes about; `words/` says its name and method. */
export const GROUPING_METHODS = ['connected', 'mutual', 'balance'] as const;
export type GroupingMethod = (typeof GROUPING_METHODS)[number];

export interface Grouping {
  readonly method: GroupingMethod;
  /** Ids of organizations, each group in the order of the graph's nodes, the largest group first. */
  readonly groups: readonly (readonly string[])[];
}
