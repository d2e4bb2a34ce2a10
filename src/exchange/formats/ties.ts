/** Ties with a weight, of formats that say no more of an edge: matrices, Pajek, UCINET. */
import type { Place } from '../../network/problems.ts';
import type { Evidence } from '../../network/records.ts';
import {
  RELATION_TYPE_IDS,
  type RelationTypeId,
  relationType,
} from '../../network/relation-types.ts';
import type { ForeignAttributes, ForeignEdge } from './foreign-graph.ts';

/** What an edge's weight is called where it says more than that there is one. */
const VALUE = 'value';

/** A tie as the file has it, before the signs of all weights are known. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly type?: string | undefined;
  readonly weight: number;
  readonly attributes?: ForeignAttributes;
  readonly evidence?: readonly Evidence[];
  readonly place: Place;
}

/**
 * Ties as edges. Where one of the file's weights is below nought, a tie without a type of its own has its sign
 * for one (`1`, `-1`), so that a reader says what signs are; a weight that is neither 1 nor the sign of a type of
 * ours is kept as `value`.
 * @param standard the type of ties that have neither
 */
export function edgesOf(ties: readonly Tie[], standard?: string): ForeignEdge[] {
  const isSigned = ties.some(({ weight }) => weight < 0);
  return ties.map(({ type, weight, attributes = [], ...tie }) => {
    const isSign = isSigned && type === undefined;
    const size = isSign ? Math.abs(weight) : weight;
    return {
      ...tie,
      type: type ?? (isSign ? String(Math.sign(weight)) : standard),
      attributes: [
        ...(size === 1 || size === signOf(type) ? [] : [[VALUE, size] as const]),
        ...attributes,
      ],
    };
  });
}

function signOf(type: string | undefined): unknown {
  return RELATION_TYPE_IDS.some((id) => id === type)
    ? relationType(type as RelationTypeId).sign
    : undefined;
}

/** Which of two kinds of nodes a node is of, as an attribute: 1 at the rows of a matrix, 2 at its columns. */
export function modeOf(mode: 1 | 2): ForeignAttributes {
  return [['mode', String(mode)]];
}
