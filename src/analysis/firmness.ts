/** How firmly a relation is said: the words' basis, the author's hedges and the coder's confidence. */
import { isUnhedged } from '../network/hedges.ts';
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
  unhedged: isUnhedged,
  firm: ({ confidence }) => confidence.level === 'high',
};

/** True when the relation meets every demand up to and including that of `least`. */
export function isAtLeast(relation: Relation, least: Firmness): boolean {
  return failsAt(relation, least) === null;
}

/** The first step up to and including `least` whose demand the relation does not meet, if any. */
export function failsAt(relation: Relation, least: Firmness): Firmness | null {
  for (const step of FIRMNESS) {
    if (!DEMANDS[step](relation)) return step;
    if (step === least) break;
  }
  return null;
}
