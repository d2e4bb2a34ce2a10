/** How firmly a relation is said: the author's caution, the words' basis and the coder's confidence. */
import type { Relation } from '../network/records.ts';

/**
 * Steps from everything that is said to only what is firmly said. Each adds one demand and keeps
 * those before it.
 */
export const FIRMNESS = ['everything', 'likely', 'stated', 'unhedged', 'firm'] as const;

export type Firmness = (typeof FIRMNESS)[number];

const DEMANDS: Readonly<Record<Firmness, (relation: Relation) => boolean>> = {
  everything: () => true,
  likely: ({ confidence }) => confidence.level !== 'low',
  stated: ({ basis }) => basis === 'stated',
  unhedged: ({ hedges }) => hedges.length === 0,
  firm: ({ confidence }) => confidence.level === 'high',
};

/** True when the relation meets every demand up to and including that of `least`. */
export function isAtLeast(relation: Relation, least: Firmness): boolean {
  return FIRMNESS.slice(0, FIRMNESS.indexOf(least) + 1).every((step) => DEMANDS[step](relation));
}
