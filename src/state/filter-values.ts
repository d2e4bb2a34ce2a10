/** What the filter can hide, value by value, and what each is called: by legend and captions alike. */

import type { Facet } from '../analysis/filter.ts';
import { EVIDENCE_STATES } from '../evidence/states.ts';
import { CONSENSUS } from '../network/claims.ts';
import { ORGANIZATION_KIND_IDS } from '../network/organization-kinds.ts';
import { RELATION_TYPE_IDS } from '../network/relation-types.ts';
import { words } from '../words/words.ts';

export interface FilterValue {
  readonly value: string;
  readonly label: string;
  readonly meaning: string;
  /** Several of what has it, where there is a word for them. */
  readonly plural?: string;
}

const BASES = ['stated', 'implied'] as const;

/** The values of each facet, in the order of the legend and in the language of the moment. */
export function filterValues() {
  return {
    type: RELATION_TYPE_IDS.map((value) => {
      const { label, meaning, plural } = words.types[value];
      return { value, label, meaning, plural };
    }),
    basis: BASES.map((value) => {
      const label = words.legend.basis[value];
      return { value, label, meaning: words.legend.basisMeaning[value] };
    }),
    kind: ORGANIZATION_KIND_IDS.map((value) => {
      const { label, meaning, plural } = words.kinds[value];
      return { value, label, meaning, plural };
    }),
    evidence: EVIDENCE_STATES.map((value) => {
      const label = words.states[value];
      return { value, label, meaning: words.statesMeaning[value] };
    }),
    consensus: CONSENSUS.map((value) => {
      const label = words.legend.consensus[value];
      return { value, label, meaning: words.legend.consensusMeaning[value] };
    }),
  } satisfies Readonly<Record<Facet, readonly FilterValue[]>>;
}
