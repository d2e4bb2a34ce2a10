/** What can be asked of a network: an entry each, in the order of the panel's tabs. */

interface Analysis {
  /** Names of what the reader can choose in it, as the address has them (`ask.groups=3`). */
  readonly options: readonly string[];
  /** Whether it can be asked without a part of the relations. */
  readonly leavesOut: boolean;
}

export const ANALYSES = {
  questions: { leavesOut: true, options: ['question'] },
  groupings: { leavesOut: true, options: ['stated', 'show', 'make', 'from', 'pick'] },
  balance: {
    leavesOut: true,
    // In addresses of version 0.2 `camps` stands for `groups`.
    options: [
      'targets',
      'rollup',
      'stated',
      'weights',
      'limit',
      'kind',
      'triangle',
      'groups',
      'camps',
    ],
  },
  paths: {
    leavesOut: true,
    options: ['from', 'to', 'around', 'steps', 'types', 'path', 'most'],
  },
  measures: {
    leavesOut: true,
    options: ['layer', 'stated', 'by', 'against', 'at', 'size', 'sort'],
  },
  sources: { leavesOut: true, options: [] },
  time: { leavesOut: false, options: ['by'] },
  comparison: {
    leavesOut: false,
    options: ['with', 'accept', 'refuse', 'pick', 'verdict', 'picture', 'all', 'turn'],
  },
  readings: { leavesOut: false, options: ['with', 'pick'] },
  story: { leavesOut: false, options: [] },
} as const satisfies Record<string, Analysis>;

export type AnalysisId = keyof typeof ANALYSES;

export const ANALYSIS_IDS = Object.keys(ANALYSES) as readonly AnalysisId[];

/** What the reader chose in an analysis; absent and empty are the same. */
export type Options = { readonly [Name in OptionName]?: string };

export type OptionName =
  | (typeof ANALYSES)[AnalysisId]['options'][number]
  | (typeof LEFT_OUT)[number]
  | 'step';

/** What is left out, in every analysis that can be asked without it; `without` names a statement, `unheard` a source. */
export const LEFT_OUT = ['expanded', 'hedged', 'without', 'unheard'] as const;

/** The names that an analysis reads; `step` is the step of the story that shows it. */
export function optionNames(id: AnalysisId): readonly OptionName[] {
  const { leavesOut, options } = ANALYSES[id];
  return [...options, ...(leavesOut ? LEFT_OUT : []), 'step'];
}
