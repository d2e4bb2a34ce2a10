/** What the filter can hide, value by value, and what each is called: by legend and captions alike. */

import type { Facet } from '../analysis/filter.ts';
import { EVIDENCE_STATES } from '../evidence/states.ts';
import { CONSENSUS } from '../network/claims.ts';
import { ORGANIZATION_KIND_IDS } from '../network/organization-kinds.ts';
import { ownTypes, ownValue } from '../network/own-types.ts';
import type { Network, Relation } from '../network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId, relationType } from '../network/relation-types.ts';
import { restOf } from '../picture/legend.ts';
import { words } from '../words/words.ts';

export interface FilterValue {
  readonly value: string;
  readonly label: string;
  readonly meaning: string;
  /** Several of what has it, where there is a word for them. */
  readonly plural?: string;
}

const BASES = ['stated', 'implied'] as const;

/** A type of relations: one of ours, or a name of another file with the mark that is its own. */
interface TypeValue extends FilterValue {
  readonly type: RelationTypeId;
  readonly own?: number;
}

/** The values of each facet that a network may have, in the order of the legend and in the language of the moment. */
export function filterValues({ relations }: Pick<Network, 'relations'>) {
  return {
    type: typeValues(relations),
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

/** Types of ours, then names of other files, then what is left of those. */
function typeValues(relations: readonly Relation[]): TypeValue[] {
  const own = ownTypes(relations);
  const known = RELATION_TYPE_IDS.map((type): TypeValue => {
    const { label, meaning, plural } = words.types[type];
    return { value: type, type, label: own.size > 0 ? restOf(type) : label, meaning, plural };
  });
  const named = [...own].map(([name, mark]): TypeValue => {
    const type = relations.find((one) => one.typeName === name)?.type ?? RELATION_TYPE_IDS[0];
    const { meaning } = words.types[type];
    return { value: ownValue(name), type, own: mark, label: name, meaning, plural: name };
  });
  const isCoded = ({ type }: TypeValue) => relationType(type).coded;
  return [...known.filter(isCoded), ...named, ...known.filter((one) => !isCoded(one))];
}
