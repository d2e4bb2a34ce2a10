/** What other sources say against records. */
import type { Dispute } from './records.ts';

/** From what weighs most against a record to what speaks for it. */
export const DISPUTE_VERDICTS = ['contradicts', 'refines', 'confirms'] as const;

/** Whether it contradicts or refines; one that confirms disputes nothing. */
export function isAgainst({ verdict }: Pick<Dispute, 'verdict'>): boolean {
  return verdict !== 'confirms';
}
