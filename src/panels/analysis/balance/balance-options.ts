/** What the reader chose in the analysis of balance, from and to the words of the address. */
import type { SignedOptions } from '../../../analysis/signed-graph.ts';
import { TRIANGLE_KINDS, type Triangle, type TriangleKind } from '../../../analysis/triangles.ts';
import type { Ask } from '../../../state/view.ts';

export interface BalanceOptions {
  readonly signs: SignedOptions;
  /** Seconds for the exact searches. */
  readonly limit: number;
  /** The kind whose triangles are listed. */
  readonly kind: TriangleKind | null;
  /** The triangle that stands out, by its key. */
  readonly triangle: string | null;
  /** The partition that is shown has at most so many groups. */
  readonly groups: number;
}

/** Limits of time to choose from, in seconds. */
export const LIMITS = [5, 10, 30, 60, 300] as const;
const USUAL_LIMIT = 10;

/** What stands for a switched-on option. */
export const ON = '1';

/** Reads options of an address; what makes no sense counts as not chosen. */
export function balanceOptions(given: Ask['options']): BalanceOptions {
  return {
    signs: {
      withTargets: given.targets === ON,
      rollUp: given.rollup === ON,
      statedOnly: given.stated === ON,
      weighted: given.weights === ON,
    },
    limit: LIMITS.find((seconds) => String(seconds) === given.limit) ?? USUAL_LIMIT,
    kind: TRIANGLE_KINDS.find((kind) => kind === given.kind) ?? null,
    triangle: given.triangle || null,
    groups: [3, 4, 5].find((groups) => String(groups) === (given.groups || given.camps)) ?? 2,
  };
}

/** A triangle's name in the address: the ids of its organizations. */
export function triangleKey({ organizations }: Triangle): string {
  return organizations.join(',');
}
